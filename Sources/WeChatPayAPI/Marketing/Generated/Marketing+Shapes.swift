// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

/// The shapes that several operations share: WeChat Pay, Marketing.
public enum Marketing {}

extension Marketing {
    /// ActivateMiniprogram, as several operations have it.
    public struct ActivateMiniprogram: Codable, Hashable, Sendable {
        /// Appid to jump to for activation (跳转激活的appid).
        public var activateAppID: String
        /// Path to the activation page (跳转激活的path).
        public var activatePath: String

        public init(
            activateAppID: String,
            activatePath: String
        ) {
            self.activateAppID = activateAppID
            self.activatePath = activatePath
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.activateAppID = try member.required("activate_appid")
            self.activatePath = try member.required("activate_path")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.activateAppID, "activate_appid")
            try members.encode(self.activatePath, "activate_path")
        }
    }
}

extension Marketing {
    /// ActivateSetting, as several operations have it.
    public struct ActivateSetting: Codable, Hashable, Sendable {
        /// Type of activation (激活类型).
        public var activateType: String
        /// URL to jump to for activation (跳转激活的url).
        public var activateURL: String?
        /// Mini program for activation (跳转激活的小程序).
        public var activateMiniprogram: Marketing.ActivateMiniprogram?

        public init(
            activateType: String,
            activateURL: String? = nil,
            activateMiniprogram: Marketing.ActivateMiniprogram? = nil
        ) {
            self.activateType = activateType
            self.activateURL = activateURL
            self.activateMiniprogram = activateMiniprogram
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.activateType = try member.required("activate_type")
            self.activateURL = try member.ifPresent("activate_url")
            self.activateMiniprogram = try member.ifPresent("activate_miniprogram")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.activateType, "activate_type")
            try members.encodeIfPresent(self.activateURL, "activate_url")
            try members.encodeIfPresent(self.activateMiniprogram, "activate_miniprogram")
        }
    }
}

extension Marketing {
    /// Activity, as several operations have it.
    public struct Activity: Codable, Hashable, Sendable {
        /// Campaign ID (活动ID).
        public var activityID: String?
        /// Campaign name (活动名称).
        public var activityName: String
        /// Delivery scene of the campaign (活动投放场景).
        public var activityScene: String
        /// Area code of the campaign (活动投放区域编码).
        public var activityAreaCode: [String]
        /// Payment method the campaign requires (活动指定付款方式).
        public var activityLimitPay: String?
        /// Minimum spending for the discount, in fen (活动优惠门槛).
        public var activityTransactionMinimumAmount: Int
        /// Campaign discount amount, in fen (活动优惠金额).
        public var activityCouponAmount: Int
        /// Weekly times of the campaign (活动可使用周期).
        public var activityAvailableWeek: [String]
        /// Campaign budget in fen (活动预算).
        public var activityMaxAmount: Int
        /// Daily budget of the campaign (活动单天预算).
        public var activityMaxAmountPerDay: Int?
        /// Time the campaign starts (活动开始时间).
        public var activityAvailableBeginTime: String
        /// Time the campaign ends (活动结束时间).
        public var activityAvailableEndTime: String
        /// State of the campaign (活动状态).
        public var activityState: String
        /// Remark on the campaign (活动备注).
        public var activityRemark: String?
        /// Campaign logo (活动logo).
        public var activityLogo: String

        public init(
            activityID: String? = nil,
            activityName: String,
            activityScene: String,
            activityAreaCode: [String],
            activityLimitPay: String? = nil,
            activityTransactionMinimumAmount: Int,
            activityCouponAmount: Int,
            activityAvailableWeek: [String],
            activityMaxAmount: Int,
            activityMaxAmountPerDay: Int? = nil,
            activityAvailableBeginTime: String,
            activityAvailableEndTime: String,
            activityState: String,
            activityRemark: String? = nil,
            activityLogo: String
        ) {
            self.activityID = activityID
            self.activityName = activityName
            self.activityScene = activityScene
            self.activityAreaCode = activityAreaCode
            self.activityLimitPay = activityLimitPay
            self.activityTransactionMinimumAmount = activityTransactionMinimumAmount
            self.activityCouponAmount = activityCouponAmount
            self.activityAvailableWeek = activityAvailableWeek
            self.activityMaxAmount = activityMaxAmount
            self.activityMaxAmountPerDay = activityMaxAmountPerDay
            self.activityAvailableBeginTime = activityAvailableBeginTime
            self.activityAvailableEndTime = activityAvailableEndTime
            self.activityState = activityState
            self.activityRemark = activityRemark
            self.activityLogo = activityLogo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.activityID = try member.ifPresent("activity_id")
            self.activityName = try member.required("activity_name")
            self.activityScene = try member.required("activity_scene")
            self.activityAreaCode = try member.required("activity_area_code")
            self.activityLimitPay = try member.ifPresent("activity_limit_pay")
            self.activityTransactionMinimumAmount = try member.required("activity_transaction_minimum_amount")
            self.activityCouponAmount = try member.required("activity_coupon_amount")
            self.activityAvailableWeek = try member.required("activity_available_week")
            self.activityMaxAmount = try member.required("activity_max_amount")
            self.activityMaxAmountPerDay = try member.ifPresent("activity_max_amount_per_day")
            self.activityAvailableBeginTime = try member.required("activity_available_begin_time")
            self.activityAvailableEndTime = try member.required("activity_available_end_time")
            self.activityState = try member.required("activity_state")
            self.activityRemark = try member.ifPresent("activity_remark")
            self.activityLogo = try member.required("activity_logo")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.activityID, "activity_id")
            try members.encode(self.activityName, "activity_name")
            try members.encode(self.activityScene, "activity_scene")
            try members.encode(self.activityAreaCode, "activity_area_code")
            try members.encodeIfPresent(self.activityLimitPay, "activity_limit_pay")
            try members.encode(self.activityTransactionMinimumAmount, "activity_transaction_minimum_amount")
            try members.encode(self.activityCouponAmount, "activity_coupon_amount")
            try members.encode(self.activityAvailableWeek, "activity_available_week")
            try members.encode(self.activityMaxAmount, "activity_max_amount")
            try members.encodeIfPresent(self.activityMaxAmountPerDay, "activity_max_amount_per_day")
            try members.encode(self.activityAvailableBeginTime, "activity_available_begin_time")
            try members.encode(self.activityAvailableEndTime, "activity_available_end_time")
            try members.encode(self.activityState, "activity_state")
            try members.encodeIfPresent(self.activityRemark, "activity_remark")
            try members.encode(self.activityLogo, "activity_logo")
        }
    }
}

extension Marketing {
    /// ActivityApplyInformation, as several operations have it.
    public struct ActivityApplyInformation: Codable, Hashable, Sendable {
        /// Application material ID (材料ID).
        public var applyMaterialID: String?
        /// Content of the materials (材料内容).
        public var applyMaterialInformation: [String]?

        public init(
            applyMaterialID: String? = nil,
            applyMaterialInformation: [String]? = nil
        ) {
            self.applyMaterialID = applyMaterialID
            self.applyMaterialInformation = applyMaterialInformation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applyMaterialID = try member.ifPresent("apply_material_id")
            self.applyMaterialInformation = try member.ifPresent("apply_material_information")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.applyMaterialID, "apply_material_id")
            try members.encodeIfPresent(self.applyMaterialInformation, "apply_material_information")
        }
    }
}

extension Marketing {
    /// ActivityBaseInfo, as several operations have it.
    public struct ActivityBaseInfo: Codable, Hashable, Sendable {
        /// Campaign name (活动名称).
        public var activityName: String
        /// Campaign's subtitle (活动副标题).
        public var activitySecondTitle: String
        /// Merchant logo URL (商户logo).
        public var merchantLogoURL: String
        /// Background colour (背景颜色).
        public var backgroundColor: Marketing.BackgroundColor?
        /// Start time (活动开始时间).
        public var beginTime: Timestamp?
        /// End time (活动结束时间).
        public var endTime: Timestamp?
        /// Usable time periods (可用时间段).
        public var availablePeriods: Marketing.AvailablePeriods?
        /// Merchant's own request number (商户请求单号).
        public var outRequestNo: String
        /// Purpose of the delivery (投放目的).
        public var deliveryPurpose: Marketing.DeliveryPurpose
        /// Merchant's mini program appid (商家小程序appid).
        public var miniProgramsAppID: String?
        /// Path in the merchant's mini program (商家小程序path).
        public var miniProgramsPath: String?

        public init(
            activityName: String,
            activitySecondTitle: String,
            merchantLogoURL: String,
            backgroundColor: Marketing.BackgroundColor? = nil,
            beginTime: Timestamp? = nil,
            endTime: Timestamp? = nil,
            availablePeriods: Marketing.AvailablePeriods? = nil,
            outRequestNo: String,
            deliveryPurpose: Marketing.DeliveryPurpose,
            miniProgramsAppID: String? = nil,
            miniProgramsPath: String? = nil
        ) {
            self.activityName = activityName
            self.activitySecondTitle = activitySecondTitle
            self.merchantLogoURL = merchantLogoURL
            self.backgroundColor = backgroundColor
            self.beginTime = beginTime
            self.endTime = endTime
            self.availablePeriods = availablePeriods
            self.outRequestNo = outRequestNo
            self.deliveryPurpose = deliveryPurpose
            self.miniProgramsAppID = miniProgramsAppID
            self.miniProgramsPath = miniProgramsPath
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.activityName = try member.required("activity_name")
            self.activitySecondTitle = try member.required("activity_second_title")
            self.merchantLogoURL = try member.required("merchant_logo_url")
            self.backgroundColor = try member.ifPresent("background_color")
            self.beginTime = try member.ifPresent("begin_time")
            self.endTime = try member.ifPresent("end_time")
            self.availablePeriods = try member.ifPresent("available_periods")
            self.outRequestNo = try member.required("out_request_no")
            self.deliveryPurpose = try member.required("delivery_purpose")
            self.miniProgramsAppID = try member.ifPresent("mini_programs_appid")
            self.miniProgramsPath = try member.ifPresent("mini_programs_path")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.activityName, "activity_name")
            try members.encode(self.activitySecondTitle, "activity_second_title")
            try members.encode(self.merchantLogoURL, "merchant_logo_url")
            try members.encodeIfPresent(self.backgroundColor, "background_color")
            try members.encodeIfPresent(self.beginTime, "begin_time")
            try members.encodeIfPresent(self.endTime, "end_time")
            try members.encodeIfPresent(self.availablePeriods, "available_periods")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.deliveryPurpose, "delivery_purpose")
            try members.encodeIfPresent(self.miniProgramsAppID, "mini_programs_appid")
            try members.encodeIfPresent(self.miniProgramsPath, "mini_programs_path")
        }
    }
}

extension Marketing {
    /// ActivityReply, as several operations have it.
    public struct ActivityReply: Codable, Hashable, Sendable {
        /// Campaign ID (活动ID).
        public var activityID: String
        /// Status of the campaign (活动的当前状态).
        public var activityStatus: String?
        /// Time of creation (创建时间).
        public var createTime: Timestamp?
        /// Time of the last update (更新时间).
        public var updateTime: Timestamp?
        /// Membership card template ID (会员卡ID).
        public var cardID: String?
        /// Campaign name (活动名称).
        public var activityName: String?
        /// Type of campaign (活动类型).
        public var activityType: String?
        /// Start time (活动开始时间).
        public var beginTime: Timestamp?
        /// End time (活动结束时间).
        public var endTime: Timestamp?
        /// Period in which awards are sent (发放时间段).
        public var awardSendPeriod: Marketing.AwardSendPeriod?
        /// List of coupon stocks (优惠券列表).
        public var stockList: [Marketing.Stock]?
        /// Merchant's own request number (商户请求单号).
        public var outRequestNo: String?
        /// Settings of the after-payment campaign (支付后活动设置).
        public var payActivitySetting: Marketing.PayActivitySetting?
        /// Settings of the before-payment member campaign (支付前会员活动设置).
        public var miniprogramActivitySetting: Marketing.MiniprogramActivitySetting?

        public init(
            activityID: String,
            activityStatus: String? = nil,
            createTime: Timestamp? = nil,
            updateTime: Timestamp? = nil,
            cardID: String? = nil,
            activityName: String? = nil,
            activityType: String? = nil,
            beginTime: Timestamp? = nil,
            endTime: Timestamp? = nil,
            awardSendPeriod: Marketing.AwardSendPeriod? = nil,
            stockList: [Marketing.Stock]? = nil,
            outRequestNo: String? = nil,
            payActivitySetting: Marketing.PayActivitySetting? = nil,
            miniprogramActivitySetting: Marketing.MiniprogramActivitySetting? = nil
        ) {
            self.activityID = activityID
            self.activityStatus = activityStatus
            self.createTime = createTime
            self.updateTime = updateTime
            self.cardID = cardID
            self.activityName = activityName
            self.activityType = activityType
            self.beginTime = beginTime
            self.endTime = endTime
            self.awardSendPeriod = awardSendPeriod
            self.stockList = stockList
            self.outRequestNo = outRequestNo
            self.payActivitySetting = payActivitySetting
            self.miniprogramActivitySetting = miniprogramActivitySetting
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.activityID = try member.required("activity_id")
            self.activityStatus = try member.ifPresent("activity_status")
            self.createTime = try member.ifPresent("create_time")
            self.updateTime = try member.ifPresent("update_time")
            self.cardID = try member.ifPresent("card_id")
            self.activityName = try member.ifPresent("activity_name")
            self.activityType = try member.ifPresent("activity_type")
            self.beginTime = try member.ifPresent("begin_time")
            self.endTime = try member.ifPresent("end_time")
            self.awardSendPeriod = try member.ifPresent("award_send_period")
            self.stockList = try member.ifPresent("stock_list")
            self.outRequestNo = try member.ifPresent("out_request_no")
            self.payActivitySetting = try member.ifPresent("pay_activity_setting")
            self.miniprogramActivitySetting = try member.ifPresent("miniprogram_activity_setting")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.activityID, "activity_id")
            try members.encodeIfPresent(self.activityStatus, "activity_status")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.updateTime, "update_time")
            try members.encodeIfPresent(self.cardID, "card_id")
            try members.encodeIfPresent(self.activityName, "activity_name")
            try members.encodeIfPresent(self.activityType, "activity_type")
            try members.encodeIfPresent(self.beginTime, "begin_time")
            try members.encodeIfPresent(self.endTime, "end_time")
            try members.encodeIfPresent(self.awardSendPeriod, "award_send_period")
            try members.encodeIfPresent(self.stockList, "stock_list")
            try members.encodeIfPresent(self.outRequestNo, "out_request_no")
            try members.encodeIfPresent(self.payActivitySetting, "pay_activity_setting")
            try members.encodeIfPresent(self.miniprogramActivitySetting, "miniprogram_activity_setting")
        }
    }
}

extension Marketing {
    /// AdditionalInformation, as several operations have it.
    public struct AdditionalInformation: Codable, Hashable, Sendable {
        /// Additional message (补充说明).
        public var additionalMessage: String?
        /// Additional material (补充材料).
        public var additionalMaterial: [String]?

        public init(
            additionalMessage: String? = nil,
            additionalMaterial: [String]? = nil
        ) {
            self.additionalMessage = additionalMessage
            self.additionalMaterial = additionalMaterial
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.additionalMessage = try member.ifPresent("additional_message")
            self.additionalMaterial = try member.ifPresent("additional_material")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.additionalMessage, "additional_message")
            try members.encodeIfPresent(self.additionalMaterial, "additional_material")
        }
    }
}

extension Marketing {
    /// AdditionalStatement, as several operations have it.
    public struct AdditionalStatement: Codable, Hashable, Sendable {
        /// Title (标题).
        public var title: String?
        /// URL (跳转url).
        public var url: String?
        /// Appid of the app or official account (跳转小程序appid).
        public var appID: String?
        /// Mini program path to jump to (跳转小程序path).
        public var path: String?

        public init(
            title: String? = nil,
            url: String? = nil,
            appID: String? = nil,
            path: String? = nil
        ) {
            self.title = title
            self.url = url
            self.appID = appID
            self.path = path
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.title = try member.ifPresent("title")
            self.url = try member.ifPresent("url")
            self.appID = try member.ifPresent("appid")
            self.path = try member.ifPresent("path")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.title, "title")
            try members.encodeIfPresent(self.url, "url")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.path, "path")
        }
    }
}

extension Marketing {
    /// AdvancedSetting, as several operations have it.
    public struct AdvancedSetting: Codable, Hashable, Sendable {
        /// Category of award (奖品类型).
        public var deliveryUserCategory: Marketing.DeliveryUserCategory?
        /// Merchant membership appid (商家会员appid).
        public var merchantMemberAppID: String?
        /// Payment mode (支付模式).
        public var paymentMode: Marketing.AdvancedSettingPaymentMode?
        /// Discount tags of the order (订单优惠标记).
        public var goodsTags: [String]?

        public init(
            deliveryUserCategory: Marketing.DeliveryUserCategory? = nil,
            merchantMemberAppID: String? = nil,
            paymentMode: Marketing.AdvancedSettingPaymentMode? = nil,
            goodsTags: [String]? = nil
        ) {
            self.deliveryUserCategory = deliveryUserCategory
            self.merchantMemberAppID = merchantMemberAppID
            self.paymentMode = paymentMode
            self.goodsTags = goodsTags
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.deliveryUserCategory = try member.ifPresent("delivery_user_category")
            self.merchantMemberAppID = try member.ifPresent("merchant_member_appid")
            self.paymentMode = try member.ifPresent("payment_mode")
            self.goodsTags = try member.ifPresent("goods_tags")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.deliveryUserCategory, "delivery_user_category")
            try members.encodeIfPresent(self.merchantMemberAppID, "merchant_member_appid")
            try members.encodeIfPresent(self.paymentMode, "payment_mode")
            try members.encodeIfPresent(self.goodsTags, "goods_tags")
        }
    }
}

extension Marketing {
    /// AdvancedSettingPaymentMode, as several operations have it.
    public struct AdvancedSettingPaymentMode: Codable, Hashable, Sendable {
        /// List of payment scenes (支付场景列表).
        public var paymentSceneList: [Marketing.PaymentScene]?
        /// Payment method information (支付方式信息).
        public var paymentMethodInformation: Marketing.PaymentMethodInformation?

        public init(
            paymentSceneList: [Marketing.PaymentScene]? = nil,
            paymentMethodInformation: Marketing.PaymentMethodInformation? = nil
        ) {
            self.paymentSceneList = paymentSceneList
            self.paymentMethodInformation = paymentMethodInformation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.paymentSceneList = try member.ifPresent("payment_scene_list")
            self.paymentMethodInformation = try member.ifPresent("payment_method_information")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.paymentSceneList, "payment_scene_list")
            try members.encodeIfPresent(self.paymentMethodInformation, "payment_method_information")
        }
    }
}

extension Marketing {
    /// ApplicationReply, as several operations have it.
    public struct ApplicationReply: Codable, Hashable, Sendable {
        /// Application number (申请单编号).
        public var applicationID: String

        public init(
            applicationID: String
        ) {
            self.applicationID = applicationID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applicationID = try member.required("application_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.applicationID, "application_id")
        }
    }
}

extension Marketing {
    /// ApplyInfo, as several operations have it.
    public struct ApplyInfo: Codable, Hashable, Sendable {
        /// Store information (门店信息).
        public var storeInfo: Marketing.StoreInfo?
        /// Original price of the goods (商品原价).
        public var goodsOriginalPrice: Int?

        public init(
            storeInfo: Marketing.StoreInfo? = nil,
            goodsOriginalPrice: Int? = nil
        ) {
            self.storeInfo = storeInfo
            self.goodsOriginalPrice = goodsOriginalPrice
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.storeInfo = try member.ifPresent("store_info")
            self.goodsOriginalPrice = try member.ifPresent("goods_original_price")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.storeInfo, "store_info")
            try members.encodeIfPresent(self.goodsOriginalPrice, "goods_original_price")
        }
    }
}

extension Marketing {
    /// AssociatedOrderInfo, as several operations have it.
    public struct AssociatedOrderInfo: Codable, Hashable, Sendable {
        /// WeChat Pay order number (微信支付单号).
        public var transactionID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// Merchant number (商户号).
        public var mchid: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?

        public init(
            transactionID: String? = nil,
            outTradeNo: String? = nil,
            mchid: String? = nil,
            subMchid: String? = nil
        ) {
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.mchid = mchid
            self.subMchid = subMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.transactionID = try member.ifPresent("transaction_id")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.mchid = try member.ifPresent("mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
        }
    }
}

extension Marketing {
    /// AuthorizedData, as several operations have it.
    public struct AuthorizedData: Codable, Hashable, Sendable {
        /// Business type (授权业务类别).
        public var businessType: Marketing.AuthorizedDataBusinessType
        /// Coupon stock or campaign ID (授权批次ID).
        public var stockID: String?

        public init(
            businessType: Marketing.AuthorizedDataBusinessType,
            stockID: String? = nil
        ) {
            self.businessType = businessType
            self.stockID = stockID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.businessType = try member.required("business_type")
            self.stockID = try member.ifPresent("stock_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.businessType, "business_type")
            try members.encodeIfPresent(self.stockID, "stock_id")
        }
    }
}

extension Marketing {
    /// AvailableDayTime, as several operations have it.
    public struct AvailableDayTime: Codable, Hashable, Sendable {
        /// Start time (当天可用开始时间).
        public var beginTime: Int?
        /// End time (当天可用结束时间).
        public var endTime: Int?

        public init(
            beginTime: Int? = nil,
            endTime: Int? = nil
        ) {
            self.beginTime = beginTime
            self.endTime = endTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.beginTime = try member.ifPresent("begin_time")
            self.endTime = try member.ifPresent("end_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.beginTime, "begin_time")
            try members.encodeIfPresent(self.endTime, "end_time")
        }
    }
}

extension Marketing {
    /// AvailablePeriods, as several operations have it.
    public struct AvailablePeriods: Codable, Hashable, Sendable {
        /// Usable time (可用时间).
        public var availableTime: [Marketing.IrregularyAvaliableTime]?
        /// Usable time periods of each day (每日可用时间).
        public var availableDayTime: [Marketing.AvailablePeriodsAvailableDayTime]?

        public init(
            availableTime: [Marketing.IrregularyAvaliableTime]? = nil,
            availableDayTime: [Marketing.AvailablePeriodsAvailableDayTime]? = nil
        ) {
            self.availableTime = availableTime
            self.availableDayTime = availableDayTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.availableTime = try member.ifPresent("available_time")
            self.availableDayTime = try member.ifPresent("available_day_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.availableTime, "available_time")
            try members.encodeIfPresent(self.availableDayTime, "available_day_time")
        }
    }
}

extension Marketing {
    /// AvailablePeriodsAvailableDayTime, as several operations have it.
    public struct AvailablePeriodsAvailableDayTime: Codable, Hashable, Sendable {
        /// Daily start time (每日可用开始时间).
        public var beginDayTime: String?
        /// Daily end time (每日可用结束时间).
        public var endDayTime: String?

        public init(
            beginDayTime: String? = nil,
            endDayTime: String? = nil
        ) {
            self.beginDayTime = beginDayTime
            self.endDayTime = endDayTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.beginDayTime = try member.ifPresent("begin_day_time")
            self.endDayTime = try member.ifPresent("end_day_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.beginDayTime, "begin_day_time")
            try members.encodeIfPresent(self.endDayTime, "end_day_time")
        }
    }
}

extension Marketing {
    /// AvailableRegion, as several operations have it.
    public struct AvailableRegion: Codable, Hashable, Sendable {
        /// Type (类型).
        public var type: String?
        /// Province (省).
        public var province: String?
        /// City (市).
        public var city: String?
        /// District (区).
        public var district: String?
        /// Country (国家).
        public var country: String?

        public init(
            type: String? = nil,
            province: String? = nil,
            city: String? = nil,
            district: String? = nil,
            country: String? = nil
        ) {
            self.type = type
            self.province = province
            self.city = city
            self.district = district
            self.country = country
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.type = try member.ifPresent("type")
            self.province = try member.ifPresent("province")
            self.city = try member.ifPresent("city")
            self.district = try member.ifPresent("district")
            self.country = try member.ifPresent("country")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.type, "type")
            try members.encodeIfPresent(self.province, "province")
            try members.encodeIfPresent(self.city, "city")
            try members.encodeIfPresent(self.district, "district")
            try members.encodeIfPresent(self.country, "country")
        }
    }
}

extension Marketing {
    /// AvailableWeek, as several operations have it.
    public struct AvailableWeek: Codable, Hashable, Sendable {
        /// Usable days of the week (可用星期数).
        public var weekDay: [Int]?
        /// Usable time periods of each day (当天可用时间段).
        public var availableDayTime: [Marketing.AvailableDayTime]?

        public init(
            weekDay: [Int]? = nil,
            availableDayTime: [Marketing.AvailableDayTime]? = nil
        ) {
            self.weekDay = weekDay
            self.availableDayTime = availableDayTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.weekDay = try member.ifPresent("week_day")
            self.availableDayTime = try member.ifPresent("available_day_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.weekDay, "week_day")
            try members.encodeIfPresent(self.availableDayTime, "available_day_time")
        }
    }
}

extension Marketing {
    /// Award, as several operations have it.
    public struct Award: Codable, Hashable, Sendable {
        /// Coupon stock or campaign ID (代金券批次Id).
        public var stockID: String?
        /// Original (large) image of the award (奖品原始图（大图）).
        public var originalImageURL: String?
        /// Thumbnail (small) image of the award (奖品缩略图（小图）).
        public var thumbnailURL: String?

        public init(
            stockID: String? = nil,
            originalImageURL: String? = nil,
            thumbnailURL: String? = nil
        ) {
            self.stockID = stockID
            self.originalImageURL = originalImageURL
            self.thumbnailURL = thumbnailURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockID = try member.ifPresent("stock_id")
            self.originalImageURL = try member.ifPresent("original_image_url")
            self.thumbnailURL = try member.ifPresent("thumbnail_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.stockID, "stock_id")
            try members.encodeIfPresent(self.originalImageURL, "original_image_url")
            try members.encodeIfPresent(self.thumbnailURL, "thumbnail_url")
        }
    }
}

extension Marketing {
    /// AwardJumpDeploy, as several operations have it.
    public struct AwardJumpDeploy: Codable, Hashable, Sendable {
        /// Mini program's appid (小程序AppID).
        public var miniProgramAppID: String?
        /// Path in the mini program (小程序path).
        public var miniProgramPath: String?
        /// Text of the jump button (跳转按钮文案).
        public var buttonText: String?

        public init(
            miniProgramAppID: String? = nil,
            miniProgramPath: String? = nil,
            buttonText: String? = nil
        ) {
            self.miniProgramAppID = miniProgramAppID
            self.miniProgramPath = miniProgramPath
            self.buttonText = buttonText
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.miniProgramAppID = try member.ifPresent("mini_program_appid")
            self.miniProgramPath = try member.ifPresent("mini_program_path")
            self.buttonText = try member.ifPresent("button_text")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.miniProgramAppID, "mini_program_appid")
            try members.encodeIfPresent(self.miniProgramPath, "mini_program_path")
            try members.encodeIfPresent(self.buttonText, "button_text")
        }
    }
}

extension Marketing {
    /// AwardSendDayTime, as several operations have it.
    public struct AwardSendDayTime: Codable, Hashable, Sendable {
        /// Daily start time (每日发放开始时间).
        public var beginDayTime: Marketing.BeginDayTime
        /// Daily end time (每日发放结束时间).
        public var endDayTime: Marketing.BeginDayTime

        public init(
            beginDayTime: Marketing.BeginDayTime,
            endDayTime: Marketing.BeginDayTime
        ) {
            self.beginDayTime = beginDayTime
            self.endDayTime = endDayTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.beginDayTime = try member.required("begin_day_time")
            self.endDayTime = try member.required("end_day_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.beginDayTime, "begin_day_time")
            try members.encode(self.endDayTime, "end_day_time")
        }
    }
}

extension Marketing {
    /// AwardSendPeriod, as several operations have it.
    public struct AwardSendPeriod: Codable, Hashable, Sendable {
        /// Specified award sending times (指定时间).
        public var awardSendTime: [Marketing.IrregularAvailablePeriod]?
        /// Specified award sending period (指定时间段).
        public var awardSendDayTime: [Marketing.AwardSendDayTime]?

        public init(
            awardSendTime: [Marketing.IrregularAvailablePeriod]? = nil,
            awardSendDayTime: [Marketing.AwardSendDayTime]? = nil
        ) {
            self.awardSendTime = awardSendTime
            self.awardSendDayTime = awardSendDayTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.awardSendTime = try member.ifPresent("award_send_time")
            self.awardSendDayTime = try member.ifPresent("award_send_day_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.awardSendTime, "award_send_time")
            try members.encodeIfPresent(self.awardSendDayTime, "award_send_day_time")
        }
    }
}

extension Marketing {
    /// BalanceInformation, as several operations have it.
    public struct BalanceInformation: Codable, Hashable, Sendable {
        /// Whether stored value is supported (是否支持储值).
        public var needBalance: Bool?
        /// Appid of the stored-value mini program (储值小程序appid).
        public var balanceAppID: String?
        /// Path of the stored-value mini program (储值小程序path).
        public var balancePath: String?
        /// Stored-value URL (储值url).
        public var balanceURL: String?

        public init(
            needBalance: Bool? = nil,
            balanceAppID: String? = nil,
            balancePath: String? = nil,
            balanceURL: String? = nil
        ) {
            self.needBalance = needBalance
            self.balanceAppID = balanceAppID
            self.balancePath = balancePath
            self.balanceURL = balanceURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.needBalance = try member.ifPresent("need_balance")
            self.balanceAppID = try member.ifPresent("balance_appid")
            self.balancePath = try member.ifPresent("balance_path")
            self.balanceURL = try member.ifPresent("balance_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.needBalance, "need_balance")
            try members.encodeIfPresent(self.balanceAppID, "balance_appid")
            try members.encodeIfPresent(self.balancePath, "balance_path")
            try members.encodeIfPresent(self.balanceURL, "balance_url")
        }
    }
}

extension Marketing {
    /// BeginDayTime, as several operations have it.
    public struct BeginDayTime: Codable, Hashable, Sendable {
        /// Hours (时).
        public var hours: Int
        /// Minutes (分).
        public var minutes: Int
        /// Seconds (秒).
        public var seconds: Int

        public init(
            hours: Int,
            minutes: Int,
            seconds: Int
        ) {
            self.hours = hours
            self.minutes = minutes
            self.seconds = seconds
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.hours = try member.required("hours")
            self.minutes = try member.required("minutes")
            self.seconds = try member.required("seconds")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.hours, "hours")
            try members.encode(self.minutes, "minutes")
            try members.encode(self.seconds, "seconds")
        }
    }
}

extension Marketing {
    /// BonusRequest, as several operations have it.
    public struct BonusRequest: Codable, Hashable, Sendable {
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Merchant number (直连商户号).
        public var mchid: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// User's membership points (会员积分值).
        public var bonusValue: Int

        public init(
            outTradeNo: String,
            mchid: String,
            subMchid: String,
            bonusValue: Int
        ) {
            self.outTradeNo = outTradeNo
            self.mchid = mchid
            self.subMchid = subMchid
            self.bonusValue = bonusValue
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outTradeNo = try member.required("out_trade_no")
            self.mchid = try member.required("mchid")
            self.subMchid = try member.required("sub_mchid")
            self.bonusValue = try member.required("bonus_value")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.bonusValue, "bonus_value")
        }
    }
}

extension Marketing {
    /// Brand, as several operations have it.
    public struct Brand: Codable, Hashable, Sendable {
        /// Brand ID (品牌id).
        public var brandID: String
        /// Name to display (品牌展示名称).
        public var displayName: String

        public init(
            brandID: String,
            displayName: String
        ) {
            self.brandID = brandID
            self.displayName = displayName
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.displayName = try member.required("display_name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.displayName, "display_name")
        }
    }
}

extension Marketing {
    /// CallbackReply, as several operations have it.
    public struct CallbackReply: Codable, Hashable, Sendable {
        /// URL to be notified at (通知url地址).
        public var notifyURL: String

        public init(
            notifyURL: String
        ) {
            self.notifyURL = notifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.notifyURL = try member.required("notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.notifyURL, "notify_url")
        }
    }
}

extension Marketing {
    /// CardReply, as several operations have it.
    public struct CardReply: Codable, Hashable, Sendable {
        /// Membership card template ID (会员卡id).
        public var cardID: String
        /// Time of creation (创建时间).
        public var createTime: Timestamp?
        /// Time of the last update (更新时间).
        public var updateTime: Timestamp?
        /// Remaining stock (剩余库存).
        public var remainQuantity: Int?
        /// Current status of the record (会员卡状态).
        public var status: Marketing.CardStatus?
        /// Brand (品牌信息).
        public var brand: Marketing.Brand
        /// Appid of the app or official account (商户AppId).
        public var appID: String
        /// Logo URL (会员卡logo).
        public var logoURL: String
        /// Title (卡名称).
        public var title: String
        /// Background picture of the membership card (会员卡背景图).
        public var backgroundPictureURL: String
        /// Description (使用须知).
        public var description: String
        /// Service phone number (服务电话).
        public var servicePhone: String?
        /// Code type (会员码型).
        public var codeType: Marketing.CodeType
        /// Total stock of membership cards (会员卡总库存).
        public var totalQuantity: Int?
        /// Period of validity (有效期).
        public var dateInformation: Marketing.DateInformation
        /// How membership card codes are assigned (会员卡code分配类型).
        public var codeMode: Marketing.CodeMode
        /// Whether to show the membership level (是否展示会员等级).
        public var needDisplayLevel: Bool?
        /// Member's initial level (会员初始等级).
        public var initLevel: String?
        /// Merchant's own request number (商户请求单号).
        public var outRequestNo: String
        /// User's stored-value information (储值信息).
        public var balanceInformation: Marketing.BalanceInformation?
        /// Card opening information (开卡信息).
        public var userInformationForm: Marketing.UserInformationForm?
        /// Merchant's additional statement (商户补充声明).
        public var additionalStatement: Marketing.AdditionalStatement?

        public init(
            cardID: String,
            createTime: Timestamp? = nil,
            updateTime: Timestamp? = nil,
            remainQuantity: Int? = nil,
            status: Marketing.CardStatus? = nil,
            brand: Marketing.Brand,
            appID: String,
            logoURL: String,
            title: String,
            backgroundPictureURL: String,
            description: String,
            servicePhone: String? = nil,
            codeType: Marketing.CodeType,
            totalQuantity: Int? = nil,
            dateInformation: Marketing.DateInformation,
            codeMode: Marketing.CodeMode,
            needDisplayLevel: Bool? = nil,
            initLevel: String? = nil,
            outRequestNo: String,
            balanceInformation: Marketing.BalanceInformation? = nil,
            userInformationForm: Marketing.UserInformationForm? = nil,
            additionalStatement: Marketing.AdditionalStatement? = nil
        ) {
            self.cardID = cardID
            self.createTime = createTime
            self.updateTime = updateTime
            self.remainQuantity = remainQuantity
            self.status = status
            self.brand = brand
            self.appID = appID
            self.logoURL = logoURL
            self.title = title
            self.backgroundPictureURL = backgroundPictureURL
            self.description = description
            self.servicePhone = servicePhone
            self.codeType = codeType
            self.totalQuantity = totalQuantity
            self.dateInformation = dateInformation
            self.codeMode = codeMode
            self.needDisplayLevel = needDisplayLevel
            self.initLevel = initLevel
            self.outRequestNo = outRequestNo
            self.balanceInformation = balanceInformation
            self.userInformationForm = userInformationForm
            self.additionalStatement = additionalStatement
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.cardID = try member.required("card_id")
            self.createTime = try member.ifPresent("create_time")
            self.updateTime = try member.ifPresent("update_time")
            self.remainQuantity = try member.ifPresent("remain_quantity")
            self.status = try member.ifPresent("status")
            self.brand = try member.required("brand")
            self.appID = try member.required("appid")
            self.logoURL = try member.required("logo_url")
            self.title = try member.required("title")
            self.backgroundPictureURL = try member.required("background_picture_url")
            self.description = try member.required("description")
            self.servicePhone = try member.ifPresent("service_phone")
            self.codeType = try member.required("code_type")
            self.totalQuantity = try member.ifPresent("total_quantity")
            self.dateInformation = try member.required("date_information")
            self.codeMode = try member.required("code_mode")
            self.needDisplayLevel = try member.ifPresent("need_display_level")
            self.initLevel = try member.ifPresent("init_level")
            self.outRequestNo = try member.required("out_request_no")
            self.balanceInformation = try member.ifPresent("balance_information")
            self.userInformationForm = try member.ifPresent("user_information_form")
            self.additionalStatement = try member.ifPresent("additional_statement")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.cardID, "card_id")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.updateTime, "update_time")
            try members.encodeIfPresent(self.remainQuantity, "remain_quantity")
            try members.encodeIfPresent(self.status, "status")
            try members.encode(self.brand, "brand")
            try members.encode(self.appID, "appid")
            try members.encode(self.logoURL, "logo_url")
            try members.encode(self.title, "title")
            try members.encode(self.backgroundPictureURL, "background_picture_url")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.servicePhone, "service_phone")
            try members.encode(self.codeType, "code_type")
            try members.encodeIfPresent(self.totalQuantity, "total_quantity")
            try members.encode(self.dateInformation, "date_information")
            try members.encode(self.codeMode, "code_mode")
            try members.encodeIfPresent(self.needDisplayLevel, "need_display_level")
            try members.encodeIfPresent(self.initLevel, "init_level")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encodeIfPresent(self.balanceInformation, "balance_information")
            try members.encodeIfPresent(self.userInformationForm, "user_information_form")
            try members.encodeIfPresent(self.additionalStatement, "additional_statement")
        }
    }
}

extension Marketing {
    /// Choice, as several operations have it.
    public struct Choice: Codable, Hashable, Sendable {
        /// Name (单品名称).
        public var name: String
        /// Price of the goods in fen (单品价格).
        public var price: Int
        /// Quantity (单品数量).
        public var count: Int
        /// Image URL (单品图片).
        public var imageURL: String?
        /// Mini program's appid (单品跳转小程序AppID).
        public var miniProgramAppID: String?
        /// Path in the mini program (单品跳转小程序路径).
        public var miniProgramPath: String?

        public init(
            name: String,
            price: Int,
            count: Int,
            imageURL: String? = nil,
            miniProgramAppID: String? = nil,
            miniProgramPath: String? = nil
        ) {
            self.name = name
            self.price = price
            self.count = count
            self.imageURL = imageURL
            self.miniProgramAppID = miniProgramAppID
            self.miniProgramPath = miniProgramPath
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.required("name")
            self.price = try member.required("price")
            self.count = try member.required("count")
            self.imageURL = try member.ifPresent("image_url")
            self.miniProgramAppID = try member.ifPresent("mini_program_appid")
            self.miniProgramPath = try member.ifPresent("mini_program_path")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.name, "name")
            try members.encode(self.price, "price")
            try members.encode(self.count, "count")
            try members.encodeIfPresent(self.imageURL, "image_url")
            try members.encodeIfPresent(self.miniProgramAppID, "mini_program_appid")
            try members.encodeIfPresent(self.miniProgramPath, "mini_program_path")
        }
    }
}

extension Marketing {
    /// CodeReply, as several operations have it.
    public struct CodeReply: Codable, Hashable, Sendable {
        /// Code (会员卡code).
        public var code: String

        public init(
            code: String
        ) {
            self.code = code
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.code = try member.required("code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.code, "code")
        }
    }
}

extension Marketing {
    /// ComboPackage, as several operations have it.
    public struct ComboPackage: Codable, Hashable, Sendable {
        /// Name (套餐名).
        public var name: String
        /// Number of items to pick (可选单品数量).
        public var pickCount: Int
        /// List of items to choose from (单品列表).
        public var choiceList: [Marketing.Choice]

        public init(
            name: String,
            pickCount: Int,
            choiceList: [Marketing.Choice]
        ) {
            self.name = name
            self.pickCount = pickCount
            self.choiceList = choiceList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.required("name")
            self.pickCount = try member.required("pick_count")
            self.choiceList = try member.required("choice_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.name, "name")
            try members.encode(self.pickCount, "pick_count")
            try members.encode(self.choiceList, "choice_list")
        }
    }
}

extension Marketing {
    /// ConsumeInformation, as several operations have it.
    public struct ConsumeInformation: Codable, Hashable, Sendable {
        /// Time of the redemption (核销时间).
        public var consumeTime: Timestamp?
        /// Merchant number redeeming the coupon (核销商户号).
        public var consumeMchid: String?
        /// WeChat Pay order number (核销商户号).
        public var transactionID: String?
        /// List of goods (单品信息).
        public var goodsDetail: [Marketing.GoodsDetail]?

        public init(
            consumeTime: Timestamp? = nil,
            consumeMchid: String? = nil,
            transactionID: String? = nil,
            goodsDetail: [Marketing.GoodsDetail]? = nil
        ) {
            self.consumeTime = consumeTime
            self.consumeMchid = consumeMchid
            self.transactionID = transactionID
            self.goodsDetail = goodsDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.consumeTime = try member.ifPresent("consume_time")
            self.consumeMchid = try member.ifPresent("consume_mchid")
            self.transactionID = try member.ifPresent("transaction_id")
            self.goodsDetail = try member.ifPresent("goods_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.consumeTime, "consume_time")
            try members.encodeIfPresent(self.consumeMchid, "consume_mchid")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.goodsDetail, "goods_detail")
        }
    }
}

extension Marketing {
    /// ContentTemplateDataField, as several operations have it.
    public struct ContentTemplateDataField: Codable, Hashable, Sendable {
        /// Content field ID (内容字段ID).
        public var fieldID: String
        /// Value of the content field (内容字段值).
        public var fieldValue: String

        public init(
            fieldID: String,
            fieldValue: String
        ) {
            self.fieldID = fieldID
            self.fieldValue = fieldValue
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.fieldID = try member.required("field_id")
            self.fieldValue = try member.required("field_value")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.fieldID, "field_id")
            try members.encode(self.fieldValue, "field_value")
        }
    }
}

extension Marketing {
    /// Coupon, as several operations have it.
    public struct Coupon: Codable, Hashable, Sendable {
        /// Merchant number that created the stock (创建批次的商户号).
        public var stockCreatorMchid: String?
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String?
        /// Coupon ID (代金券id).
        public var couponID: String?
        /// Name of the coupon (代金券名称).
        public var couponName: String?
        /// Current status of the record (代金券状态).
        public var status: Marketing.DataStatus?
        /// Description (使用说明).
        public var description: String?
        /// Time of creation (领券时间).
        public var createTime: Timestamp?
        /// Type of coupon (券类型).
        public var couponType: Marketing.CouponType?
        /// Start time (激活批次的时间).
        public var startTime: Timestamp?
        /// Time of termination (终止批次的时间).
        public var stopTime: String?
        /// Whether it is a single-item discount (是否单品优惠).
        public var singleitem: Bool?
        /// Information on the reduced-to price coupon (减至批次特定信息).
        public var cutToMessage: Marketing.CutToMessage?
        /// Time from which it is usable (可用开始时间).
        public var availableBeginTime: Timestamp?
        /// Time until which it is usable (可用结束时间).
        public var availableEndTime: Timestamp?
        /// Rules of the fixed-amount coupon (固定面额满减券使用规则).
        public var normalCouponInformation: Marketing.NormalCouponInformation?
        /// Redemption information of the coupon (已实扣代金券核销信息).
        public var consumeInformation: Marketing.ConsumeInformation?
        /// Remaining amount (剩余金额).
        public var availableBalance: Int?
        /// Business type (业务类型).
        public var businessType: Marketing.BusinessType?

        public init(
            stockCreatorMchid: String? = nil,
            stockID: String? = nil,
            couponID: String? = nil,
            couponName: String? = nil,
            status: Marketing.DataStatus? = nil,
            description: String? = nil,
            createTime: Timestamp? = nil,
            couponType: Marketing.CouponType? = nil,
            startTime: Timestamp? = nil,
            stopTime: String? = nil,
            singleitem: Bool? = nil,
            cutToMessage: Marketing.CutToMessage? = nil,
            availableBeginTime: Timestamp? = nil,
            availableEndTime: Timestamp? = nil,
            normalCouponInformation: Marketing.NormalCouponInformation? = nil,
            consumeInformation: Marketing.ConsumeInformation? = nil,
            availableBalance: Int? = nil,
            businessType: Marketing.BusinessType? = nil
        ) {
            self.stockCreatorMchid = stockCreatorMchid
            self.stockID = stockID
            self.couponID = couponID
            self.couponName = couponName
            self.status = status
            self.description = description
            self.createTime = createTime
            self.couponType = couponType
            self.startTime = startTime
            self.stopTime = stopTime
            self.singleitem = singleitem
            self.cutToMessage = cutToMessage
            self.availableBeginTime = availableBeginTime
            self.availableEndTime = availableEndTime
            self.normalCouponInformation = normalCouponInformation
            self.consumeInformation = consumeInformation
            self.availableBalance = availableBalance
            self.businessType = businessType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockCreatorMchid = try member.ifPresent("stock_creator_mchid")
            self.stockID = try member.ifPresent("stock_id")
            self.couponID = try member.ifPresent("coupon_id")
            self.couponName = try member.ifPresent("coupon_name")
            self.status = try member.ifPresent("status")
            self.description = try member.ifPresent("description")
            self.createTime = try member.ifPresent("create_time")
            self.couponType = try member.ifPresent("coupon_type")
            self.startTime = try member.ifPresent("start_time")
            self.stopTime = try member.ifPresent("stop_time")
            self.singleitem = try member.ifPresent("singleitem")
            self.cutToMessage = try member.ifPresent("cut_to_message")
            self.availableBeginTime = try member.ifPresent("available_begin_time")
            self.availableEndTime = try member.ifPresent("available_end_time")
            self.normalCouponInformation = try member.ifPresent("normal_coupon_information")
            self.consumeInformation = try member.ifPresent("consume_information")
            self.availableBalance = try member.ifPresent("available_balance")
            self.businessType = try member.ifPresent("business_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.stockCreatorMchid, "stock_creator_mchid")
            try members.encodeIfPresent(self.stockID, "stock_id")
            try members.encodeIfPresent(self.couponID, "coupon_id")
            try members.encodeIfPresent(self.couponName, "coupon_name")
            try members.encodeIfPresent(self.status, "status")
            try members.encodeIfPresent(self.description, "description")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.couponType, "coupon_type")
            try members.encodeIfPresent(self.startTime, "start_time")
            try members.encodeIfPresent(self.stopTime, "stop_time")
            try members.encodeIfPresent(self.singleitem, "singleitem")
            try members.encodeIfPresent(self.cutToMessage, "cut_to_message")
            try members.encodeIfPresent(self.availableBeginTime, "available_begin_time")
            try members.encodeIfPresent(self.availableEndTime, "available_end_time")
            try members.encodeIfPresent(self.normalCouponInformation, "normal_coupon_information")
            try members.encodeIfPresent(self.consumeInformation, "consume_information")
            try members.encodeIfPresent(self.availableBalance, "available_balance")
            try members.encodeIfPresent(self.businessType, "business_type")
        }
    }
}

extension Marketing {
    /// CouponAvailablePeriod, as several operations have it.
    public struct CouponAvailablePeriod: Codable, Hashable, Sendable {
        /// Time from which it is usable (开始时间).
        public var availableBeginTime: Timestamp
        /// Time until which it is usable (结束时间).
        public var availableEndTime: Timestamp
        /// Number of days it is valid (生效后N天内有效).
        public var availableDays: Int?
        /// Days after receipt until valid (领取后N天开始生效).
        public var waitDaysAfterReceive: Int?
        /// Fixed usable times each week (每周固定可用时间).
        public var weeklyAvailablePeriod: Marketing.WeeklyAvailablePeriod?
        /// Irregular usable time periods (无规律的可用时间段).
        public var irregularAvailablePeriodList: [Marketing.IrregularAvailablePeriod]?

        public init(
            availableBeginTime: Timestamp,
            availableEndTime: Timestamp,
            availableDays: Int? = nil,
            waitDaysAfterReceive: Int? = nil,
            weeklyAvailablePeriod: Marketing.WeeklyAvailablePeriod? = nil,
            irregularAvailablePeriodList: [Marketing.IrregularAvailablePeriod]? = nil
        ) {
            self.availableBeginTime = availableBeginTime
            self.availableEndTime = availableEndTime
            self.availableDays = availableDays
            self.waitDaysAfterReceive = waitDaysAfterReceive
            self.weeklyAvailablePeriod = weeklyAvailablePeriod
            self.irregularAvailablePeriodList = irregularAvailablePeriodList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.availableBeginTime = try member.required("available_begin_time")
            self.availableEndTime = try member.required("available_end_time")
            self.availableDays = try member.ifPresent("available_days")
            self.waitDaysAfterReceive = try member.ifPresent("wait_days_after_receive")
            self.weeklyAvailablePeriod = try member.ifPresent("weekly_available_period")
            self.irregularAvailablePeriodList = try member.ifPresent("irregular_available_period_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.availableBeginTime, "available_begin_time")
            try members.encode(self.availableEndTime, "available_end_time")
            try members.encodeIfPresent(self.availableDays, "available_days")
            try members.encodeIfPresent(self.waitDaysAfterReceive, "wait_days_after_receive")
            try members.encodeIfPresent(self.weeklyAvailablePeriod, "weekly_available_period")
            try members.encodeIfPresent(self.irregularAvailablePeriodList, "irregular_available_period_list")
        }
    }
}

extension Marketing {
    /// CouponAvailableStoreInfo, as several operations have it.
    public struct CouponAvailableStoreInfo: Codable, Hashable, Sendable {
        /// Description (券可用门店描述).
        public var description: String
        /// Mini program's appid (小程序AppID).
        public var miniProgramAppID: String?
        /// Path in the mini program (小程序跳转路径).
        public var miniProgramPath: String?

        public init(
            description: String,
            miniProgramAppID: String? = nil,
            miniProgramPath: String? = nil
        ) {
            self.description = description
            self.miniProgramAppID = miniProgramAppID
            self.miniProgramPath = miniProgramPath
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.description = try member.required("description")
            self.miniProgramAppID = try member.ifPresent("mini_program_appid")
            self.miniProgramPath = try member.ifPresent("mini_program_path")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.miniProgramAppID, "mini_program_appid")
            try members.encodeIfPresent(self.miniProgramPath, "mini_program_path")
        }
    }
}

extension Marketing {
    /// CouponAvailableTime, as several operations have it.
    public struct CouponAvailableTime: Codable, Hashable, Sendable {
        /// Time from which it is usable (开始时间).
        public var availableBeginTime: Timestamp
        /// Time until which it is usable (结束时间).
        public var availableEndTime: Timestamp
        /// Days the coupon is valid after receipt (生效后N天内有效).
        public var availableDayAfterReceive: Int?
        /// Fixed weekly usable times (固定周期有效时间段).
        public var availableWeek: Marketing.AvailableWeek?
        /// Irregular usable time periods (无规律的有效时间段).
        public var irregularyAvaliableTime: [Marketing.IrregularyAvaliableTime]?
        /// Days after receipt until valid (领取后N天开始生效).
        public var waitDaysAfterReceive: Int?

        public init(
            availableBeginTime: Timestamp,
            availableEndTime: Timestamp,
            availableDayAfterReceive: Int? = nil,
            availableWeek: Marketing.AvailableWeek? = nil,
            irregularyAvaliableTime: [Marketing.IrregularyAvaliableTime]? = nil,
            waitDaysAfterReceive: Int? = nil
        ) {
            self.availableBeginTime = availableBeginTime
            self.availableEndTime = availableEndTime
            self.availableDayAfterReceive = availableDayAfterReceive
            self.availableWeek = availableWeek
            self.irregularyAvaliableTime = irregularyAvaliableTime
            self.waitDaysAfterReceive = waitDaysAfterReceive
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.availableBeginTime = try member.required("available_begin_time")
            self.availableEndTime = try member.required("available_end_time")
            self.availableDayAfterReceive = try member.ifPresent("available_day_after_receive")
            self.availableWeek = try member.ifPresent("available_week")
            self.irregularyAvaliableTime = try member.ifPresent("irregulary_avaliable_time")
            self.waitDaysAfterReceive = try member.ifPresent("wait_days_after_receive")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.availableBeginTime, "available_begin_time")
            try members.encode(self.availableEndTime, "available_end_time")
            try members.encodeIfPresent(self.availableDayAfterReceive, "available_day_after_receive")
            try members.encodeIfPresent(self.availableWeek, "available_week")
            try members.encodeIfPresent(self.irregularyAvaliableTime, "irregulary_avaliable_time")
            try members.encodeIfPresent(self.waitDaysAfterReceive, "wait_days_after_receive")
        }
    }
}

extension Marketing {
    /// CouponCodeCountInfo, as several operations have it.
    public struct CouponCodeCountInfo: Codable, Hashable, Sendable {
        /// Total number (已上传的Code总数).
        public var totalCount: Int
        /// Number of codes now available (当前可用的Code).
        public var availableCount: Int

        public init(
            totalCount: Int,
            availableCount: Int
        ) {
            self.totalCount = totalCount
            self.availableCount = availableCount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.required("total_count")
            self.availableCount = try member.required("available_count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.availableCount, "available_count")
        }
    }
}

extension Marketing {
    /// CouponDisplayInfo, as several operations have it.
    public struct CouponDisplayInfo: Codable, Hashable, Sendable {
        /// How the coupon code is shown (用户商品券Code展示模式).
        public var codeDisplayMode: Marketing.CodeDisplayMode?
        /// Background colour (背景颜色).
        public var backgroundColor: Marketing.BackgroundColor?
        /// Mini program entrance (小程序入口).
        public var entranceMiniProgram: Marketing.EntranceMiniProgram?
        /// Official account entrance (公众号入口).
        public var entranceOfficialAccount: Marketing.EntranceOfficialAccount?
        /// Channels entrance (视频号入口).
        public var entranceFinder: Marketing.EntranceFinder?

        public init(
            codeDisplayMode: Marketing.CodeDisplayMode? = nil,
            backgroundColor: Marketing.BackgroundColor? = nil,
            entranceMiniProgram: Marketing.EntranceMiniProgram? = nil,
            entranceOfficialAccount: Marketing.EntranceOfficialAccount? = nil,
            entranceFinder: Marketing.EntranceFinder? = nil
        ) {
            self.codeDisplayMode = codeDisplayMode
            self.backgroundColor = backgroundColor
            self.entranceMiniProgram = entranceMiniProgram
            self.entranceOfficialAccount = entranceOfficialAccount
            self.entranceFinder = entranceFinder
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.codeDisplayMode = try member.ifPresent("code_display_mode")
            self.backgroundColor = try member.ifPresent("background_color")
            self.entranceMiniProgram = try member.ifPresent("entrance_mini_program")
            self.entranceOfficialAccount = try member.ifPresent("entrance_official_account")
            self.entranceFinder = try member.ifPresent("entrance_finder")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.codeDisplayMode, "code_display_mode")
            try members.encodeIfPresent(self.backgroundColor, "background_color")
            try members.encodeIfPresent(self.entranceMiniProgram, "entrance_mini_program")
            try members.encodeIfPresent(self.entranceOfficialAccount, "entrance_official_account")
            try members.encodeIfPresent(self.entranceFinder, "entrance_finder")
        }
    }
}

extension Marketing {
    /// CouponReply, as several operations have it.
    public struct CouponReply: Codable, Hashable, Sendable {
        /// Coupon ID (代金券id).
        public var couponID: String

        public init(
            couponID: String
        ) {
            self.couponID = couponID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponID = try member.required("coupon_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.couponID, "coupon_id")
        }
    }
}

extension Marketing {
    /// CouponRequest, as several operations have it.
    public struct CouponRequest: Codable, Hashable, Sendable {
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String
        /// User's coupon code (券code).
        public var couponCode: String
        /// Merchant's own order number (关联的商户订单号).
        public var outTradeNo: String
        /// Merchant's own request number (商户请求单号).
        public var outRequestNo: String

        public init(
            stockID: String,
            couponCode: String,
            outTradeNo: String,
            outRequestNo: String
        ) {
            self.stockID = stockID
            self.couponCode = couponCode
            self.outTradeNo = outTradeNo
            self.outRequestNo = outRequestNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockID = try member.required("stock_id")
            self.couponCode = try member.required("coupon_code")
            self.outTradeNo = try member.required("out_trade_no")
            self.outRequestNo = try member.required("out_request_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.couponCode, "coupon_code")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.outRequestNo, "out_request_no")
        }
    }
}

extension Marketing {
    /// CouponStock, as several operations have it.
    public struct CouponStock: Codable, Hashable, Sendable {
        /// Product coupon ID (商品券ID).
        public var productCouponID: String
        /// Coupon stock or campaign ID (批次ID).
        public var stockID: String
        /// Remark (备注).
        public var remark: String?
        /// How coupon codes are assigned (券Code分配模式).
        public var couponCodeMode: Marketing.CouponCodeMode
        /// Counts of the pre-uploaded coupon codes (品牌方预上传的券Code数量信息).
        public var couponCodeCountInfo: Marketing.CouponCodeCountInfo?
        /// Issuing rules of the stock (发放规则).
        public var stockSendRule: Marketing.StockSendRule
        /// Usage rule of a single coupon (单券使用规则).
        public var singleUsageRule: Marketing.StockSingleUsageRule?
        /// Usage rules of the multi-use coupon (多次优惠使用规则).
        public var sequentialUsageRule: Marketing.StockSequentialUsageRule?
        /// How the coupon's rules are shown (券使用规则展示信息).
        public var usageRuleDisplayInfo: Marketing.UsageRuleDisplayInfo
        /// How the coupon is shown to users (用户商品券展示信息).
        public var couponDisplayInfo: Marketing.CouponDisplayInfo
        /// Event notification settings (事件通知配置).
        public var notifyConfig: Marketing.NotifyConfig
        /// Scope of usable stores (可用门店范围).
        public var storeScope: Marketing.StoreScope
        /// Counts sent so far (已发放次数).
        public var sentCountInfo: Marketing.SentCountInfo
        /// Current state of the record (批次状态).
        public var state: Marketing.StockState
        /// Deactivation request number (失效请求单号).
        public var deactivateRequestNo: String?
        /// Time of the deactivation (失效时间).
        public var deactivateTime: Timestamp?
        /// Reason for the deactivation (失效原因).
        public var deactivateReason: String?
        /// Brand ID (品牌ID).
        public var brandID: String

        public init(
            productCouponID: String,
            stockID: String,
            remark: String? = nil,
            couponCodeMode: Marketing.CouponCodeMode,
            couponCodeCountInfo: Marketing.CouponCodeCountInfo? = nil,
            stockSendRule: Marketing.StockSendRule,
            singleUsageRule: Marketing.StockSingleUsageRule? = nil,
            sequentialUsageRule: Marketing.StockSequentialUsageRule? = nil,
            usageRuleDisplayInfo: Marketing.UsageRuleDisplayInfo,
            couponDisplayInfo: Marketing.CouponDisplayInfo,
            notifyConfig: Marketing.NotifyConfig,
            storeScope: Marketing.StoreScope,
            sentCountInfo: Marketing.SentCountInfo,
            state: Marketing.StockState,
            deactivateRequestNo: String? = nil,
            deactivateTime: Timestamp? = nil,
            deactivateReason: String? = nil,
            brandID: String
        ) {
            self.productCouponID = productCouponID
            self.stockID = stockID
            self.remark = remark
            self.couponCodeMode = couponCodeMode
            self.couponCodeCountInfo = couponCodeCountInfo
            self.stockSendRule = stockSendRule
            self.singleUsageRule = singleUsageRule
            self.sequentialUsageRule = sequentialUsageRule
            self.usageRuleDisplayInfo = usageRuleDisplayInfo
            self.couponDisplayInfo = couponDisplayInfo
            self.notifyConfig = notifyConfig
            self.storeScope = storeScope
            self.sentCountInfo = sentCountInfo
            self.state = state
            self.deactivateRequestNo = deactivateRequestNo
            self.deactivateTime = deactivateTime
            self.deactivateReason = deactivateReason
            self.brandID = brandID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.productCouponID = try member.required("product_coupon_id")
            self.stockID = try member.required("stock_id")
            self.remark = try member.ifPresent("remark")
            self.couponCodeMode = try member.required("coupon_code_mode")
            self.couponCodeCountInfo = try member.ifPresent("coupon_code_count_info")
            self.stockSendRule = try member.required("stock_send_rule")
            self.singleUsageRule = try member.ifPresent("single_usage_rule")
            self.sequentialUsageRule = try member.ifPresent("sequential_usage_rule")
            self.usageRuleDisplayInfo = try member.required("usage_rule_display_info")
            self.couponDisplayInfo = try member.required("coupon_display_info")
            self.notifyConfig = try member.required("notify_config")
            self.storeScope = try member.required("store_scope")
            self.sentCountInfo = try member.required("sent_count_info")
            self.state = try member.required("state")
            self.deactivateRequestNo = try member.ifPresent("deactivate_request_no")
            self.deactivateTime = try member.ifPresent("deactivate_time")
            self.deactivateReason = try member.ifPresent("deactivate_reason")
            self.brandID = try member.required("brand_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.productCouponID, "product_coupon_id")
            try members.encode(self.stockID, "stock_id")
            try members.encodeIfPresent(self.remark, "remark")
            try members.encode(self.couponCodeMode, "coupon_code_mode")
            try members.encodeIfPresent(self.couponCodeCountInfo, "coupon_code_count_info")
            try members.encode(self.stockSendRule, "stock_send_rule")
            try members.encodeIfPresent(self.singleUsageRule, "single_usage_rule")
            try members.encodeIfPresent(self.sequentialUsageRule, "sequential_usage_rule")
            try members.encode(self.usageRuleDisplayInfo, "usage_rule_display_info")
            try members.encode(self.couponDisplayInfo, "coupon_display_info")
            try members.encode(self.notifyConfig, "notify_config")
            try members.encode(self.storeScope, "store_scope")
            try members.encode(self.sentCountInfo, "sent_count_info")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.deactivateRequestNo, "deactivate_request_no")
            try members.encodeIfPresent(self.deactivateTime, "deactivate_time")
            try members.encodeIfPresent(self.deactivateReason, "deactivate_reason")
            try members.encode(self.brandID, "brand_id")
        }
    }
}

extension Marketing {
    /// CouponTagInfo, as several operations have it.
    public struct CouponTagInfo: Codable, Hashable, Sendable {
        /// Tags of the user's coupon (用户商品券标签列表).
        public var couponTagList: [Marketing.CouponTag]?
        /// Member tag information (会员标签信息).
        public var memberTagInfo: Marketing.MemberTagInfo?

        public init(
            couponTagList: [Marketing.CouponTag]? = nil,
            memberTagInfo: Marketing.MemberTagInfo? = nil
        ) {
            self.couponTagList = couponTagList
            self.memberTagInfo = memberTagInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponTagList = try member.ifPresent("coupon_tag_list")
            self.memberTagInfo = try member.ifPresent("member_tag_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.couponTagList, "coupon_tag_list")
            try members.encodeIfPresent(self.memberTagInfo, "member_tag_info")
        }
    }
}

extension Marketing {
    /// CouponUseRule, as several operations have it.
    public struct CouponUseRule: Codable, Hashable, Sendable {
        /// When the coupon can be redeemed (券可核销时间).
        public var couponAvailableTime: Marketing.CouponAvailableTime
        /// Rules of the fixed-amount coupon (固定面额满减券使用规则).
        public var fixedNormalCoupon: Marketing.FixedNormalCoupon?
        /// Usage rules of the discount coupon (折扣券使用规则).
        public var discountCoupon: Marketing.CouponUseRuleDiscountCoupon?
        /// Usage rules of the exchange coupon (换购券使用规则).
        public var exchangeCoupon: Marketing.CouponUseRuleExchangeCoupon?
        /// Redemption method (核销方式).
        public var useMethod: Marketing.UseMethod
        /// Merchant's mini program appid (小程序appid).
        public var miniProgramsAppID: String?
        /// Path in the merchant's mini program (小程序path).
        public var miniProgramsPath: String?

        public init(
            couponAvailableTime: Marketing.CouponAvailableTime,
            fixedNormalCoupon: Marketing.FixedNormalCoupon? = nil,
            discountCoupon: Marketing.CouponUseRuleDiscountCoupon? = nil,
            exchangeCoupon: Marketing.CouponUseRuleExchangeCoupon? = nil,
            useMethod: Marketing.UseMethod,
            miniProgramsAppID: String? = nil,
            miniProgramsPath: String? = nil
        ) {
            self.couponAvailableTime = couponAvailableTime
            self.fixedNormalCoupon = fixedNormalCoupon
            self.discountCoupon = discountCoupon
            self.exchangeCoupon = exchangeCoupon
            self.useMethod = useMethod
            self.miniProgramsAppID = miniProgramsAppID
            self.miniProgramsPath = miniProgramsPath
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponAvailableTime = try member.required("coupon_available_time")
            self.fixedNormalCoupon = try member.ifPresent("fixed_normal_coupon")
            self.discountCoupon = try member.ifPresent("discount_coupon")
            self.exchangeCoupon = try member.ifPresent("exchange_coupon")
            self.useMethod = try member.required("use_method")
            self.miniProgramsAppID = try member.ifPresent("mini_programs_appid")
            self.miniProgramsPath = try member.ifPresent("mini_programs_path")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.couponAvailableTime, "coupon_available_time")
            try members.encodeIfPresent(self.fixedNormalCoupon, "fixed_normal_coupon")
            try members.encodeIfPresent(self.discountCoupon, "discount_coupon")
            try members.encodeIfPresent(self.exchangeCoupon, "exchange_coupon")
            try members.encode(self.useMethod, "use_method")
            try members.encodeIfPresent(self.miniProgramsAppID, "mini_programs_appid")
            try members.encodeIfPresent(self.miniProgramsPath, "mini_programs_path")
        }
    }
}

extension Marketing {
    /// CouponUseRuleAvailableWeek, as several operations have it.
    public struct CouponUseRuleAvailableWeek: Codable, Hashable, Sendable {
        /// Usable days of the week: 0, 1, 2, 3, 4, 5, 6.
        public var weekDay: [Int]?
        /// Usable time periods of each day (当天可用时间段).
        public var availableDayTime: [Marketing.AvailableDayTime]?

        public init(
            weekDay: [Int]? = nil,
            availableDayTime: [Marketing.AvailableDayTime]? = nil
        ) {
            self.weekDay = weekDay
            self.availableDayTime = availableDayTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.weekDay = try member.ifPresent("week_day")
            self.availableDayTime = try member.ifPresent("available_day_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.weekDay, "week_day")
            try members.encodeIfPresent(self.availableDayTime, "available_day_time")
        }
    }
}

extension Marketing {
    /// CouponUseRuleCouponAvailableTime, as several operations have it.
    public struct CouponUseRuleCouponAvailableTime: Codable, Hashable, Sendable {
        /// Time from which it is usable (开始时间).
        public var availableBeginTime: Timestamp?
        /// Time until which it is usable (结束时间).
        public var availableEndTime: Timestamp?
        /// Days the coupon is valid after receipt (领取后N天内有效).
        public var availableDayAfterReceive: Int?

        public init(
            availableBeginTime: Timestamp? = nil,
            availableEndTime: Timestamp? = nil,
            availableDayAfterReceive: Int? = nil
        ) {
            self.availableBeginTime = availableBeginTime
            self.availableEndTime = availableEndTime
            self.availableDayAfterReceive = availableDayAfterReceive
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.availableBeginTime = try member.ifPresent("available_begin_time")
            self.availableEndTime = try member.ifPresent("available_end_time")
            self.availableDayAfterReceive = try member.ifPresent("available_day_after_receive")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.availableBeginTime, "available_begin_time")
            try members.encodeIfPresent(self.availableEndTime, "available_end_time")
            try members.encodeIfPresent(self.availableDayAfterReceive, "available_day_after_receive")
        }
    }
}

extension Marketing {
    /// CouponUseRuleDiscountCoupon, as several operations have it.
    public struct CouponUseRuleDiscountCoupon: Codable, Hashable, Sendable {
        /// Discount percentage (折扣比例).
        public var discountPercent: Int
        /// Minimum spending amount, in fen (消费门槛).
        public var transactionMinimum: Int

        public init(
            discountPercent: Int,
            transactionMinimum: Int
        ) {
            self.discountPercent = discountPercent
            self.transactionMinimum = transactionMinimum
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.discountPercent = try member.required("discount_percent")
            self.transactionMinimum = try member.required("transaction_minimum")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.discountPercent, "discount_percent")
            try members.encode(self.transactionMinimum, "transaction_minimum")
        }
    }
}

extension Marketing {
    /// CouponUseRuleExchangeCoupon, as several operations have it.
    public struct CouponUseRuleExchangeCoupon: Codable, Hashable, Sendable {
        /// Fixed exchange price, in fen (单品换购价).
        public var exchangePrice: Int
        /// Minimum spending amount, in fen (消费门槛).
        public var transactionMinimum: Int

        public init(
            exchangePrice: Int,
            transactionMinimum: Int
        ) {
            self.exchangePrice = exchangePrice
            self.transactionMinimum = transactionMinimum
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.exchangePrice = try member.required("exchange_price")
            self.transactionMinimum = try member.required("transaction_minimum")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.exchangePrice, "exchange_price")
            try members.encode(self.transactionMinimum, "transaction_minimum")
        }
    }
}

extension Marketing {
    /// CouponUseRuleFixedNormalCoupon, as several operations have it.
    public struct CouponUseRuleFixedNormalCoupon: Codable, Hashable, Sendable {
        /// Discount amount in fen (优惠金额).
        public var discountAmount: Int?
        /// Minimum spending amount, in fen (消费门槛).
        public var transactionMinimum: Int?

        public init(
            discountAmount: Int? = nil,
            transactionMinimum: Int? = nil
        ) {
            self.discountAmount = discountAmount
            self.transactionMinimum = transactionMinimum
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.discountAmount = try member.ifPresent("discount_amount")
            self.transactionMinimum = try member.ifPresent("transaction_minimum")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.discountAmount, "discount_amount")
            try members.encodeIfPresent(self.transactionMinimum, "transaction_minimum")
        }
    }
}

extension Marketing {
    /// CouponcodeData, as several operations have it.
    public struct CouponcodeData: Codable, Hashable, Sendable {
        /// Code (商户上传code).
        public var code: String?
        /// Allocation status of the uploaded code (商户上传code分配状态).
        public var codeStatus: String?
        /// Time of upload (上传时间).
        public var uploadTime: Timestamp?
        /// Time of the allocation (被分配时间).
        public var dispatchedTime: String?
        /// User's openid (领券用户的OpenID).
        public var openID: String?
        /// User's unionid (领券用户的UnionID).
        public var unionID: String?
        /// User's coupon code (用户券code).
        public var couponCode: String?

        public init(
            code: String? = nil,
            codeStatus: String? = nil,
            uploadTime: Timestamp? = nil,
            dispatchedTime: String? = nil,
            openID: String? = nil,
            unionID: String? = nil,
            couponCode: String? = nil
        ) {
            self.code = code
            self.codeStatus = codeStatus
            self.uploadTime = uploadTime
            self.dispatchedTime = dispatchedTime
            self.openID = openID
            self.unionID = unionID
            self.couponCode = couponCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.code = try member.ifPresent("code")
            self.codeStatus = try member.ifPresent("code_status")
            self.uploadTime = try member.ifPresent("upload_time")
            self.dispatchedTime = try member.ifPresent("dispatched_time")
            self.openID = try member.ifPresent("openid")
            self.unionID = try member.ifPresent("unionid")
            self.couponCode = try member.ifPresent("coupon_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.code, "code")
            try members.encodeIfPresent(self.codeStatus, "code_status")
            try members.encodeIfPresent(self.uploadTime, "upload_time")
            try members.encodeIfPresent(self.dispatchedTime, "dispatched_time")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.unionID, "unionid")
            try members.encodeIfPresent(self.couponCode, "coupon_code")
        }
    }
}

extension Marketing {
    /// CustomEntrance, as several operations have it.
    public struct CustomEntrance: Codable, Hashable, Sendable {
        /// Mini program entrance (小程序入口).
        public var miniProgramsInfo: Marketing.MiniProgramsInfo?
        /// Appid of the app or official account (商户公众号appid).
        public var appID: String?
        /// Marketing hall ID (营销馆id).
        public var hallID: String?
        /// Store ID (可用门店id).
        public var storeID: String?
        /// How the coupon code is shown (code展示模式).
        public var codeDisplayMode: Marketing.CustomEntranceCodeDisplayMode?

        public init(
            miniProgramsInfo: Marketing.MiniProgramsInfo? = nil,
            appID: String? = nil,
            hallID: String? = nil,
            storeID: String? = nil,
            codeDisplayMode: Marketing.CustomEntranceCodeDisplayMode? = nil
        ) {
            self.miniProgramsInfo = miniProgramsInfo
            self.appID = appID
            self.hallID = hallID
            self.storeID = storeID
            self.codeDisplayMode = codeDisplayMode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.miniProgramsInfo = try member.ifPresent("mini_programs_info")
            self.appID = try member.ifPresent("appid")
            self.hallID = try member.ifPresent("hall_id")
            self.storeID = try member.ifPresent("store_id")
            self.codeDisplayMode = try member.ifPresent("code_display_mode")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.miniProgramsInfo, "mini_programs_info")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.hallID, "hall_id")
            try members.encodeIfPresent(self.storeID, "store_id")
            try members.encodeIfPresent(self.codeDisplayMode, "code_display_mode")
        }
    }
}

extension Marketing {
    /// CustomField, as several operations have it.
    public struct CustomField: Codable, Hashable, Sendable {
        /// Type (商户自定义的开卡信息字段类型).
        public var type: Marketing.CustomFieldType?
        /// Name (字段名称).
        public var name: String?
        /// Values of the field (字段值).
        public var values: [String]?

        public init(
            type: Marketing.CustomFieldType? = nil,
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

extension Marketing {
    /// CustomentranceReply, as several operations have it.
    public struct CustomentranceReply: Codable, Hashable, Sendable {
        /// Type of custom entrance (自定义入口种类).
        public var customEntranceType: Marketing.CustomEntranceType
        /// Subtitle.
        public var subtitle: String
        /// Thumbnail URL of the goods.
        public var goodsThumbnailURL: String?
        /// State of the custom entrance.
        public var customEntranceState: Marketing.CustomEntranceState
        /// Start time (自定义入口的开始时间).
        public var startTime: Timestamp
        /// End time (自定义入口的结束时间).
        public var endTime: Timestamp
        /// Brand ID (自定义入口的归属品牌ID).
        public var brandID: String
        /// Time of creation (自定义入口创建的时间).
        public var createTime: Timestamp
        /// Time of the last update (自定义入口修改的时间).
        public var modifyTime: Timestamp
        /// Merchant's own request number.
        public var outRequestNo: String
        /// Jump link (自定义入口跳转信息).
        public var jumpLink: Marketing.JumpLink

        public init(
            customEntranceType: Marketing.CustomEntranceType,
            subtitle: String,
            goodsThumbnailURL: String? = nil,
            customEntranceState: Marketing.CustomEntranceState,
            startTime: Timestamp,
            endTime: Timestamp,
            brandID: String,
            createTime: Timestamp,
            modifyTime: Timestamp,
            outRequestNo: String,
            jumpLink: Marketing.JumpLink
        ) {
            self.customEntranceType = customEntranceType
            self.subtitle = subtitle
            self.goodsThumbnailURL = goodsThumbnailURL
            self.customEntranceState = customEntranceState
            self.startTime = startTime
            self.endTime = endTime
            self.brandID = brandID
            self.createTime = createTime
            self.modifyTime = modifyTime
            self.outRequestNo = outRequestNo
            self.jumpLink = jumpLink
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.customEntranceType = try member.required("custom_entrance_type")
            self.subtitle = try member.required("subtitle")
            self.goodsThumbnailURL = try member.ifPresent("goods_thumbnail_url")
            self.customEntranceState = try member.required("custom_entrance_state")
            self.startTime = try member.required("start_time")
            self.endTime = try member.required("end_time")
            self.brandID = try member.required("brand_id")
            self.createTime = try member.required("create_time")
            self.modifyTime = try member.required("modify_time")
            self.outRequestNo = try member.required("out_request_no")
            self.jumpLink = try member.required("jump_link")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.customEntranceType, "custom_entrance_type")
            try members.encode(self.subtitle, "subtitle")
            try members.encodeIfPresent(self.goodsThumbnailURL, "goods_thumbnail_url")
            try members.encode(self.customEntranceState, "custom_entrance_state")
            try members.encode(self.startTime, "start_time")
            try members.encode(self.endTime, "end_time")
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.modifyTime, "modify_time")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.jumpLink, "jump_link")
        }
    }
}

extension Marketing {
    /// CutOut, as several operations have it.
    public struct CutOut: Codable, Hashable, Sendable {
        /// Image URL (生成的图片URL).
        public var imageURL: String

        public init(
            imageURL: String
        ) {
            self.imageURL = imageURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.imageURL = try member.required("image_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.imageURL, "image_url")
        }
    }
}

extension Marketing {
    /// CutToMessage, as several operations have it.
    public struct CutToMessage: Codable, Hashable, Sendable {
        /// Highest unit price of discounted goods (可用优惠的商品最高单价).
        public var singlePriceMax: Int?
        /// Unit price after reduction, in fen (减至后的优惠单价).
        public var cutToPrice: Int?

        public init(
            singlePriceMax: Int? = nil,
            cutToPrice: Int? = nil
        ) {
            self.singlePriceMax = singlePriceMax
            self.cutToPrice = cutToPrice
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.singlePriceMax = try member.ifPresent("single_price_max")
            self.cutToPrice = try member.ifPresent("cut_to_price")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.singlePriceMax, "single_price_max")
            try members.encodeIfPresent(self.cutToPrice, "cut_to_price")
        }
    }
}

extension Marketing {
    /// DataCouponUseRule, as several operations have it.
    public struct DataCouponUseRule: Codable, Hashable, Sendable {
        /// When the coupon can be redeemed (券可核销时间).
        public var couponAvailableTime: Marketing.CouponUseRuleCouponAvailableTime
        /// Fixed weekly usable times (固定周期有效时间段).
        public var availableWeek: Marketing.CouponUseRuleAvailableWeek?
        /// Irregular usable time periods (无规律的有效时间段).
        public var irregularyAvaliableTime: [Marketing.IrregularyAvaliableTime]?
        /// Rules of the fixed-amount coupon (固定面额满减券使用规则).
        public var fixedNormalCoupon: Marketing.CouponUseRuleFixedNormalCoupon?
        /// Usage rules of the discount coupon (折扣券使用规则).
        public var discountCoupon: Marketing.DataCouponUseRuleDiscountCoupon?
        /// Usage rules of the exchange coupon (换购券使用规则).
        public var exchangeCoupon: Marketing.DataCouponUseRuleExchangeCoupon?
        /// Redemption method.
        public var useMethod: Marketing.CouponUseRuleUseMethod
        /// Merchant's mini program appid (小程序appid).
        public var miniProgramsAppID: String?
        /// Path in the merchant's mini program (小程序path).
        public var miniProgramsPath: String?

        public init(
            couponAvailableTime: Marketing.CouponUseRuleCouponAvailableTime,
            availableWeek: Marketing.CouponUseRuleAvailableWeek? = nil,
            irregularyAvaliableTime: [Marketing.IrregularyAvaliableTime]? = nil,
            fixedNormalCoupon: Marketing.CouponUseRuleFixedNormalCoupon? = nil,
            discountCoupon: Marketing.DataCouponUseRuleDiscountCoupon? = nil,
            exchangeCoupon: Marketing.DataCouponUseRuleExchangeCoupon? = nil,
            useMethod: Marketing.CouponUseRuleUseMethod,
            miniProgramsAppID: String? = nil,
            miniProgramsPath: String? = nil
        ) {
            self.couponAvailableTime = couponAvailableTime
            self.availableWeek = availableWeek
            self.irregularyAvaliableTime = irregularyAvaliableTime
            self.fixedNormalCoupon = fixedNormalCoupon
            self.discountCoupon = discountCoupon
            self.exchangeCoupon = exchangeCoupon
            self.useMethod = useMethod
            self.miniProgramsAppID = miniProgramsAppID
            self.miniProgramsPath = miniProgramsPath
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponAvailableTime = try member.required("coupon_available_time")
            self.availableWeek = try member.ifPresent("available_week")
            self.irregularyAvaliableTime = try member.ifPresent("irregulary_avaliable_time")
            self.fixedNormalCoupon = try member.ifPresent("fixed_normal_coupon")
            self.discountCoupon = try member.ifPresent("discount_coupon")
            self.exchangeCoupon = try member.ifPresent("exchange_coupon")
            self.useMethod = try member.required("use_method")
            self.miniProgramsAppID = try member.ifPresent("mini_programs_appid")
            self.miniProgramsPath = try member.ifPresent("mini_programs_path")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.couponAvailableTime, "coupon_available_time")
            try members.encodeIfPresent(self.availableWeek, "available_week")
            try members.encodeIfPresent(self.irregularyAvaliableTime, "irregulary_avaliable_time")
            try members.encodeIfPresent(self.fixedNormalCoupon, "fixed_normal_coupon")
            try members.encodeIfPresent(self.discountCoupon, "discount_coupon")
            try members.encodeIfPresent(self.exchangeCoupon, "exchange_coupon")
            try members.encode(self.useMethod, "use_method")
            try members.encodeIfPresent(self.miniProgramsAppID, "mini_programs_appid")
            try members.encodeIfPresent(self.miniProgramsPath, "mini_programs_path")
        }
    }
}

extension Marketing {
    /// DataCouponUseRuleDiscountCoupon, as several operations have it.
    public struct DataCouponUseRuleDiscountCoupon: Codable, Hashable, Sendable {
        /// Discount percentage (折扣比例).
        public var discountPercent: Int?
        /// Minimum spending amount, in fen (消费门槛).
        public var transactionMinimum: Int?

        public init(
            discountPercent: Int? = nil,
            transactionMinimum: Int? = nil
        ) {
            self.discountPercent = discountPercent
            self.transactionMinimum = transactionMinimum
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.discountPercent = try member.ifPresent("discount_percent")
            self.transactionMinimum = try member.ifPresent("transaction_minimum")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.discountPercent, "discount_percent")
            try members.encodeIfPresent(self.transactionMinimum, "transaction_minimum")
        }
    }
}

extension Marketing {
    /// DataCouponUseRuleExchangeCoupon, as several operations have it.
    public struct DataCouponUseRuleExchangeCoupon: Codable, Hashable, Sendable {
        /// Fixed exchange price, in fen (单品换购价).
        public var exchangePrice: Int?
        /// Minimum spending amount, in fen (消费门槛).
        public var transactionMinimum: Int?

        public init(
            exchangePrice: Int? = nil,
            transactionMinimum: Int? = nil
        ) {
            self.exchangePrice = exchangePrice
            self.transactionMinimum = transactionMinimum
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.exchangePrice = try member.ifPresent("exchange_price")
            self.transactionMinimum = try member.ifPresent("transaction_minimum")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.exchangePrice, "exchange_price")
            try members.encodeIfPresent(self.transactionMinimum, "transaction_minimum")
        }
    }
}

extension Marketing {
    /// DataCustomEntrance, as several operations have it.
    public struct DataCustomEntrance: Codable, Hashable, Sendable {
        /// Mini program entrance (小程序入口).
        public var miniProgramsInfo: Marketing.MiniProgramsInfo?
        /// Appid of the app or official account (商户公众号appid).
        public var appID: String?
        /// Marketing hall ID.
        public var hallID: String?
        /// Store ID (可用门店id).
        public var storeID: String?
        /// How the coupon code is shown (code展示模式).
        public var codeDisplayMode: String?

        public init(
            miniProgramsInfo: Marketing.MiniProgramsInfo? = nil,
            appID: String? = nil,
            hallID: String? = nil,
            storeID: String? = nil,
            codeDisplayMode: String? = nil
        ) {
            self.miniProgramsInfo = miniProgramsInfo
            self.appID = appID
            self.hallID = hallID
            self.storeID = storeID
            self.codeDisplayMode = codeDisplayMode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.miniProgramsInfo = try member.ifPresent("mini_programs_info")
            self.appID = try member.ifPresent("appid")
            self.hallID = try member.ifPresent("hall_id")
            self.storeID = try member.ifPresent("store_id")
            self.codeDisplayMode = try member.ifPresent("code_display_mode")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.miniProgramsInfo, "mini_programs_info")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.hallID, "hall_id")
            try members.encodeIfPresent(self.storeID, "store_id")
            try members.encodeIfPresent(self.codeDisplayMode, "code_display_mode")
        }
    }
}

extension Marketing {
    /// DateInformation, as several operations have it.
    public struct DateInformation: Codable, Hashable, Sendable {
        /// Type (有效期类型).
        public var type: Marketing.DateInformationType
        /// Time from which it is usable (有效期开始时间).
        public var availableBeginTime: Timestamp?
        /// Time until which it is usable (有效期结束时间).
        public var availableEndTime: Timestamp?
        /// Days the coupon is valid after receipt (生效后N天内有效).
        public var availableDayAfterReceive: Int?

        public init(
            type: Marketing.DateInformationType,
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

extension Marketing {
    /// DayPeriod, as several operations have it.
    public struct DayPeriod: Codable, Hashable, Sendable {
        /// Start time (当天可用开始时间).
        public var beginTime: Int
        /// End time (当天可用结束时间).
        public var endTime: Int

        public init(
            beginTime: Int,
            endTime: Int
        ) {
            self.beginTime = beginTime
            self.endTime = endTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.beginTime = try member.required("begin_time")
            self.endTime = try member.required("end_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.beginTime, "begin_time")
            try members.encode(self.endTime, "end_time")
        }
    }
}

extension Marketing {
    /// DeactivateRequest, as several operations have it.
    public struct DeactivateRequest: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Merchant's own request number (失效请求单号).
        public var outRequestNo: String
        /// Reason for the deactivation (失效原因).
        public var deactivateReason: String

        public init(
            brandID: String,
            outRequestNo: String,
            deactivateReason: String
        ) {
            self.brandID = brandID
            self.outRequestNo = outRequestNo
            self.deactivateReason = deactivateReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.outRequestNo = try member.required("out_request_no")
            self.deactivateReason = try member.required("deactivate_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.deactivateReason, "deactivate_reason")
        }
    }
}

extension Marketing {
    /// DetailItem, as several operations have it.
    public struct DetailItem: Codable, Hashable, Sendable {
        /// State of the detail (轮次使用详情状态).
        public var detailState: Marketing.DetailState?
        /// Start of validity (有效期开始时间).
        public var validBeginTime: Timestamp?
        /// End of validity (有效期结束时间).
        public var validEndTime: Timestamp?
        /// Redemption request number (核销请求单号).
        public var useRequestNo: String?
        /// Time of use (核销时间).
        public var useTime: Timestamp?
        /// Related WeChat Pay order (关联微信支付订单信息).
        public var associatedOrderInfo: Marketing.AssociatedOrderInfo?
        /// Coupon return request number (退券请求单号).
        public var returnRequestNo: String?
        /// Time of the return (退券时间).
        public var returnTime: Timestamp?
        /// Time of deletion (删除时间).
        public var deleteTime: Timestamp?

        public init(
            detailState: Marketing.DetailState? = nil,
            validBeginTime: Timestamp? = nil,
            validEndTime: Timestamp? = nil,
            useRequestNo: String? = nil,
            useTime: Timestamp? = nil,
            associatedOrderInfo: Marketing.AssociatedOrderInfo? = nil,
            returnRequestNo: String? = nil,
            returnTime: Timestamp? = nil,
            deleteTime: Timestamp? = nil
        ) {
            self.detailState = detailState
            self.validBeginTime = validBeginTime
            self.validEndTime = validEndTime
            self.useRequestNo = useRequestNo
            self.useTime = useTime
            self.associatedOrderInfo = associatedOrderInfo
            self.returnRequestNo = returnRequestNo
            self.returnTime = returnTime
            self.deleteTime = deleteTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.detailState = try member.ifPresent("detail_state")
            self.validBeginTime = try member.ifPresent("valid_begin_time")
            self.validEndTime = try member.ifPresent("valid_end_time")
            self.useRequestNo = try member.ifPresent("use_request_no")
            self.useTime = try member.ifPresent("use_time")
            self.associatedOrderInfo = try member.ifPresent("associated_order_info")
            self.returnRequestNo = try member.ifPresent("return_request_no")
            self.returnTime = try member.ifPresent("return_time")
            self.deleteTime = try member.ifPresent("delete_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.detailState, "detail_state")
            try members.encodeIfPresent(self.validBeginTime, "valid_begin_time")
            try members.encodeIfPresent(self.validEndTime, "valid_end_time")
            try members.encodeIfPresent(self.useRequestNo, "use_request_no")
            try members.encodeIfPresent(self.useTime, "use_time")
            try members.encodeIfPresent(self.associatedOrderInfo, "associated_order_info")
            try members.encodeIfPresent(self.returnRequestNo, "return_request_no")
            try members.encodeIfPresent(self.returnTime, "return_time")
            try members.encodeIfPresent(self.deleteTime, "delete_time")
        }
    }
}

extension Marketing {
    /// DiscountCoupon, as several operations have it.
    public struct DiscountCoupon: Codable, Hashable, Sendable {
        /// Minimum spending amount, in fen (门槛金额).
        public var threshold: Int
        /// Fixed percentage off (固定减免百分比).
        public var percentOff: Int

        public init(
            threshold: Int,
            percentOff: Int
        ) {
            self.threshold = threshold
            self.percentOff = percentOff
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.threshold = try member.required("threshold")
            self.percentOff = try member.required("percent_off")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.threshold, "threshold")
            try members.encode(self.percentOff, "percent_off")
        }
    }
}

extension Marketing {
    /// DisplayInfo, as several operations have it.
    public struct DisplayInfo: Codable, Hashable, Sendable {
        /// Name (商品券名称).
        public var name: String
        /// Image URL (商品券图片).
        public var imageURL: String
        /// Background picture of the product coupon (商品券背景图).
        public var backgroundURL: String
        /// Detail images of the product coupon (商品券详情图列表).
        public var detailImageURLList: [String]?
        /// Original price in fen (商品原价).
        public var originalPrice: Int?
        /// List of combo packages (套餐组合).
        public var comboPackageList: [Marketing.ComboPackage]?

        public init(
            name: String,
            imageURL: String,
            backgroundURL: String,
            detailImageURLList: [String]? = nil,
            originalPrice: Int? = nil,
            comboPackageList: [Marketing.ComboPackage]? = nil
        ) {
            self.name = name
            self.imageURL = imageURL
            self.backgroundURL = backgroundURL
            self.detailImageURLList = detailImageURLList
            self.originalPrice = originalPrice
            self.comboPackageList = comboPackageList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.required("name")
            self.imageURL = try member.required("image_url")
            self.backgroundURL = try member.required("background_url")
            self.detailImageURLList = try member.ifPresent("detail_image_url_list")
            self.originalPrice = try member.ifPresent("original_price")
            self.comboPackageList = try member.ifPresent("combo_package_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.name, "name")
            try members.encode(self.imageURL, "image_url")
            try members.encode(self.backgroundURL, "background_url")
            try members.encodeIfPresent(self.detailImageURLList, "detail_image_url_list")
            try members.encodeIfPresent(self.originalPrice, "original_price")
            try members.encodeIfPresent(self.comboPackageList, "combo_package_list")
        }
    }
}

extension Marketing {
    /// DisplayPatternInfo, as several operations have it.
    public struct DisplayPatternInfo: Codable, Hashable, Sendable {
        /// Description (使用须知).
        public var description: String?
        /// Merchant logo URL (商户logo).
        public var merchantLogoURL: String?
        /// Merchant name (商户名称).
        public var merchantName: String?
        /// Background colour (背景颜色).
        public var backgroundColor: Marketing.BackgroundColor?
        /// Coupon detail image URL (券详情图片).
        public var couponImageURL: String?
        /// Channels account information (视频号相关信息).
        public var finderInfo: Marketing.EntranceFinder?

        public init(
            description: String? = nil,
            merchantLogoURL: String? = nil,
            merchantName: String? = nil,
            backgroundColor: Marketing.BackgroundColor? = nil,
            couponImageURL: String? = nil,
            finderInfo: Marketing.EntranceFinder? = nil
        ) {
            self.description = description
            self.merchantLogoURL = merchantLogoURL
            self.merchantName = merchantName
            self.backgroundColor = backgroundColor
            self.couponImageURL = couponImageURL
            self.finderInfo = finderInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.description = try member.ifPresent("description")
            self.merchantLogoURL = try member.ifPresent("merchant_logo_url")
            self.merchantName = try member.ifPresent("merchant_name")
            self.backgroundColor = try member.ifPresent("background_color")
            self.couponImageURL = try member.ifPresent("coupon_image_url")
            self.finderInfo = try member.ifPresent("finder_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.description, "description")
            try members.encodeIfPresent(self.merchantLogoURL, "merchant_logo_url")
            try members.encodeIfPresent(self.merchantName, "merchant_name")
            try members.encodeIfPresent(self.backgroundColor, "background_color")
            try members.encodeIfPresent(self.couponImageURL, "coupon_image_url")
            try members.encodeIfPresent(self.finderInfo, "finder_info")
        }
    }
}

extension Marketing {
    /// EntranceFinder, as several operations have it.
    public struct EntranceFinder: Codable, Hashable, Sendable {
        /// Channels account ID (视频号ID).
        public var finderID: String
        /// Channels video ID (视频号视频ID).
        public var finderVideoID: String
        /// Cover image of the Channels video (视频号封面图).
        public var finderVideoCoverImageURL: String

        public init(
            finderID: String,
            finderVideoID: String,
            finderVideoCoverImageURL: String
        ) {
            self.finderID = finderID
            self.finderVideoID = finderVideoID
            self.finderVideoCoverImageURL = finderVideoCoverImageURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.finderID = try member.required("finder_id")
            self.finderVideoID = try member.required("finder_video_id")
            self.finderVideoCoverImageURL = try member.required("finder_video_cover_image_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.finderID, "finder_id")
            try members.encode(self.finderVideoID, "finder_video_id")
            try members.encode(self.finderVideoCoverImageURL, "finder_video_cover_image_url")
        }
    }
}

extension Marketing {
    /// EntranceMiniProgram, as several operations have it.
    public struct EntranceMiniProgram: Codable, Hashable, Sendable {
        /// Appid of the app or official account (小程序appid).
        public var appID: String
        /// Mini program path to jump to (小程序跳转路径).
        public var path: String
        /// Wording of the entrance (入口文案).
        public var entranceWording: String
        /// Guidance wording (引导文案).
        public var guidanceWording: String

        public init(
            appID: String,
            path: String,
            entranceWording: String,
            guidanceWording: String
        ) {
            self.appID = appID
            self.path = path
            self.entranceWording = entranceWording
            self.guidanceWording = guidanceWording
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.path = try member.required("path")
            self.entranceWording = try member.required("entrance_wording")
            self.guidanceWording = try member.required("guidance_wording")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.path, "path")
            try members.encode(self.entranceWording, "entrance_wording")
            try members.encode(self.guidanceWording, "guidance_wording")
        }
    }
}

extension Marketing {
    /// EntranceOfficialAccount, as several operations have it.
    public struct EntranceOfficialAccount: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众号AppID).
        public var appID: String

        public init(
            appID: String
        ) {
            self.appID = appID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
        }
    }
}

extension Marketing {
    /// ExchangeCoupon, as several operations have it.
    public struct ExchangeCoupon: Codable, Hashable, Sendable {
        /// Minimum spending amount, in fen (门槛金额).
        public var threshold: Int
        /// Fixed exchange price, in fen (固定兑换价格).
        public var exchangePrice: Int

        public init(
            threshold: Int,
            exchangePrice: Int
        ) {
            self.threshold = threshold
            self.exchangePrice = exchangePrice
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.threshold = try member.required("threshold")
            self.exchangePrice = try member.required("exchange_price")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.threshold, "threshold")
            try members.encode(self.exchangePrice, "exchange_price")
        }
    }
}

extension Marketing {
    /// FailedStore, as several operations have it.
    public struct FailedStore: Codable, Hashable, Sendable {
        /// Store ID (门店ID).
        public var storeID: String
        /// Code (失败错误码).
        public var code: String
        /// Message (失败错误信息).
        public var message: String

        public init(
            storeID: String,
            code: String,
            message: String
        ) {
            self.storeID = storeID
            self.code = code
            self.message = message
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.storeID = try member.required("store_id")
            self.code = try member.required("code")
            self.message = try member.required("message")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.storeID, "store_id")
            try members.encode(self.code, "code")
            try members.encode(self.message, "message")
        }
    }
}

extension Marketing {
    /// FavorStock, as several operations have it.
    public struct FavorStock: Codable, Hashable, Sendable {
        /// Name of the coupon stock (批次名称).
        public var stockName: String
        /// Time from which it is usable (开始时间).
        public var availableBeginTime: Timestamp
        /// Time until which it is usable (结束时间).
        public var availableEndTime: Timestamp
        /// Issuing rules of the stock (发放规则).
        public var stockUseRule: Marketing.StockUseRule
        /// Whether no funds move (是否无资金流).
        public var noCash: Bool
        /// Type of stock (批次类型).
        public var stockType: Marketing.CouponStockStockType
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String?
        /// Merchant number that created the stock (创建批次的商户号).
        public var stockCreatorMchid: String?
        /// Current status of the record (批次状态).
        public var status: Marketing.StockStatus?
        /// Description (使用说明).
        public var description: String
        /// Time of creation (创建时间).
        public var createTime: Timestamp?
        /// Start time (激活批次的时间).
        public var startTime: Timestamp?
        /// Time of termination (终止批次的时间).
        public var stopTime: String?
        /// Whether it is a single-item discount (是否单品优惠).
        public var singleitem: Bool?
        /// Information on the reduced-to price coupon (减至批次特定信息).
        public var cutToMessage: Marketing.CutToMessage?
        /// Number of coupons sent (已发券数量).
        public var distributedCoupons: Int?
        /// Business type (业务类型).
        public var businessType: Marketing.BusinessType?
        /// Regions where the voucher is usable (消费金可用地域).
        public var availableRegionList: [Marketing.AvailableRegion]?
        /// Industries where the voucher is usable (消费金可用行业).
        public var availableIndustryList: [String]?

        public init(
            stockName: String,
            availableBeginTime: Timestamp,
            availableEndTime: Timestamp,
            stockUseRule: Marketing.StockUseRule,
            noCash: Bool,
            stockType: Marketing.CouponStockStockType,
            stockID: String? = nil,
            stockCreatorMchid: String? = nil,
            status: Marketing.StockStatus? = nil,
            description: String,
            createTime: Timestamp? = nil,
            startTime: Timestamp? = nil,
            stopTime: String? = nil,
            singleitem: Bool? = nil,
            cutToMessage: Marketing.CutToMessage? = nil,
            distributedCoupons: Int? = nil,
            businessType: Marketing.BusinessType? = nil,
            availableRegionList: [Marketing.AvailableRegion]? = nil,
            availableIndustryList: [String]? = nil
        ) {
            self.stockName = stockName
            self.availableBeginTime = availableBeginTime
            self.availableEndTime = availableEndTime
            self.stockUseRule = stockUseRule
            self.noCash = noCash
            self.stockType = stockType
            self.stockID = stockID
            self.stockCreatorMchid = stockCreatorMchid
            self.status = status
            self.description = description
            self.createTime = createTime
            self.startTime = startTime
            self.stopTime = stopTime
            self.singleitem = singleitem
            self.cutToMessage = cutToMessage
            self.distributedCoupons = distributedCoupons
            self.businessType = businessType
            self.availableRegionList = availableRegionList
            self.availableIndustryList = availableIndustryList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockName = try member.required("stock_name")
            self.availableBeginTime = try member.required("available_begin_time")
            self.availableEndTime = try member.required("available_end_time")
            self.stockUseRule = try member.required("stock_use_rule")
            self.noCash = try member.required("no_cash")
            self.stockType = try member.required("stock_type")
            self.stockID = try member.ifPresent("stock_id")
            self.stockCreatorMchid = try member.ifPresent("stock_creator_mchid")
            self.status = try member.ifPresent("status")
            self.description = try member.required("description")
            self.createTime = try member.ifPresent("create_time")
            self.startTime = try member.ifPresent("start_time")
            self.stopTime = try member.ifPresent("stop_time")
            self.singleitem = try member.ifPresent("singleitem")
            self.cutToMessage = try member.ifPresent("cut_to_message")
            self.distributedCoupons = try member.ifPresent("distributed_coupons")
            self.businessType = try member.ifPresent("business_type")
            self.availableRegionList = try member.ifPresent("available_region_list")
            self.availableIndustryList = try member.ifPresent("available_industry_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stockName, "stock_name")
            try members.encode(self.availableBeginTime, "available_begin_time")
            try members.encode(self.availableEndTime, "available_end_time")
            try members.encode(self.stockUseRule, "stock_use_rule")
            try members.encode(self.noCash, "no_cash")
            try members.encode(self.stockType, "stock_type")
            try members.encodeIfPresent(self.stockID, "stock_id")
            try members.encodeIfPresent(self.stockCreatorMchid, "stock_creator_mchid")
            try members.encodeIfPresent(self.status, "status")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.startTime, "start_time")
            try members.encodeIfPresent(self.stopTime, "stop_time")
            try members.encodeIfPresent(self.singleitem, "singleitem")
            try members.encodeIfPresent(self.cutToMessage, "cut_to_message")
            try members.encodeIfPresent(self.distributedCoupons, "distributed_coupons")
            try members.encodeIfPresent(self.businessType, "business_type")
            try members.encodeIfPresent(self.availableRegionList, "available_region_list")
            try members.encodeIfPresent(self.availableIndustryList, "available_industry_list")
        }
    }
}

extension Marketing {
    /// FavorStockReply, as several operations have it.
    public struct FavorStockReply: Codable, Hashable, Sendable {
        /// URL (下载链接).
        public var url: String
        /// Hash of the file (安全校验码).
        public var hashText: String
        /// Hash method of the file (哈希算法类型).
        public var hashType: String

        public init(
            url: String,
            hashText: String,
            hashType: String
        ) {
            self.url = url
            self.hashText = hashText
            self.hashType = hashType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.url = try member.required("url")
            self.hashText = try member.required("hash_value")
            self.hashType = try member.required("hash_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.url, "url")
            try members.encode(self.hashText, "hash_value")
            try members.encode(self.hashType, "hash_type")
        }
    }
}

extension Marketing {
    /// FixedNormalCoupon, as several operations have it.
    public struct FixedNormalCoupon: Codable, Hashable, Sendable {
        /// Discount amount in fen (优惠金额).
        public var discountAmount: Int
        /// Minimum spending amount, in fen (消费门槛).
        public var transactionMinimum: Int

        public init(
            discountAmount: Int,
            transactionMinimum: Int
        ) {
            self.discountAmount = discountAmount
            self.transactionMinimum = transactionMinimum
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.discountAmount = try member.required("discount_amount")
            self.transactionMinimum = try member.required("transaction_minimum")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.discountAmount, "discount_amount")
            try members.encode(self.transactionMinimum, "transaction_minimum")
        }
    }
}

extension Marketing {
    /// FullSendRule, as several operations have it.
    public struct FullSendRule: Codable, Hashable, Sendable {
        /// Type of award (奖品类型).
        public var awardType: Marketing.AwardType
        /// Option for the issuing merchant number (发券商户号选项).
        public var merchantOption: Marketing.MerchantOption
        /// Minimum spending amount, in fen (消费金额门槛).
        public var transactionAmountMinimum: Int
        /// What is sent (发放内容).
        public var sendContent: Marketing.SendContent
        /// Basic information on the awards (奖品基本信息列表).
        public var awardList: [Marketing.Award]?
        /// List of coupon issuing merchant numbers (发券商户号列表).
        public var merchantIDList: [String]?

        public init(
            awardType: Marketing.AwardType,
            merchantOption: Marketing.MerchantOption,
            transactionAmountMinimum: Int,
            sendContent: Marketing.SendContent,
            awardList: [Marketing.Award]? = nil,
            merchantIDList: [String]? = nil
        ) {
            self.awardType = awardType
            self.merchantOption = merchantOption
            self.transactionAmountMinimum = transactionAmountMinimum
            self.sendContent = sendContent
            self.awardList = awardList
            self.merchantIDList = merchantIDList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.awardType = try member.required("award_type")
            self.merchantOption = try member.required("merchant_option")
            self.transactionAmountMinimum = try member.required("transaction_amount_minimum")
            self.sendContent = try member.required("send_content")
            self.awardList = try member.ifPresent("award_list")
            self.merchantIDList = try member.ifPresent("merchant_id_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.awardType, "award_type")
            try members.encode(self.merchantOption, "merchant_option")
            try members.encode(self.transactionAmountMinimum, "transaction_amount_minimum")
            try members.encode(self.sendContent, "send_content")
            try members.encodeIfPresent(self.awardList, "award_list")
            try members.encodeIfPresent(self.merchantIDList, "merchant_id_list")
        }
    }
}

extension Marketing {
    /// GoodsDetail, as several operations have it.
    public struct GoodsDetail: Codable, Hashable, Sendable {
        /// Goods code (商品编码).
        public var goodsID: String?
        /// Quantity (商品数量).
        public var quantity: Int?
        /// Price of the goods in fen (商品价格).
        public var price: Int?
        /// Discount amount in fen (商品优惠金额).
        public var discountAmount: Int?

        public init(
            goodsID: String? = nil,
            quantity: Int? = nil,
            price: Int? = nil,
            discountAmount: Int? = nil
        ) {
            self.goodsID = goodsID
            self.quantity = quantity
            self.price = price
            self.discountAmount = discountAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.goodsID = try member.ifPresent("goods_id")
            self.quantity = try member.ifPresent("quantity")
            self.price = try member.ifPresent("price")
            self.discountAmount = try member.ifPresent("discount_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.goodsID, "goods_id")
            try members.encodeIfPresent(self.quantity, "quantity")
            try members.encodeIfPresent(self.price, "price")
            try members.encodeIfPresent(self.discountAmount, "discount_amount")
        }
    }
}

extension Marketing {
    /// Guide, as several operations have it.
    public struct Guide: Codable, Hashable, Sendable {
        /// Contact's name (联系人名字).
        public var staffName: String?
        /// Avatar URL (联系人头像).
        public var headImageURL: String?
        /// Name of the contact information (联系方式).
        public var contactInformationName: String?
        /// Value of the contact information (联系信息值).
        public var contactInformationValue: String?
        /// Phone number (联系电话).
        public var phoneNumber: String?

        public init(
            staffName: String? = nil,
            headImageURL: String? = nil,
            contactInformationName: String? = nil,
            contactInformationValue: String? = nil,
            phoneNumber: String? = nil
        ) {
            self.staffName = staffName
            self.headImageURL = headImageURL
            self.contactInformationName = contactInformationName
            self.contactInformationValue = contactInformationValue
            self.phoneNumber = phoneNumber
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.staffName = try member.ifPresent("staff_name")
            self.headImageURL = try member.ifPresent("head_image_url")
            self.contactInformationName = try member.ifPresent("contact_information_name")
            self.contactInformationValue = try member.ifPresent("contact_information_value")
            self.phoneNumber = try member.ifPresent("phone_number")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.staffName, "staff_name")
            try members.encodeIfPresent(self.headImageURL, "head_image_url")
            try members.encodeIfPresent(self.contactInformationName, "contact_information_name")
            try members.encodeIfPresent(self.contactInformationValue, "contact_information_value")
            try members.encodeIfPresent(self.phoneNumber, "phone_number")
        }
    }
}

extension Marketing {
    /// IrregularAvailablePeriod, as several operations have it.
    public struct IrregularAvailablePeriod: Codable, Hashable, Sendable {
        /// Start time (开始时间).
        public var beginTime: Timestamp
        /// End time (结束时间).
        public var endTime: Timestamp

        public init(
            beginTime: Timestamp,
            endTime: Timestamp
        ) {
            self.beginTime = beginTime
            self.endTime = endTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.beginTime = try member.required("begin_time")
            self.endTime = try member.required("end_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.beginTime, "begin_time")
            try members.encode(self.endTime, "end_time")
        }
    }
}

extension Marketing {
    /// IrregularyAvaliableTime, as several operations have it.
    public struct IrregularyAvaliableTime: Codable, Hashable, Sendable {
        /// Start time (开始时间).
        public var beginTime: Timestamp?
        /// End time (结束时间).
        public var endTime: Timestamp?

        public init(
            beginTime: Timestamp? = nil,
            endTime: Timestamp? = nil
        ) {
            self.beginTime = beginTime
            self.endTime = endTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.beginTime = try member.ifPresent("begin_time")
            self.endTime = try member.ifPresent("end_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.beginTime, "begin_time")
            try members.encodeIfPresent(self.endTime, "end_time")
        }
    }
}

extension Marketing {
    /// JumpInfo, as several operations have it.
    public struct JumpInfo: Codable, Hashable, Sendable {
        /// Merchant's appid (商户电子小票跳转信息小程序AppID).
        public var merchantAppID: String
        /// Mini program path of the receipt (商户电子小票跳转信息小程序路径).
        public var merchantPath: String

        public init(
            merchantAppID: String,
            merchantPath: String
        ) {
            self.merchantAppID = merchantAppID
            self.merchantPath = merchantPath
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.merchantAppID = try member.required("merchant_appid")
            self.merchantPath = try member.required("merchant_path")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.merchantAppID, "merchant_appid")
            try members.encode(self.merchantPath, "merchant_path")
        }
    }
}

extension Marketing {
    /// JumpLink, as several operations have it.
    public struct JumpLink: Codable, Hashable, Sendable {
        /// Merchant's mini program appid (自定义入口的跳转小程序AppID).
        public var miniProgramsAppID: String
        /// Path in the merchant's mini program (自定义入口跳转小程序的path).
        public var miniProgramsPath: String

        public init(
            miniProgramsAppID: String,
            miniProgramsPath: String
        ) {
            self.miniProgramsAppID = miniProgramsAppID
            self.miniProgramsPath = miniProgramsPath
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.miniProgramsAppID = try member.required("mini_programs_appid")
            self.miniProgramsPath = try member.required("mini_programs_path")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.miniProgramsAppID, "mini_programs_appid")
            try members.encode(self.miniProgramsPath, "mini_programs_path")
        }
    }
}

extension Marketing {
    /// JumpMiniprogram, as several operations have it.
    public struct JumpMiniprogram: Codable, Hashable, Sendable {
        /// Appid of the app or official account (小程序appid).
        public var appID: String
        /// Mini program path to jump to (小程序path).
        public var path: String

        public init(
            appID: String,
            path: String
        ) {
            self.appID = appID
            self.path = path
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.path = try member.required("path")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.path, "path")
        }
    }
}

extension Marketing {
    /// MarketingFavorStock, as several operations have it.
    public struct MarketingFavorStock: Codable, Hashable, Sendable {
        /// Total number (可用单品编码总数).
        public var totalCount: Int
        /// List of results (可用单品编码).
        public var data: [String]?
        /// Offset or page to start from (分页页码).
        public var offset: Int
        /// Most records to return (分页大小).
        public var limit: Int
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String

        public init(
            totalCount: Int,
            data: [String]? = nil,
            offset: Int,
            limit: Int,
            stockID: String
        ) {
            self.totalCount = totalCount
            self.data = data
            self.offset = offset
            self.limit = limit
            self.stockID = stockID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.required("total_count")
            self.data = try member.ifPresent("data")
            self.offset = try member.required("offset")
            self.limit = try member.required("limit")
            self.stockID = try member.required("stock_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.totalCount, "total_count")
            try members.encodeIfPresent(self.data, "data")
            try members.encode(self.offset, "offset")
            try members.encode(self.limit, "limit")
            try members.encode(self.stockID, "stock_id")
        }
    }
}

extension Marketing {
    /// MarketingProductCouponReply, as several operations have it.
    public struct MarketingProductCouponReply: Codable, Hashable, Sendable {
        /// Total number (去重后门店总数).
        public var totalCount: Int
        /// Stores that succeeded (关联成功的门店列表).
        public var successStoreList: [Marketing.Store]?
        /// Stores that failed (关联失败的门店列表).
        public var failedStoreList: [Marketing.FailedStore]?

        public init(
            totalCount: Int,
            successStoreList: [Marketing.Store]? = nil,
            failedStoreList: [Marketing.FailedStore]? = nil
        ) {
            self.totalCount = totalCount
            self.successStoreList = successStoreList
            self.failedStoreList = failedStoreList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.required("total_count")
            self.successStoreList = try member.ifPresent("success_store_list")
            self.failedStoreList = try member.ifPresent("failed_store_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.totalCount, "total_count")
            try members.encodeIfPresent(self.successStoreList, "success_store_list")
            try members.encodeIfPresent(self.failedStoreList, "failed_store_list")
        }
    }
}

extension Marketing {
    /// MediaReply, as several operations have it.
    public struct MediaReply: Codable, Hashable, Sendable {
        /// Media file URL (媒体文件URL地址).
        public var mediaURL: String

        public init(
            mediaURL: String
        ) {
            self.mediaURL = mediaURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mediaURL = try member.required("media_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mediaURL, "media_url")
        }
    }
}

extension Marketing {
    /// MemberTagInfo, as several operations have it.
    public struct MemberTagInfo: Codable, Hashable, Sendable {
        /// Membership card template ID (会员卡模板ID).
        public var memberCardID: String

        public init(
            memberCardID: String
        ) {
            self.memberCardID = memberCardID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.memberCardID = try member.required("member_card_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.memberCardID, "member_card_id")
        }
    }
}

extension Marketing {
    /// MiniProgramsInfo, as several operations have it.
    public struct MiniProgramsInfo: Codable, Hashable, Sendable {
        /// Merchant's mini program appid (商家小程序appid).
        public var miniProgramsAppID: String
        /// Path in the merchant's mini program (商家小程序path).
        public var miniProgramsPath: String
        /// Wording of the entrance (入口文案).
        public var entranceWords: String
        /// Guiding text (引导文案).
        public var guidingWords: String?

        public init(
            miniProgramsAppID: String,
            miniProgramsPath: String,
            entranceWords: String,
            guidingWords: String? = nil
        ) {
            self.miniProgramsAppID = miniProgramsAppID
            self.miniProgramsPath = miniProgramsPath
            self.entranceWords = entranceWords
            self.guidingWords = guidingWords
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.miniProgramsAppID = try member.required("mini_programs_appid")
            self.miniProgramsPath = try member.required("mini_programs_path")
            self.entranceWords = try member.required("entrance_words")
            self.guidingWords = try member.ifPresent("guiding_words")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.miniProgramsAppID, "mini_programs_appid")
            try members.encode(self.miniProgramsPath, "mini_programs_path")
            try members.encode(self.entranceWords, "entrance_words")
            try members.encodeIfPresent(self.guidingWords, "guiding_words")
        }
    }
}

extension Marketing {
    /// MiniprogramActivitySetting, as several operations have it.
    public struct MiniprogramActivitySetting: Codable, Hashable, Sendable {
        /// Custom scene or channel value (指定领取渠道).
        public var outerStr: [String]?
        /// Jump settings of the award page (领奖页面跳转配置).
        public var awardJumpDeploy: Marketing.AwardJumpDeploy?

        public init(
            outerStr: [String]? = nil,
            awardJumpDeploy: Marketing.AwardJumpDeploy? = nil
        ) {
            self.outerStr = outerStr
            self.awardJumpDeploy = awardJumpDeploy
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outerStr = try member.ifPresent("outer_str")
            self.awardJumpDeploy = try member.ifPresent("award_jump_deploy")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.outerStr, "outer_str")
            try members.encodeIfPresent(self.awardJumpDeploy, "award_jump_deploy")
        }
    }
}

extension Marketing {
    /// NormalCoupon, as several operations have it.
    public struct NormalCoupon: Codable, Hashable, Sendable {
        /// Minimum spending amount, in fen (门槛金额).
        public var threshold: Int
        /// Discount amount in fen (固定减免金额).
        public var discountAmount: Int

        public init(
            threshold: Int,
            discountAmount: Int
        ) {
            self.threshold = threshold
            self.discountAmount = discountAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.threshold = try member.required("threshold")
            self.discountAmount = try member.required("discount_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.threshold, "threshold")
            try members.encode(self.discountAmount, "discount_amount")
        }
    }
}

extension Marketing {
    /// NormalCouponInformation, as several operations have it.
    public struct NormalCouponInformation: Codable, Hashable, Sendable {
        /// Face value in fen (面额).
        public var couponAmount: Int
        /// Minimum spending amount, in fen (门槛).
        public var transactionMinimum: Int

        public init(
            couponAmount: Int,
            transactionMinimum: Int
        ) {
            self.couponAmount = couponAmount
            self.transactionMinimum = transactionMinimum
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponAmount = try member.required("coupon_amount")
            self.transactionMinimum = try member.required("transaction_minimum")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.couponAmount, "coupon_amount")
            try members.encode(self.transactionMinimum, "transaction_minimum")
        }
    }
}

extension Marketing {
    /// NotifyConfig, as several operations have it.
    public struct NotifyConfig: Codable, Hashable, Sendable {
        /// Appid of the event notification (事件通知appid).
        public var notifyAppID: String?

        public init(
            notifyAppID: String? = nil
        ) {
            self.notifyAppID = notifyAppID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.notifyAppID = try member.ifPresent("notify_appid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.notifyAppID, "notify_appid")
        }
    }
}

extension Marketing {
    /// NotifyReply, as several operations have it.
    public struct NotifyReply: Codable, Hashable, Sendable {
        /// URL to be notified at (通知url地址).
        public var notifyURL: String
        /// Merchant number (商户号).
        public var mchid: String?

        public init(
            notifyURL: String,
            mchid: String? = nil
        ) {
            self.notifyURL = notifyURL
            self.mchid = mchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.notifyURL = try member.required("notify_url")
            self.mchid = try member.ifPresent("mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.mchid, "mchid")
        }
    }
}

extension Marketing {
    /// NotifyURLReply, as several operations have it.
    public struct NotifyURLReply: Codable, Hashable, Sendable {
        /// URL to be notified at (通知URL地址).
        public var notifyURL: String
        /// Time of the last update (修改时间).
        public var updateTime: Timestamp

        public init(
            notifyURL: String,
            updateTime: Timestamp
        ) {
            self.notifyURL = notifyURL
            self.updateTime = updateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.notifyURL = try member.required("notify_url")
            self.updateTime = try member.required("update_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.updateTime, "update_time")
        }
    }
}

extension Marketing {
    /// OrderInformation, as several operations have it.
    public struct OrderInformation: Codable, Hashable, Sendable {
        /// Payer's openid (支付订单的微信用户OpenID).
        public var payerOpenID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// Total amount of the order, in fen (订单总金额).
        public var totalFee: Int?
        /// Store ID (门店ID).
        public var storeID: String?
        /// Store's merchant number (门店商户号).
        public var storeMerchantID: String?

        public init(
            payerOpenID: String? = nil,
            outTradeNo: String? = nil,
            totalFee: Int? = nil,
            storeID: String? = nil,
            storeMerchantID: String? = nil
        ) {
            self.payerOpenID = payerOpenID
            self.outTradeNo = outTradeNo
            self.totalFee = totalFee
            self.storeID = storeID
            self.storeMerchantID = storeMerchantID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.payerOpenID = try member.ifPresent("payer_openid")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.totalFee = try member.ifPresent("total_fee")
            self.storeID = try member.ifPresent("store_id")
            self.storeMerchantID = try member.ifPresent("store_merchant_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.payerOpenID, "payer_openid")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.totalFee, "total_fee")
            try members.encodeIfPresent(self.storeID, "store_id")
            try members.encodeIfPresent(self.storeMerchantID, "store_merchant_id")
        }
    }
}

extension Marketing {
    /// Partner, as several operations have it.
    public struct Partner: Codable, Hashable, Sendable {
        /// Type (合作方类别).
        public var type: Marketing.PartnerType
        /// Appid of the app or official account (合作方APPID).
        public var appID: String?
        /// Merchant number (合作方商户ID).
        public var merchantID: String?

        public init(
            type: Marketing.PartnerType,
            appID: String? = nil,
            merchantID: String? = nil
        ) {
            self.type = type
            self.appID = appID
            self.merchantID = merchantID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.type = try member.required("type")
            self.appID = try member.ifPresent("appid")
            self.merchantID = try member.ifPresent("merchant_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.type, "type")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.merchantID, "merchant_id")
        }
    }
}

extension Marketing {
    /// PartnershipRequest, as several operations have it.
    public struct PartnershipRequest: Codable, Hashable, Sendable {
        /// Partner information (合作方信息).
        public var partner: Marketing.Partner
        /// Authorized data (被授权数据).
        public var authorizedData: Marketing.AuthorizedData

        public init(
            partner: Marketing.Partner,
            authorizedData: Marketing.AuthorizedData
        ) {
            self.partner = partner
            self.authorizedData = authorizedData
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.partner = try member.required("partner")
            self.authorizedData = try member.required("authorized_data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.partner, "partner")
            try members.encode(self.authorizedData, "authorized_data")
        }
    }
}

extension Marketing {
    /// PauseTimeReply, as several operations have it.
    public struct PauseTimeReply: Codable, Hashable, Sendable {
        /// Time of the pause (生效时间).
        public var pauseTime: String
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String

        public init(
            pauseTime: String,
            stockID: String
        ) {
            self.pauseTime = pauseTime
            self.stockID = stockID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.pauseTime = try member.required("pause_time")
            self.stockID = try member.required("stock_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.pauseTime, "pause_time")
            try members.encode(self.stockID, "stock_id")
        }
    }
}

extension Marketing {
    /// PayActivitySetting, as several operations have it.
    public struct PayActivitySetting: Codable, Hashable, Sendable {
        /// Logo URL (商户logo).
        public var logoURL: String
        /// Campaign's subtitle (支付结果页活动副标题).
        public var activitySecondTitle: String
        /// Merchant numbers showing the campaign (活动曝光商户号).
        public var mchidList: [String]?
        /// Activation settings (激活方式设置).
        public var activateSetting: Marketing.ActivateSetting?
        /// Payment settings (支付设置).
        public var paymentSetting: Marketing.PaymentSetting?

        public init(
            logoURL: String,
            activitySecondTitle: String,
            mchidList: [String]? = nil,
            activateSetting: Marketing.ActivateSetting? = nil,
            paymentSetting: Marketing.PaymentSetting? = nil
        ) {
            self.logoURL = logoURL
            self.activitySecondTitle = activitySecondTitle
            self.mchidList = mchidList
            self.activateSetting = activateSetting
            self.paymentSetting = paymentSetting
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.logoURL = try member.required("logo_url")
            self.activitySecondTitle = try member.required("activity_second_title")
            self.mchidList = try member.ifPresent("mchid_list")
            self.activateSetting = try member.ifPresent("activate_setting")
            self.paymentSetting = try member.ifPresent("payment_setting")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.logoURL, "logo_url")
            try members.encode(self.activitySecondTitle, "activity_second_title")
            try members.encodeIfPresent(self.mchidList, "mchid_list")
            try members.encodeIfPresent(self.activateSetting, "activate_setting")
            try members.encodeIfPresent(self.paymentSetting, "payment_setting")
        }
    }
}

extension Marketing {
    /// PayReceiptReply, as several operations have it.
    public struct PayReceiptReply: Codable, Hashable, Sendable {
        /// Subsidy payment number (补差付款单号).
        public var subsidyReceiptID: String
        /// Coupon stock or campaign ID (商家券批次号).
        public var stockID: String
        /// User's coupon code (商家券Code).
        public var couponCode: String
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// Merchant number the subsidy is deducted from (营销补差扣款商户号).
        public var payerMerchant: String
        /// Merchant number receiving the subsidy (营销补差入账商户号).
        public var payeeMerchant: String
        /// Amount in fen (补差付款金额).
        public var amount: Int
        /// Description (补差付款描述).
        public var description: String
        /// Current status of the record (补差付款单据状态).
        public var status: String
        /// Reason for the failure (补差付款失败原因).
        public var failReason: String?
        /// Time of success (补差付款完成时间).
        public var successTime: Timestamp?
        /// Merchant's own subsidy number (业务请求唯一单号).
        public var outSubsidyNo: String
        /// Time of creation (补差付款发起时间).
        public var createTime: Timestamp?

        public init(
            subsidyReceiptID: String,
            stockID: String,
            couponCode: String,
            transactionID: String,
            payerMerchant: String,
            payeeMerchant: String,
            amount: Int,
            description: String,
            status: String,
            failReason: String? = nil,
            successTime: Timestamp? = nil,
            outSubsidyNo: String,
            createTime: Timestamp? = nil
        ) {
            self.subsidyReceiptID = subsidyReceiptID
            self.stockID = stockID
            self.couponCode = couponCode
            self.transactionID = transactionID
            self.payerMerchant = payerMerchant
            self.payeeMerchant = payeeMerchant
            self.amount = amount
            self.description = description
            self.status = status
            self.failReason = failReason
            self.successTime = successTime
            self.outSubsidyNo = outSubsidyNo
            self.createTime = createTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subsidyReceiptID = try member.required("subsidy_receipt_id")
            self.stockID = try member.required("stock_id")
            self.couponCode = try member.required("coupon_code")
            self.transactionID = try member.required("transaction_id")
            self.payerMerchant = try member.required("payer_merchant")
            self.payeeMerchant = try member.required("payee_merchant")
            self.amount = try member.required("amount")
            self.description = try member.required("description")
            self.status = try member.required("status")
            self.failReason = try member.ifPresent("fail_reason")
            self.successTime = try member.ifPresent("success_time")
            self.outSubsidyNo = try member.required("out_subsidy_no")
            self.createTime = try member.ifPresent("create_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subsidyReceiptID, "subsidy_receipt_id")
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.couponCode, "coupon_code")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.payerMerchant, "payer_merchant")
            try members.encode(self.payeeMerchant, "payee_merchant")
            try members.encode(self.amount, "amount")
            try members.encode(self.description, "description")
            try members.encode(self.status, "status")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encode(self.outSubsidyNo, "out_subsidy_no")
            try members.encodeIfPresent(self.createTime, "create_time")
        }
    }
}

extension Marketing {
    /// Payer, as several operations have it.
    public struct Payer: Codable, Hashable, Sendable {
        /// User's openid (用户标识).
        public var openID: String?
        /// User's openid under the sub appid (用户子标识).
        public var subOpenID: String?
        /// User's avatar URL (用户头像URL).
        public var avatar: String?
        /// User's nickname (用户昵称).
        public var nickname: String?

        public init(
            openID: String? = nil,
            subOpenID: String? = nil,
            avatar: String? = nil,
            nickname: String? = nil
        ) {
            self.openID = openID
            self.subOpenID = subOpenID
            self.avatar = avatar
            self.nickname = nickname
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.avatar = try member.ifPresent("avatar")
            self.nickname = try member.ifPresent("nickname")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.avatar, "avatar")
            try members.encodeIfPresent(self.nickname, "nickname")
        }
    }
}

extension Marketing {
    /// PaymentMethodInformation, as several operations have it.
    public struct PaymentMethodInformation: Codable, Hashable, Sendable {
        /// Payment method (支付方式).
        public var paymentMethod: Marketing.PaymentMethod?
        /// Bank abbreviation (银行简称).
        public var bankAbbreviation: String?

        public init(
            paymentMethod: Marketing.PaymentMethod? = nil,
            bankAbbreviation: String? = nil
        ) {
            self.paymentMethod = paymentMethod
            self.bankAbbreviation = bankAbbreviation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.paymentMethod = try member.ifPresent("payment_method")
            self.bankAbbreviation = try member.ifPresent("bank_abbreviation")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.paymentMethod, "payment_method")
            try members.encodeIfPresent(self.bankAbbreviation, "bank_abbreviation")
        }
    }
}

extension Marketing {
    /// PaymentMode, as several operations have it.
    public struct PaymentMode: Codable, Hashable, Sendable {
        /// List of payment scenes (支付场景列表).
        public var paymentSceneList: [String]?

        public init(
            paymentSceneList: [String]? = nil
        ) {
            self.paymentSceneList = paymentSceneList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.paymentSceneList = try member.ifPresent("payment_scene_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.paymentSceneList, "payment_scene_list")
        }
    }
}

extension Marketing {
    /// PaymentSetting, as several operations have it.
    public struct PaymentSetting: Codable, Hashable, Sendable {
        /// Payment mode (支付模式).
        public var paymentMode: Marketing.PaymentMode?
        /// Abbreviation of the required bank (指定银行的简称).
        public var limitBank: String?
        /// Discount tags of the order (订单优惠标记).
        public var goodsTags: [String]?

        public init(
            paymentMode: Marketing.PaymentMode? = nil,
            limitBank: String? = nil,
            goodsTags: [String]? = nil
        ) {
            self.paymentMode = paymentMode
            self.limitBank = limitBank
            self.goodsTags = goodsTags
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.paymentMode = try member.ifPresent("payment_mode")
            self.limitBank = try member.ifPresent("limit_bank")
            self.goodsTags = try member.ifPresent("goods_tags")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.paymentMode, "payment_mode")
            try members.encodeIfPresent(self.limitBank, "limit_bank")
            try members.encodeIfPresent(self.goodsTags, "goods_tags")
        }
    }
}

extension Marketing {
    /// Plan, as several operations have it.
    public struct Plan: Codable, Hashable, Sendable {
        /// Withholding contract template ID (投放计划ID).
        public var planID: String
        /// Name of the plan (投放计划名称).
        public var planName: String
        /// State of the plan (投放计划状态).
        public var planState: Marketing.PlanState
        /// Time from which it is available (开始可用时间).
        public var deliveryStartTime: String?
        /// Time until which it is available (结束可用时间).
        public var deliveryEndTime: String?
        /// Coupon stock or campaign ID (批次ID).
        public var stockID: String
        /// Product coupon ID (商品券ID).
        public var productCouponID: String
        /// Marketing label (营销标签).
        public var recommendWord: String?
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Total number (总库存).
        public var totalCount: Int?
        /// Limit on receipts per user (单用户限领).
        public var userLimit: Int?
        /// Daily limit (单日限领).
        public var dailyLimit: Int?

        public init(
            planID: String,
            planName: String,
            planState: Marketing.PlanState,
            deliveryStartTime: String? = nil,
            deliveryEndTime: String? = nil,
            stockID: String,
            productCouponID: String,
            recommendWord: String? = nil,
            brandID: String,
            totalCount: Int? = nil,
            userLimit: Int? = nil,
            dailyLimit: Int? = nil
        ) {
            self.planID = planID
            self.planName = planName
            self.planState = planState
            self.deliveryStartTime = deliveryStartTime
            self.deliveryEndTime = deliveryEndTime
            self.stockID = stockID
            self.productCouponID = productCouponID
            self.recommendWord = recommendWord
            self.brandID = brandID
            self.totalCount = totalCount
            self.userLimit = userLimit
            self.dailyLimit = dailyLimit
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.planID = try member.required("plan_id")
            self.planName = try member.required("plan_name")
            self.planState = try member.required("plan_state")
            self.deliveryStartTime = try member.ifPresent("delivery_start_time")
            self.deliveryEndTime = try member.ifPresent("delivery_end_time")
            self.stockID = try member.required("stock_id")
            self.productCouponID = try member.required("product_coupon_id")
            self.recommendWord = try member.ifPresent("recommend_word")
            self.brandID = try member.required("brand_id")
            self.totalCount = try member.ifPresent("total_count")
            self.userLimit = try member.ifPresent("user_limit")
            self.dailyLimit = try member.ifPresent("daily_limit")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.planID, "plan_id")
            try members.encode(self.planName, "plan_name")
            try members.encode(self.planState, "plan_state")
            try members.encodeIfPresent(self.deliveryStartTime, "delivery_start_time")
            try members.encodeIfPresent(self.deliveryEndTime, "delivery_end_time")
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.productCouponID, "product_coupon_id")
            try members.encodeIfPresent(self.recommendWord, "recommend_word")
            try members.encode(self.brandID, "brand_id")
            try members.encodeIfPresent(self.totalCount, "total_count")
            try members.encodeIfPresent(self.userLimit, "user_limit")
            try members.encodeIfPresent(self.dailyLimit, "daily_limit")
        }
    }
}

extension Marketing {
    /// PlanReply, as several operations have it.
    public struct PlanReply: Codable, Hashable, Sendable {
        /// Delivery plan details (投放计划详情).
        public var plan: Marketing.Plan

        public init(
            plan: Marketing.Plan
        ) {
            self.plan = plan
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.plan = try member.required("plan")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.plan, "plan")
        }
    }
}

extension Marketing {
    /// ProductCoupon, as several operations have it.
    public struct ProductCoupon: Codable, Hashable, Sendable {
        /// Product coupon ID (商品券ID).
        public var productCouponID: String
        /// Current state of the record (商品券状态).
        public var state: Marketing.ProductCouponState
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Scope (优惠范围).
        public var scope: Marketing.CombineImageScope
        /// Type (商品券类型).
        public var type: Marketing.CombineImageType
        /// Usage mode (使用模式).
        public var usageMode: Marketing.DeliveryPlanUsageMode
        /// Settings of the single-use coupon (单券模式信息).
        public var singleUsageInfo: Marketing.SingleUsageInfo?
        /// Settings of the multi-use coupon (多次优惠模式信息).
        public var progressiveBundleUsageInfo: Marketing.ProgressiveBundleUsageInfo?
        /// Display information (展示信息).
        public var displayInfo: Marketing.DisplayInfo
        /// Merchant's own product ID (外部商品ID).
        public var outProductNo: String?
        /// Deactivation request number (失效请求单号).
        public var deactivateRequestNo: String?
        /// Time of the deactivation (失效时间).
        public var deactivateTime: Timestamp?
        /// Reason for the deactivation (失效原因).
        public var deactivateReason: String?

        public init(
            productCouponID: String,
            state: Marketing.ProductCouponState,
            brandID: String,
            scope: Marketing.CombineImageScope,
            type: Marketing.CombineImageType,
            usageMode: Marketing.DeliveryPlanUsageMode,
            singleUsageInfo: Marketing.SingleUsageInfo? = nil,
            progressiveBundleUsageInfo: Marketing.ProgressiveBundleUsageInfo? = nil,
            displayInfo: Marketing.DisplayInfo,
            outProductNo: String? = nil,
            deactivateRequestNo: String? = nil,
            deactivateTime: Timestamp? = nil,
            deactivateReason: String? = nil
        ) {
            self.productCouponID = productCouponID
            self.state = state
            self.brandID = brandID
            self.scope = scope
            self.type = type
            self.usageMode = usageMode
            self.singleUsageInfo = singleUsageInfo
            self.progressiveBundleUsageInfo = progressiveBundleUsageInfo
            self.displayInfo = displayInfo
            self.outProductNo = outProductNo
            self.deactivateRequestNo = deactivateRequestNo
            self.deactivateTime = deactivateTime
            self.deactivateReason = deactivateReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.productCouponID = try member.required("product_coupon_id")
            self.state = try member.required("state")
            self.brandID = try member.required("brand_id")
            self.scope = try member.required("scope")
            self.type = try member.required("type")
            self.usageMode = try member.required("usage_mode")
            self.singleUsageInfo = try member.ifPresent("single_usage_info")
            self.progressiveBundleUsageInfo = try member.ifPresent("progressive_bundle_usage_info")
            self.displayInfo = try member.required("display_info")
            self.outProductNo = try member.ifPresent("out_product_no")
            self.deactivateRequestNo = try member.ifPresent("deactivate_request_no")
            self.deactivateTime = try member.ifPresent("deactivate_time")
            self.deactivateReason = try member.ifPresent("deactivate_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.productCouponID, "product_coupon_id")
            try members.encode(self.state, "state")
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.scope, "scope")
            try members.encode(self.type, "type")
            try members.encode(self.usageMode, "usage_mode")
            try members.encodeIfPresent(self.singleUsageInfo, "single_usage_info")
            try members.encodeIfPresent(self.progressiveBundleUsageInfo, "progressive_bundle_usage_info")
            try members.encode(self.displayInfo, "display_info")
            try members.encodeIfPresent(self.outProductNo, "out_product_no")
            try members.encodeIfPresent(self.deactivateRequestNo, "deactivate_request_no")
            try members.encodeIfPresent(self.deactivateTime, "deactivate_time")
            try members.encodeIfPresent(self.deactivateReason, "deactivate_reason")
        }
    }
}

extension Marketing {
    /// ProductCouponReply, as several operations have it.
    public struct ProductCouponReply: Codable, Hashable, Sendable {
        /// Product coupon ID (商品券ID).
        public var productCouponID: String
        /// Current state of the record (商品券状态).
        public var state: Marketing.ProductCouponState
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Scope (优惠范围).
        public var scope: Marketing.CombineImageScope
        /// Type (商品券类型).
        public var type: Marketing.CombineImageType
        /// Usage mode (使用模式).
        public var usageMode: Marketing.UsageMode
        /// Settings of the single-use coupon (单券模式信息).
        public var singleUsageInfo: Marketing.SingleUsageInfo?
        /// Settings of the multi-use coupon (多次优惠模式信息).
        public var sequentialUsageInfo: Marketing.SequentialUsageInfo?
        /// Display information (展示信息).
        public var displayInfo: Marketing.DisplayInfo
        /// Merchant's own product ID (外部商品ID).
        public var outProductNo: String?
        /// Deactivation request number (失效请求单号).
        public var deactivateRequestNo: String?
        /// Time of the deactivation (失效时间).
        public var deactivateTime: Timestamp?
        /// Reason for the deactivation (失效原因).
        public var deactivateReason: String?

        public init(
            productCouponID: String,
            state: Marketing.ProductCouponState,
            brandID: String,
            scope: Marketing.CombineImageScope,
            type: Marketing.CombineImageType,
            usageMode: Marketing.UsageMode,
            singleUsageInfo: Marketing.SingleUsageInfo? = nil,
            sequentialUsageInfo: Marketing.SequentialUsageInfo? = nil,
            displayInfo: Marketing.DisplayInfo,
            outProductNo: String? = nil,
            deactivateRequestNo: String? = nil,
            deactivateTime: Timestamp? = nil,
            deactivateReason: String? = nil
        ) {
            self.productCouponID = productCouponID
            self.state = state
            self.brandID = brandID
            self.scope = scope
            self.type = type
            self.usageMode = usageMode
            self.singleUsageInfo = singleUsageInfo
            self.sequentialUsageInfo = sequentialUsageInfo
            self.displayInfo = displayInfo
            self.outProductNo = outProductNo
            self.deactivateRequestNo = deactivateRequestNo
            self.deactivateTime = deactivateTime
            self.deactivateReason = deactivateReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.productCouponID = try member.required("product_coupon_id")
            self.state = try member.required("state")
            self.brandID = try member.required("brand_id")
            self.scope = try member.required("scope")
            self.type = try member.required("type")
            self.usageMode = try member.required("usage_mode")
            self.singleUsageInfo = try member.ifPresent("single_usage_info")
            self.sequentialUsageInfo = try member.ifPresent("sequential_usage_info")
            self.displayInfo = try member.required("display_info")
            self.outProductNo = try member.ifPresent("out_product_no")
            self.deactivateRequestNo = try member.ifPresent("deactivate_request_no")
            self.deactivateTime = try member.ifPresent("deactivate_time")
            self.deactivateReason = try member.ifPresent("deactivate_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.productCouponID, "product_coupon_id")
            try members.encode(self.state, "state")
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.scope, "scope")
            try members.encode(self.type, "type")
            try members.encode(self.usageMode, "usage_mode")
            try members.encodeIfPresent(self.singleUsageInfo, "single_usage_info")
            try members.encodeIfPresent(self.sequentialUsageInfo, "sequential_usage_info")
            try members.encode(self.displayInfo, "display_info")
            try members.encodeIfPresent(self.outProductNo, "out_product_no")
            try members.encodeIfPresent(self.deactivateRequestNo, "deactivate_request_no")
            try members.encodeIfPresent(self.deactivateTime, "deactivate_time")
            try members.encodeIfPresent(self.deactivateReason, "deactivate_reason")
        }
    }
}

extension Marketing {
    /// ProductCouponRequest, as several operations have it.
    public struct ProductCouponRequest: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// List of stores (门店列表).
        public var storeList: [Marketing.Store]

        public init(
            brandID: String,
            storeList: [Marketing.Store]
        ) {
            self.brandID = brandID
            self.storeList = storeList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.storeList = try member.required("store_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.storeList, "store_list")
        }
    }
}

extension Marketing {
    /// ProductCouponUserCouponReply, as several operations have it.
    public struct ProductCouponUserCouponReply: Codable, Hashable, Sendable {
        /// User's coupon code (用户商品券Code).
        public var couponCode: String
        /// State of the coupon (用户商品券状态).
        public var couponState: Marketing.CouponState
        /// Start of validity (有效期开始时间).
        public var validBeginTime: Timestamp
        /// End of validity (有效期结束时间).
        public var validEndTime: Timestamp
        /// Time of receipt by the user (领券时间).
        public var receiveTime: Timestamp
        /// Merchant's coupon sending request number (发券请求单号).
        public var sendRequestNo: String
        /// Channel by which coupons are sent (发券渠道).
        public var sendChannel: Marketing.SendChannel
        /// Confirmation request number (确认请求单号).
        public var confirmRequestNo: String?
        /// Time of confirmation (确认发放时间).
        public var confirmTime: Timestamp?
        /// Deactivation request number (失效请求单号).
        public var deactivateRequestNo: String?
        /// Time of the deactivation (失效时间).
        public var deactivateTime: Timestamp?
        /// Reason for the deactivation (失效原因).
        public var deactivateReason: String?
        /// Usage details of the single-use coupon (单券使用详情).
        public var singleUsageDetail: Marketing.SingleUsageDetail?
        /// Usage details of the multi-use coupon (多次优惠使用详情).
        public var sequentialUsageDetail: Marketing.SequentialUsageDetail?
        /// Product coupon information (商品券信息).
        public var productCoupon: Marketing.ProductCouponReply
        /// Coupon stock information (批次信息).
        public var stock: Marketing.CouponStock
        /// Merchant's attached data, returned unchanged (自定义附加信息).
        public var attach: String?
        /// Channel's custom information (渠道自定义信息).
        public var channelCustomInfo: String?
        /// Brand ID (品牌ID).
        public var brandID: String

        public init(
            couponCode: String,
            couponState: Marketing.CouponState,
            validBeginTime: Timestamp,
            validEndTime: Timestamp,
            receiveTime: Timestamp,
            sendRequestNo: String,
            sendChannel: Marketing.SendChannel,
            confirmRequestNo: String? = nil,
            confirmTime: Timestamp? = nil,
            deactivateRequestNo: String? = nil,
            deactivateTime: Timestamp? = nil,
            deactivateReason: String? = nil,
            singleUsageDetail: Marketing.SingleUsageDetail? = nil,
            sequentialUsageDetail: Marketing.SequentialUsageDetail? = nil,
            productCoupon: Marketing.ProductCouponReply,
            stock: Marketing.CouponStock,
            attach: String? = nil,
            channelCustomInfo: String? = nil,
            brandID: String
        ) {
            self.couponCode = couponCode
            self.couponState = couponState
            self.validBeginTime = validBeginTime
            self.validEndTime = validEndTime
            self.receiveTime = receiveTime
            self.sendRequestNo = sendRequestNo
            self.sendChannel = sendChannel
            self.confirmRequestNo = confirmRequestNo
            self.confirmTime = confirmTime
            self.deactivateRequestNo = deactivateRequestNo
            self.deactivateTime = deactivateTime
            self.deactivateReason = deactivateReason
            self.singleUsageDetail = singleUsageDetail
            self.sequentialUsageDetail = sequentialUsageDetail
            self.productCoupon = productCoupon
            self.stock = stock
            self.attach = attach
            self.channelCustomInfo = channelCustomInfo
            self.brandID = brandID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponCode = try member.required("coupon_code")
            self.couponState = try member.required("coupon_state")
            self.validBeginTime = try member.required("valid_begin_time")
            self.validEndTime = try member.required("valid_end_time")
            self.receiveTime = try member.required("receive_time")
            self.sendRequestNo = try member.required("send_request_no")
            self.sendChannel = try member.required("send_channel")
            self.confirmRequestNo = try member.ifPresent("confirm_request_no")
            self.confirmTime = try member.ifPresent("confirm_time")
            self.deactivateRequestNo = try member.ifPresent("deactivate_request_no")
            self.deactivateTime = try member.ifPresent("deactivate_time")
            self.deactivateReason = try member.ifPresent("deactivate_reason")
            self.singleUsageDetail = try member.ifPresent("single_usage_detail")
            self.sequentialUsageDetail = try member.ifPresent("sequential_usage_detail")
            self.productCoupon = try member.required("product_coupon")
            self.stock = try member.required("stock")
            self.attach = try member.ifPresent("attach")
            self.channelCustomInfo = try member.ifPresent("channel_custom_info")
            self.brandID = try member.required("brand_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.couponCode, "coupon_code")
            try members.encode(self.couponState, "coupon_state")
            try members.encode(self.validBeginTime, "valid_begin_time")
            try members.encode(self.validEndTime, "valid_end_time")
            try members.encode(self.receiveTime, "receive_time")
            try members.encode(self.sendRequestNo, "send_request_no")
            try members.encode(self.sendChannel, "send_channel")
            try members.encodeIfPresent(self.confirmRequestNo, "confirm_request_no")
            try members.encodeIfPresent(self.confirmTime, "confirm_time")
            try members.encodeIfPresent(self.deactivateRequestNo, "deactivate_request_no")
            try members.encodeIfPresent(self.deactivateTime, "deactivate_time")
            try members.encodeIfPresent(self.deactivateReason, "deactivate_reason")
            try members.encodeIfPresent(self.singleUsageDetail, "single_usage_detail")
            try members.encodeIfPresent(self.sequentialUsageDetail, "sequential_usage_detail")
            try members.encode(self.productCoupon, "product_coupon")
            try members.encode(self.stock, "stock")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.channelCustomInfo, "channel_custom_info")
            try members.encode(self.brandID, "brand_id")
        }
    }
}

extension Marketing {
    /// ProgressiveBundleUsageInfo, as several operations have it.
    public struct ProgressiveBundleUsageInfo: Codable, Hashable, Sendable {
        /// Quantity (可使用次数).
        public var count: Int
        /// Days between uses of the coupon (多次优惠使用间隔天数).
        public var intervalDays: Int?

        public init(
            count: Int,
            intervalDays: Int? = nil
        ) {
            self.count = count
            self.intervalDays = intervalDays
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.count = try member.required("count")
            self.intervalDays = try member.ifPresent("interval_days")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.count, "count")
            try members.encodeIfPresent(self.intervalDays, "interval_days")
        }
    }
}

extension Marketing {
    /// QualificationReply, as several operations have it.
    public struct QualificationReply: Codable, Hashable, Sendable {
        /// Result message (返回结果文案).
        public var returnMessage: String?
        /// Qualification IDs that failed to lock (锁定失败的资格ID列表).
        public var failedQualificationIDs: [String]?
        /// Qualification IDs locked (锁定成功的资格ID列表).
        public var succeedQualificationIDs: [String]?

        public init(
            returnMessage: String? = nil,
            failedQualificationIDs: [String]? = nil,
            succeedQualificationIDs: [String]? = nil
        ) {
            self.returnMessage = returnMessage
            self.failedQualificationIDs = failedQualificationIDs
            self.succeedQualificationIDs = succeedQualificationIDs
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnMessage = try member.ifPresent("return_message")
            self.failedQualificationIDs = try member.ifPresent("failed_qualification_ids")
            self.succeedQualificationIDs = try member.ifPresent("succeed_qualification_ids")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.returnMessage, "return_message")
            try members.encodeIfPresent(self.failedQualificationIDs, "failed_qualification_ids")
            try members.encodeIfPresent(self.succeedQualificationIDs, "succeed_qualification_ids")
        }
    }
}

extension Marketing {
    /// QualificationRequest, as several operations have it.
    public struct QualificationRequest: Codable, Hashable, Sendable {
        /// Order information (订单信息).
        public var orderInformation: Marketing.OrderInformation
        /// Add-on purchase qualification IDs to lock (待锁定的加价购资格ID列表).
        public var qualificationIDs: [String]

        public init(
            orderInformation: Marketing.OrderInformation,
            qualificationIDs: [String]
        ) {
            self.orderInformation = orderInformation
            self.qualificationIDs = qualificationIDs
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.orderInformation = try member.required("order_information")
            self.qualificationIDs = try member.required("qualification_ids")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.orderInformation, "order_information")
            try members.encode(self.qualificationIDs, "qualification_ids")
        }
    }
}

extension Marketing {
    /// RepresentativeInfo, as several operations have it.
    public struct RepresentativeInfo: Codable, Hashable, Sendable {
        /// User's openid (业务代理的OpenID).
        public var openID: String

        public init(
            openID: String
        ) {
            self.openID = openID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.openID = try member.required("openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.openID, "openid")
        }
    }
}

extension Marketing {
    /// ReturnReceiptReply, as several operations have it.
    public struct ReturnReceiptReply: Codable, Hashable, Sendable {
        /// Subsidy return number (补差回退单号).
        public var subsidyReturnReceiptID: String?
        /// Coupon stock or campaign ID (商家券批次号).
        public var stockID: String
        /// User's coupon code (商家券Code).
        public var couponCode: String
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// WeChat Pay refund number (微信支付退款单号).
        public var refundID: String
        /// Merchant number the subsidy is deducted from (原营销补差扣款商户号).
        public var payerMerchant: String
        /// Merchant number receiving the subsidy (原营销补差入账商户号).
        public var payeeMerchant: String
        /// Amount in fen (补差回退金额).
        public var amount: Int
        /// Description (补差回退描述).
        public var description: String
        /// Current status of the record (补差回退单据状态).
        public var status: String
        /// Reason for the failure (补差回退失败原因).
        public var failReason: String?
        /// Time the subsidy return finished (补差回退完成时间).
        public var returnDoneTime: String?
        /// Subsidy payment number (补差付款单号).
        public var subsidyReceiptID: String
        /// Merchant's own subsidy return number (业务请求唯一单号).
        public var outSubsidyReturnNo: String
        /// Time the subsidy return was initiated (补差回退发起时间).
        public var returnCreateTime: String?

        public init(
            subsidyReturnReceiptID: String? = nil,
            stockID: String,
            couponCode: String,
            transactionID: String,
            refundID: String,
            payerMerchant: String,
            payeeMerchant: String,
            amount: Int,
            description: String,
            status: String,
            failReason: String? = nil,
            returnDoneTime: String? = nil,
            subsidyReceiptID: String,
            outSubsidyReturnNo: String,
            returnCreateTime: String? = nil
        ) {
            self.subsidyReturnReceiptID = subsidyReturnReceiptID
            self.stockID = stockID
            self.couponCode = couponCode
            self.transactionID = transactionID
            self.refundID = refundID
            self.payerMerchant = payerMerchant
            self.payeeMerchant = payeeMerchant
            self.amount = amount
            self.description = description
            self.status = status
            self.failReason = failReason
            self.returnDoneTime = returnDoneTime
            self.subsidyReceiptID = subsidyReceiptID
            self.outSubsidyReturnNo = outSubsidyReturnNo
            self.returnCreateTime = returnCreateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subsidyReturnReceiptID = try member.ifPresent("subsidy_return_receipt_id")
            self.stockID = try member.required("stock_id")
            self.couponCode = try member.required("coupon_code")
            self.transactionID = try member.required("transaction_id")
            self.refundID = try member.required("refund_id")
            self.payerMerchant = try member.required("payer_merchant")
            self.payeeMerchant = try member.required("payee_merchant")
            self.amount = try member.required("amount")
            self.description = try member.required("description")
            self.status = try member.required("status")
            self.failReason = try member.ifPresent("fail_reason")
            self.returnDoneTime = try member.ifPresent("return_done_time")
            self.subsidyReceiptID = try member.required("subsidy_receipt_id")
            self.outSubsidyReturnNo = try member.required("out_subsidy_return_no")
            self.returnCreateTime = try member.ifPresent("return_create_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subsidyReturnReceiptID, "subsidy_return_receipt_id")
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.couponCode, "coupon_code")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.refundID, "refund_id")
            try members.encode(self.payerMerchant, "payer_merchant")
            try members.encode(self.payeeMerchant, "payee_merchant")
            try members.encode(self.amount, "amount")
            try members.encode(self.description, "description")
            try members.encode(self.status, "status")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encodeIfPresent(self.returnDoneTime, "return_done_time")
            try members.encode(self.subsidyReceiptID, "subsidy_receipt_id")
            try members.encode(self.outSubsidyReturnNo, "out_subsidy_return_no")
            try members.encodeIfPresent(self.returnCreateTime, "return_create_time")
        }
    }
}

extension Marketing {
    /// SentCountInfo, as several operations have it.
    public struct SentCountInfo: Codable, Hashable, Sendable {
        /// Total number (已发放总次数).
        public var totalCount: Int
        /// Number sent today (当天已发放次数).
        public var todayCount: Int

        public init(
            totalCount: Int,
            todayCount: Int
        ) {
            self.totalCount = totalCount
            self.todayCount = todayCount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.required("total_count")
            self.todayCount = try member.required("today_count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.todayCount, "today_count")
        }
    }
}

extension Marketing {
    /// SequentialUsageDetail, as several operations have it.
    public struct SequentialUsageDetail: Codable, Hashable, Sendable {
        /// Total number (总可使用次数).
        public var totalCount: Int?
        /// Number of uses so far (已使用次数).
        public var usedCount: Int?
        /// Details of each round's use (轮次使用详情列表).
        public var detailItemList: [Marketing.DetailItem]?

        public init(
            totalCount: Int? = nil,
            usedCount: Int? = nil,
            detailItemList: [Marketing.DetailItem]? = nil
        ) {
            self.totalCount = totalCount
            self.usedCount = usedCount
            self.detailItemList = detailItemList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalCount = try member.ifPresent("total_count")
            self.usedCount = try member.ifPresent("used_count")
            self.detailItemList = try member.ifPresent("detail_item_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.totalCount, "total_count")
            try members.encodeIfPresent(self.usedCount, "used_count")
            try members.encodeIfPresent(self.detailItemList, "detail_item_list")
        }
    }
}

extension Marketing {
    /// SequentialUsageInfo, as several operations have it.
    public struct SequentialUsageInfo: Codable, Hashable, Sendable {
        /// Type (多次优惠规则类型).
        public var type: Marketing.SequentialUsageInfoType
        /// Quantity (可使用次数).
        public var count: Int
        /// Number of days it is valid (多次优惠有效天数).
        public var availableDays: Int
        /// Days between uses of the coupon (多次优惠使用间隔天数).
        public var intervalDays: Int?

        public init(
            type: Marketing.SequentialUsageInfoType,
            count: Int,
            availableDays: Int,
            intervalDays: Int? = nil
        ) {
            self.type = type
            self.count = count
            self.availableDays = availableDays
            self.intervalDays = intervalDays
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.type = try member.required("type")
            self.count = try member.required("count")
            self.availableDays = try member.required("available_days")
            self.intervalDays = try member.ifPresent("interval_days")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.type, "type")
            try members.encode(self.count, "count")
            try members.encode(self.availableDays, "available_days")
            try members.encodeIfPresent(self.intervalDays, "interval_days")
        }
    }
}

extension Marketing {
    /// SequentialUsageRule, as several operations have it.
    public struct SequentialUsageRule: Codable, Hashable, Sendable {
        /// When the coupon can be redeemed (券可核销时间).
        public var couponAvailablePeriod: Marketing.SequentialUsageRuleCouponAvailablePeriod
        /// Usage rules of fixed-amount coupons (满减券使用规则).
        public var normalCouponList: [Marketing.NormalCoupon]?
        /// Usage rules of discount coupons (折扣券使用规则列表).
        public var discountCouponList: [Marketing.DiscountCoupon]?
        /// Usage rules of the exchange coupon (兑换券使用规则列表).
        public var exchangeCouponList: [Marketing.ExchangeCoupon]?
        /// Whether the first use is special (多次优惠是否提供首笔特惠).
        public var specialFirst: Bool?

        public init(
            couponAvailablePeriod: Marketing.SequentialUsageRuleCouponAvailablePeriod,
            normalCouponList: [Marketing.NormalCoupon]? = nil,
            discountCouponList: [Marketing.DiscountCoupon]? = nil,
            exchangeCouponList: [Marketing.ExchangeCoupon]? = nil,
            specialFirst: Bool? = nil
        ) {
            self.couponAvailablePeriod = couponAvailablePeriod
            self.normalCouponList = normalCouponList
            self.discountCouponList = discountCouponList
            self.exchangeCouponList = exchangeCouponList
            self.specialFirst = specialFirst
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponAvailablePeriod = try member.required("coupon_available_period")
            self.normalCouponList = try member.ifPresent("normal_coupon_list")
            self.discountCouponList = try member.ifPresent("discount_coupon_list")
            self.exchangeCouponList = try member.ifPresent("exchange_coupon_list")
            self.specialFirst = try member.ifPresent("special_first")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.couponAvailablePeriod, "coupon_available_period")
            try members.encodeIfPresent(self.normalCouponList, "normal_coupon_list")
            try members.encodeIfPresent(self.discountCouponList, "discount_coupon_list")
            try members.encodeIfPresent(self.exchangeCouponList, "exchange_coupon_list")
            try members.encodeIfPresent(self.specialFirst, "special_first")
        }
    }
}

extension Marketing {
    /// SequentialUsageRuleCouponAvailablePeriod, as several operations have it.
    public struct SequentialUsageRuleCouponAvailablePeriod: Codable, Hashable, Sendable {
        /// Time from which it is usable (开始时间).
        public var availableBeginTime: Timestamp
        /// Time until which it is usable (结束时间).
        public var availableEndTime: Timestamp
        /// Days after receipt until valid (领取后N天开始生效).
        public var waitDaysAfterReceive: Int?
        /// Fixed usable times each week (每周固定可用时间).
        public var weeklyAvailablePeriod: Marketing.WeeklyAvailablePeriod?
        /// Irregular usable time periods (无规律的可用时间段).
        public var irregularAvailablePeriodList: [Marketing.IrregularAvailablePeriod]?

        public init(
            availableBeginTime: Timestamp,
            availableEndTime: Timestamp,
            waitDaysAfterReceive: Int? = nil,
            weeklyAvailablePeriod: Marketing.WeeklyAvailablePeriod? = nil,
            irregularAvailablePeriodList: [Marketing.IrregularAvailablePeriod]? = nil
        ) {
            self.availableBeginTime = availableBeginTime
            self.availableEndTime = availableEndTime
            self.waitDaysAfterReceive = waitDaysAfterReceive
            self.weeklyAvailablePeriod = weeklyAvailablePeriod
            self.irregularAvailablePeriodList = irregularAvailablePeriodList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.availableBeginTime = try member.required("available_begin_time")
            self.availableEndTime = try member.required("available_end_time")
            self.waitDaysAfterReceive = try member.ifPresent("wait_days_after_receive")
            self.weeklyAvailablePeriod = try member.ifPresent("weekly_available_period")
            self.irregularAvailablePeriodList = try member.ifPresent("irregular_available_period_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.availableBeginTime, "available_begin_time")
            try members.encode(self.availableEndTime, "available_end_time")
            try members.encodeIfPresent(self.waitDaysAfterReceive, "wait_days_after_receive")
            try members.encodeIfPresent(self.weeklyAvailablePeriod, "weekly_available_period")
            try members.encodeIfPresent(self.irregularAvailablePeriodList, "irregular_available_period_list")
        }
    }
}

extension Marketing {
    /// ServiceModuleReply, as several operations have it.
    public struct ServiceModuleReply: Codable, Hashable, Sendable {
        /// Membership card template ID (会员卡id).
        public var cardID: String
        /// Membership service item ID (会员服务项ID).
        public var serviceModuleID: String
        /// Mini program to jump to (跳转小程序).
        public var jumpMiniprogram: Marketing.JumpMiniprogram

        public init(
            cardID: String,
            serviceModuleID: String,
            jumpMiniprogram: Marketing.JumpMiniprogram
        ) {
            self.cardID = cardID
            self.serviceModuleID = serviceModuleID
            self.jumpMiniprogram = jumpMiniprogram
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.cardID = try member.required("card_id")
            self.serviceModuleID = try member.required("service_module_id")
            self.jumpMiniprogram = try member.required("jump_miniprogram")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.cardID, "card_id")
            try members.encode(self.serviceModuleID, "service_module_id")
            try members.encode(self.jumpMiniprogram, "jump_miniprogram")
        }
    }
}

extension Marketing {
    /// SingleUsageDetail, as several operations have it.
    public struct SingleUsageDetail: Codable, Hashable, Sendable {
        /// Redemption request number (券核销请求单号).
        public var useRequestNo: String?
        /// Time of use (核销时间).
        public var useTime: Timestamp?
        /// Related WeChat Pay order (关联微信支付订单信息).
        public var associatedOrderInfo: Marketing.AssociatedOrderInfo?
        /// Coupon return request number (退券请求单号).
        public var returnRequestNo: String?
        /// Time of the return (退券时间).
        public var returnTime: Timestamp?

        public init(
            useRequestNo: String? = nil,
            useTime: Timestamp? = nil,
            associatedOrderInfo: Marketing.AssociatedOrderInfo? = nil,
            returnRequestNo: String? = nil,
            returnTime: Timestamp? = nil
        ) {
            self.useRequestNo = useRequestNo
            self.useTime = useTime
            self.associatedOrderInfo = associatedOrderInfo
            self.returnRequestNo = returnRequestNo
            self.returnTime = returnTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.useRequestNo = try member.ifPresent("use_request_no")
            self.useTime = try member.ifPresent("use_time")
            self.associatedOrderInfo = try member.ifPresent("associated_order_info")
            self.returnRequestNo = try member.ifPresent("return_request_no")
            self.returnTime = try member.ifPresent("return_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.useRequestNo, "use_request_no")
            try members.encodeIfPresent(self.useTime, "use_time")
            try members.encodeIfPresent(self.associatedOrderInfo, "associated_order_info")
            try members.encodeIfPresent(self.returnRequestNo, "return_request_no")
            try members.encodeIfPresent(self.returnTime, "return_time")
        }
    }
}

extension Marketing {
    /// SingleUsageInfo, as several operations have it.
    public struct SingleUsageInfo: Codable, Hashable, Sendable {
        /// Usage rules of the fixed-amount coupon (满减券使用规则).
        public var normalCoupon: Marketing.NormalCoupon?
        /// Usage rules of the discount coupon (折扣券使用规则).
        public var discountCoupon: Marketing.DiscountCoupon?

        public init(
            normalCoupon: Marketing.NormalCoupon? = nil,
            discountCoupon: Marketing.DiscountCoupon? = nil
        ) {
            self.normalCoupon = normalCoupon
            self.discountCoupon = discountCoupon
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.normalCoupon = try member.ifPresent("normal_coupon")
            self.discountCoupon = try member.ifPresent("discount_coupon")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.normalCoupon, "normal_coupon")
            try members.encodeIfPresent(self.discountCoupon, "discount_coupon")
        }
    }
}

extension Marketing {
    /// SingleUsageRule, as several operations have it.
    public struct SingleUsageRule: Codable, Hashable, Sendable {
        /// When the coupon can be redeemed (券可核销时间).
        public var couponAvailablePeriod: Marketing.CouponAvailablePeriod
        /// Usage rules of the fixed-amount coupon (满减券使用规则).
        public var normalCoupon: Marketing.NormalCoupon?
        /// Usage rules of the discount coupon (折扣券使用规则).
        public var discountCoupon: Marketing.DiscountCoupon?
        /// Usage rules of the exchange coupon (兑换券使用规则).
        public var exchangeCoupon: Marketing.ExchangeCoupon?

        public init(
            couponAvailablePeriod: Marketing.CouponAvailablePeriod,
            normalCoupon: Marketing.NormalCoupon? = nil,
            discountCoupon: Marketing.DiscountCoupon? = nil,
            exchangeCoupon: Marketing.ExchangeCoupon? = nil
        ) {
            self.couponAvailablePeriod = couponAvailablePeriod
            self.normalCoupon = normalCoupon
            self.discountCoupon = discountCoupon
            self.exchangeCoupon = exchangeCoupon
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponAvailablePeriod = try member.required("coupon_available_period")
            self.normalCoupon = try member.ifPresent("normal_coupon")
            self.discountCoupon = try member.ifPresent("discount_coupon")
            self.exchangeCoupon = try member.ifPresent("exchange_coupon")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.couponAvailablePeriod, "coupon_available_period")
            try members.encodeIfPresent(self.normalCoupon, "normal_coupon")
            try members.encodeIfPresent(self.discountCoupon, "discount_coupon")
            try members.encodeIfPresent(self.exchangeCoupon, "exchange_coupon")
        }
    }
}

extension Marketing {
    /// SingleUsageRuleCouponAvailablePeriod, as several operations have it.
    public struct SingleUsageRuleCouponAvailablePeriod: Codable, Hashable, Sendable {
        /// Time from which it is usable (开始时间).
        public var availableBeginTime: Timestamp
        /// Time until which it is usable (结束时间).
        public var availableEndTime: Timestamp
        /// Number of days it is valid (生效后N天内有效).
        public var availableDays: Int?
        /// Days after receipt until valid (领取后N天开始生效).
        public var waitDaysAfterReceive: Int?
        /// Fixed usable times each week (每周固定可用时间).
        public var weeklyAvailablePeriod: Marketing.WeeklyAvailablePeriod?
        /// Irregular usable time periods (无规律的可用时间段).
        public var irregularAvailablePeriodList: [Marketing.IrregularAvailablePeriod]?
        /// Seconds it is valid after receipt (领取后N秒内有效).
        public var availableSeconds: Int?

        public init(
            availableBeginTime: Timestamp,
            availableEndTime: Timestamp,
            availableDays: Int? = nil,
            waitDaysAfterReceive: Int? = nil,
            weeklyAvailablePeriod: Marketing.WeeklyAvailablePeriod? = nil,
            irregularAvailablePeriodList: [Marketing.IrregularAvailablePeriod]? = nil,
            availableSeconds: Int? = nil
        ) {
            self.availableBeginTime = availableBeginTime
            self.availableEndTime = availableEndTime
            self.availableDays = availableDays
            self.waitDaysAfterReceive = waitDaysAfterReceive
            self.weeklyAvailablePeriod = weeklyAvailablePeriod
            self.irregularAvailablePeriodList = irregularAvailablePeriodList
            self.availableSeconds = availableSeconds
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.availableBeginTime = try member.required("available_begin_time")
            self.availableEndTime = try member.required("available_end_time")
            self.availableDays = try member.ifPresent("available_days")
            self.waitDaysAfterReceive = try member.ifPresent("wait_days_after_receive")
            self.weeklyAvailablePeriod = try member.ifPresent("weekly_available_period")
            self.irregularAvailablePeriodList = try member.ifPresent("irregular_available_period_list")
            self.availableSeconds = try member.ifPresent("available_seconds")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.availableBeginTime, "available_begin_time")
            try members.encode(self.availableEndTime, "available_end_time")
            try members.encodeIfPresent(self.availableDays, "available_days")
            try members.encodeIfPresent(self.waitDaysAfterReceive, "wait_days_after_receive")
            try members.encodeIfPresent(self.weeklyAvailablePeriod, "weekly_available_period")
            try members.encodeIfPresent(self.irregularAvailablePeriodList, "irregular_available_period_list")
            try members.encodeIfPresent(self.availableSeconds, "available_seconds")
        }
    }
}

extension Marketing {
    /// Stock, as several operations have it.
    public struct Stock: Codable, Hashable, Sendable {
        /// Merchant number that created the stock (创建批次的商户号).
        public var stockCreatorMchid: String
        /// Coupon stock or campaign ID (券批次ID).
        public var stockID: String

        public init(
            stockCreatorMchid: String,
            stockID: String
        ) {
            self.stockCreatorMchid = stockCreatorMchid
            self.stockID = stockID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockCreatorMchid = try member.required("stock_creator_mchid")
            self.stockID = try member.required("stock_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stockCreatorMchid, "stock_creator_mchid")
            try members.encode(self.stockID, "stock_id")
        }
    }
}

extension Marketing {
    /// StockBundleInfo, as several operations have it.
    public struct StockBundleInfo: Codable, Hashable, Sendable {
        /// Coupon stock bundle ID (批次组ID).
        public var stockBundleID: String
        /// Position of the stock in bundle (批次在批次组内的次序).
        public var stockBundleIndex: Int

        public init(
            stockBundleID: String,
            stockBundleIndex: Int
        ) {
            self.stockBundleID = stockBundleID
            self.stockBundleIndex = stockBundleIndex
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockBundleID = try member.required("stock_bundle_id")
            self.stockBundleIndex = try member.required("stock_bundle_index")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stockBundleID, "stock_bundle_id")
            try members.encode(self.stockBundleIndex, "stock_bundle_index")
        }
    }
}

extension Marketing {
    /// StockBundleReply, as several operations have it.
    public struct StockBundleReply: Codable, Hashable, Sendable {
        /// Coupon stock bundle ID (批次组ID).
        public var stockBundleID: String
        /// List of coupon stocks (批次列表).
        public var stockList: [Marketing.StockBundleStock]

        public init(
            stockBundleID: String,
            stockList: [Marketing.StockBundleStock]
        ) {
            self.stockBundleID = stockBundleID
            self.stockList = stockList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockBundleID = try member.required("stock_bundle_id")
            self.stockList = try member.required("stock_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stockBundleID, "stock_bundle_id")
            try members.encode(self.stockList, "stock_list")
        }
    }
}

extension Marketing {
    /// StockBundleStock, as several operations have it.
    public struct StockBundleStock: Codable, Hashable, Sendable {
        /// Product coupon ID (商品券ID).
        public var productCouponID: String
        /// Coupon stock or campaign ID (批次ID).
        public var stockID: String
        /// Remark (备注).
        public var remark: String?
        /// How coupon codes are assigned (券Code分配模式).
        public var couponCodeMode: Marketing.StockBundleCouponCodeMode
        /// Counts of the pre-uploaded coupon codes (品牌方预上传的券Code数量信息).
        public var couponCodeCountInfo: Marketing.CouponCodeCountInfo?
        /// Issuing rules of the stock (发放规则).
        public var stockSendRule: Marketing.StockBundleStockSendRule
        /// Usage rules of the multi-use coupon (多次优惠使用规则).
        public var progressiveBundleUsageRule: Marketing.SingleUsageRule?
        /// Coupon stock bundle information (批次组信息).
        public var stockBundleInfo: Marketing.StockBundleInfo
        /// How the coupon's rules are shown (券使用规则展示信息).
        public var usageRuleDisplayInfo: Marketing.UsageRuleDisplayInfo
        /// How the coupon is shown to users (用户商品券展示信息).
        public var couponDisplayInfo: Marketing.CouponDisplayInfo
        /// Event notification settings (事件通知配置).
        public var notifyConfig: Marketing.NotifyConfig
        /// Scope of usable stores (可用门店范围).
        public var storeScope: Marketing.StoreScope
        /// Counts sent so far (已发放次数).
        public var sentCountInfo: Marketing.SentCountInfo
        /// Current state of the record (批次状态).
        public var state: Marketing.StockState
        /// Deactivation request number (失效请求单号).
        public var deactivateRequestNo: String?
        /// Time of the deactivation (失效时间).
        public var deactivateTime: Timestamp?
        /// Reason for the deactivation (失效原因).
        public var deactivateReason: String?
        /// Brand ID (品牌ID).
        public var brandID: String

        public init(
            productCouponID: String,
            stockID: String,
            remark: String? = nil,
            couponCodeMode: Marketing.StockBundleCouponCodeMode,
            couponCodeCountInfo: Marketing.CouponCodeCountInfo? = nil,
            stockSendRule: Marketing.StockBundleStockSendRule,
            progressiveBundleUsageRule: Marketing.SingleUsageRule? = nil,
            stockBundleInfo: Marketing.StockBundleInfo,
            usageRuleDisplayInfo: Marketing.UsageRuleDisplayInfo,
            couponDisplayInfo: Marketing.CouponDisplayInfo,
            notifyConfig: Marketing.NotifyConfig,
            storeScope: Marketing.StoreScope,
            sentCountInfo: Marketing.SentCountInfo,
            state: Marketing.StockState,
            deactivateRequestNo: String? = nil,
            deactivateTime: Timestamp? = nil,
            deactivateReason: String? = nil,
            brandID: String
        ) {
            self.productCouponID = productCouponID
            self.stockID = stockID
            self.remark = remark
            self.couponCodeMode = couponCodeMode
            self.couponCodeCountInfo = couponCodeCountInfo
            self.stockSendRule = stockSendRule
            self.progressiveBundleUsageRule = progressiveBundleUsageRule
            self.stockBundleInfo = stockBundleInfo
            self.usageRuleDisplayInfo = usageRuleDisplayInfo
            self.couponDisplayInfo = couponDisplayInfo
            self.notifyConfig = notifyConfig
            self.storeScope = storeScope
            self.sentCountInfo = sentCountInfo
            self.state = state
            self.deactivateRequestNo = deactivateRequestNo
            self.deactivateTime = deactivateTime
            self.deactivateReason = deactivateReason
            self.brandID = brandID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.productCouponID = try member.required("product_coupon_id")
            self.stockID = try member.required("stock_id")
            self.remark = try member.ifPresent("remark")
            self.couponCodeMode = try member.required("coupon_code_mode")
            self.couponCodeCountInfo = try member.ifPresent("coupon_code_count_info")
            self.stockSendRule = try member.required("stock_send_rule")
            self.progressiveBundleUsageRule = try member.ifPresent("progressive_bundle_usage_rule")
            self.stockBundleInfo = try member.required("stock_bundle_info")
            self.usageRuleDisplayInfo = try member.required("usage_rule_display_info")
            self.couponDisplayInfo = try member.required("coupon_display_info")
            self.notifyConfig = try member.required("notify_config")
            self.storeScope = try member.required("store_scope")
            self.sentCountInfo = try member.required("sent_count_info")
            self.state = try member.required("state")
            self.deactivateRequestNo = try member.ifPresent("deactivate_request_no")
            self.deactivateTime = try member.ifPresent("deactivate_time")
            self.deactivateReason = try member.ifPresent("deactivate_reason")
            self.brandID = try member.required("brand_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.productCouponID, "product_coupon_id")
            try members.encode(self.stockID, "stock_id")
            try members.encodeIfPresent(self.remark, "remark")
            try members.encode(self.couponCodeMode, "coupon_code_mode")
            try members.encodeIfPresent(self.couponCodeCountInfo, "coupon_code_count_info")
            try members.encode(self.stockSendRule, "stock_send_rule")
            try members.encodeIfPresent(self.progressiveBundleUsageRule, "progressive_bundle_usage_rule")
            try members.encode(self.stockBundleInfo, "stock_bundle_info")
            try members.encode(self.usageRuleDisplayInfo, "usage_rule_display_info")
            try members.encode(self.couponDisplayInfo, "coupon_display_info")
            try members.encode(self.notifyConfig, "notify_config")
            try members.encode(self.storeScope, "store_scope")
            try members.encode(self.sentCountInfo, "sent_count_info")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.deactivateRequestNo, "deactivate_request_no")
            try members.encodeIfPresent(self.deactivateTime, "deactivate_time")
            try members.encodeIfPresent(self.deactivateReason, "deactivate_reason")
            try members.encode(self.brandID, "brand_id")
        }
    }
}

extension Marketing {
    /// StockBundleStockSendRule, as several operations have it.
    public struct StockBundleStockSendRule: Codable, Hashable, Sendable {
        /// Most that may be sent in total (发放次数总上限).
        public var maxCount: Int
        /// Most that may be sent daily (每日发放次数上限).
        public var maxCountPerDay: Int?
        /// Most coupons each user may receive (每个用户领取次数上限).
        public var maxCountPerUser: Int

        public init(
            maxCount: Int,
            maxCountPerDay: Int? = nil,
            maxCountPerUser: Int
        ) {
            self.maxCount = maxCount
            self.maxCountPerDay = maxCountPerDay
            self.maxCountPerUser = maxCountPerUser
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.maxCount = try member.required("max_count")
            self.maxCountPerDay = try member.ifPresent("max_count_per_day")
            self.maxCountPerUser = try member.required("max_count_per_user")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.maxCount, "max_count")
            try members.encodeIfPresent(self.maxCountPerDay, "max_count_per_day")
            try members.encode(self.maxCountPerUser, "max_count_per_user")
        }
    }
}

extension Marketing {
    /// StockIDReply, as several operations have it.
    public struct StockIDReply: Codable, Hashable, Sendable {
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String
        /// Time of creation (创建时间).
        public var createTime: Timestamp

        public init(
            stockID: String,
            createTime: Timestamp
        ) {
            self.stockID = stockID
            self.createTime = createTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockID = try member.required("stock_id")
            self.createTime = try member.required("create_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.createTime, "create_time")
        }
    }
}

extension Marketing {
    /// StockReply, as several operations have it.
    public struct StockReply: Codable, Hashable, Sendable {
        /// Product coupon ID (商品券ID).
        public var productCouponID: String
        /// Coupon stock or campaign ID (批次ID).
        public var stockID: String
        /// Remark (备注).
        public var remark: String?
        /// How coupon codes are assigned (券Code分配模式).
        public var couponCodeMode: Marketing.CouponCodeMode
        /// Counts of the pre-uploaded coupon codes (品牌方预上传的券Code数量信息).
        public var couponCodeCountInfo: Marketing.CouponCodeCountInfo?
        /// Issuing rules of the stock (发放规则).
        public var stockSendRule: Marketing.StockSendRule
        /// Usage rule of a single coupon (单券使用规则).
        public var singleUsageRule: Marketing.SingleUsageRule?
        /// Usage rules of the multi-use coupon (多次优惠使用规则).
        public var sequentialUsageRule: Marketing.SequentialUsageRule?
        /// How the coupon's rules are shown (券使用规则展示信息).
        public var usageRuleDisplayInfo: Marketing.UsageRuleDisplayInfo
        /// How the coupon is shown to users (用户商品券展示信息).
        public var couponDisplayInfo: Marketing.CouponDisplayInfo
        /// Event notification settings (事件通知配置).
        public var notifyConfig: Marketing.NotifyConfig
        /// Scope of usable stores (可用门店范围).
        public var storeScope: Marketing.StoreScope
        /// Counts sent so far (已发放次数).
        public var sentCountInfo: Marketing.SentCountInfo
        /// Current state of the record (批次状态).
        public var state: Marketing.StockState
        /// Deactivation request number (失效请求单号).
        public var deactivateRequestNo: String?
        /// Time of the deactivation (失效时间).
        public var deactivateTime: Timestamp?
        /// Reason for the deactivation (失效原因).
        public var deactivateReason: String?
        /// Brand ID (品牌ID).
        public var brandID: String

        public init(
            productCouponID: String,
            stockID: String,
            remark: String? = nil,
            couponCodeMode: Marketing.CouponCodeMode,
            couponCodeCountInfo: Marketing.CouponCodeCountInfo? = nil,
            stockSendRule: Marketing.StockSendRule,
            singleUsageRule: Marketing.SingleUsageRule? = nil,
            sequentialUsageRule: Marketing.SequentialUsageRule? = nil,
            usageRuleDisplayInfo: Marketing.UsageRuleDisplayInfo,
            couponDisplayInfo: Marketing.CouponDisplayInfo,
            notifyConfig: Marketing.NotifyConfig,
            storeScope: Marketing.StoreScope,
            sentCountInfo: Marketing.SentCountInfo,
            state: Marketing.StockState,
            deactivateRequestNo: String? = nil,
            deactivateTime: Timestamp? = nil,
            deactivateReason: String? = nil,
            brandID: String
        ) {
            self.productCouponID = productCouponID
            self.stockID = stockID
            self.remark = remark
            self.couponCodeMode = couponCodeMode
            self.couponCodeCountInfo = couponCodeCountInfo
            self.stockSendRule = stockSendRule
            self.singleUsageRule = singleUsageRule
            self.sequentialUsageRule = sequentialUsageRule
            self.usageRuleDisplayInfo = usageRuleDisplayInfo
            self.couponDisplayInfo = couponDisplayInfo
            self.notifyConfig = notifyConfig
            self.storeScope = storeScope
            self.sentCountInfo = sentCountInfo
            self.state = state
            self.deactivateRequestNo = deactivateRequestNo
            self.deactivateTime = deactivateTime
            self.deactivateReason = deactivateReason
            self.brandID = brandID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.productCouponID = try member.required("product_coupon_id")
            self.stockID = try member.required("stock_id")
            self.remark = try member.ifPresent("remark")
            self.couponCodeMode = try member.required("coupon_code_mode")
            self.couponCodeCountInfo = try member.ifPresent("coupon_code_count_info")
            self.stockSendRule = try member.required("stock_send_rule")
            self.singleUsageRule = try member.ifPresent("single_usage_rule")
            self.sequentialUsageRule = try member.ifPresent("sequential_usage_rule")
            self.usageRuleDisplayInfo = try member.required("usage_rule_display_info")
            self.couponDisplayInfo = try member.required("coupon_display_info")
            self.notifyConfig = try member.required("notify_config")
            self.storeScope = try member.required("store_scope")
            self.sentCountInfo = try member.required("sent_count_info")
            self.state = try member.required("state")
            self.deactivateRequestNo = try member.ifPresent("deactivate_request_no")
            self.deactivateTime = try member.ifPresent("deactivate_time")
            self.deactivateReason = try member.ifPresent("deactivate_reason")
            self.brandID = try member.required("brand_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.productCouponID, "product_coupon_id")
            try members.encode(self.stockID, "stock_id")
            try members.encodeIfPresent(self.remark, "remark")
            try members.encode(self.couponCodeMode, "coupon_code_mode")
            try members.encodeIfPresent(self.couponCodeCountInfo, "coupon_code_count_info")
            try members.encode(self.stockSendRule, "stock_send_rule")
            try members.encodeIfPresent(self.singleUsageRule, "single_usage_rule")
            try members.encodeIfPresent(self.sequentialUsageRule, "sequential_usage_rule")
            try members.encode(self.usageRuleDisplayInfo, "usage_rule_display_info")
            try members.encode(self.couponDisplayInfo, "coupon_display_info")
            try members.encode(self.notifyConfig, "notify_config")
            try members.encode(self.storeScope, "store_scope")
            try members.encode(self.sentCountInfo, "sent_count_info")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.deactivateRequestNo, "deactivate_request_no")
            try members.encodeIfPresent(self.deactivateTime, "deactivate_time")
            try members.encodeIfPresent(self.deactivateReason, "deactivate_reason")
            try members.encode(self.brandID, "brand_id")
        }
    }
}

extension Marketing {
    /// StockRequest, as several operations have it.
    public struct StockRequest: Codable, Hashable, Sendable {
        /// Merchant number that created the stock (创建批次的商户号).
        public var stockCreatorMchid: String

        public init(
            stockCreatorMchid: String
        ) {
            self.stockCreatorMchid = stockCreatorMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockCreatorMchid = try member.required("stock_creator_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stockCreatorMchid, "stock_creator_mchid")
        }
    }
}

extension Marketing {
    /// StockSendRule, as several operations have it.
    public struct StockSendRule: Codable, Hashable, Sendable {
        /// Most that may be sent in total (发放次数总上限).
        public var maxCount: Int
        /// Most that may be sent daily (每日发放次数上限).
        public var maxCountPerDay: Int?
        /// Most coupons each user may receive (每个用户领取次数上限).
        public var maxCountPerUser: Int?

        public init(
            maxCount: Int,
            maxCountPerDay: Int? = nil,
            maxCountPerUser: Int? = nil
        ) {
            self.maxCount = maxCount
            self.maxCountPerDay = maxCountPerDay
            self.maxCountPerUser = maxCountPerUser
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.maxCount = try member.required("max_count")
            self.maxCountPerDay = try member.ifPresent("max_count_per_day")
            self.maxCountPerUser = try member.ifPresent("max_count_per_user")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.maxCount, "max_count")
            try members.encodeIfPresent(self.maxCountPerDay, "max_count_per_day")
            try members.encodeIfPresent(self.maxCountPerUser, "max_count_per_user")
        }
    }
}

extension Marketing {
    /// StockSequentialUsageRule, as several operations have it.
    public struct StockSequentialUsageRule: Codable, Hashable, Sendable {
        /// When the coupon can be redeemed (券可核销时间).
        public var couponAvailablePeriod: Marketing.StockSequentialUsageRuleCouponAvailablePeriod
        /// Usage rules of fixed-amount coupons (满减券使用规则).
        public var normalCouponList: [Marketing.NormalCoupon]?
        /// Usage rules of discount coupons (折扣券使用规则列表).
        public var discountCouponList: [Marketing.DiscountCoupon]?
        /// Usage rules of the exchange coupon (兑换券使用规则列表).
        public var exchangeCouponList: [Marketing.ExchangeCoupon]?
        /// Whether the first use is special (多次优惠是否提供首笔特惠).
        public var specialFirst: Bool?

        public init(
            couponAvailablePeriod: Marketing.StockSequentialUsageRuleCouponAvailablePeriod,
            normalCouponList: [Marketing.NormalCoupon]? = nil,
            discountCouponList: [Marketing.DiscountCoupon]? = nil,
            exchangeCouponList: [Marketing.ExchangeCoupon]? = nil,
            specialFirst: Bool? = nil
        ) {
            self.couponAvailablePeriod = couponAvailablePeriod
            self.normalCouponList = normalCouponList
            self.discountCouponList = discountCouponList
            self.exchangeCouponList = exchangeCouponList
            self.specialFirst = specialFirst
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponAvailablePeriod = try member.required("coupon_available_period")
            self.normalCouponList = try member.ifPresent("normal_coupon_list")
            self.discountCouponList = try member.ifPresent("discount_coupon_list")
            self.exchangeCouponList = try member.ifPresent("exchange_coupon_list")
            self.specialFirst = try member.ifPresent("special_first")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.couponAvailablePeriod, "coupon_available_period")
            try members.encodeIfPresent(self.normalCouponList, "normal_coupon_list")
            try members.encodeIfPresent(self.discountCouponList, "discount_coupon_list")
            try members.encodeIfPresent(self.exchangeCouponList, "exchange_coupon_list")
            try members.encodeIfPresent(self.specialFirst, "special_first")
        }
    }
}

extension Marketing {
    /// StockSequentialUsageRuleCouponAvailablePeriod, as several operations have it.
    public struct StockSequentialUsageRuleCouponAvailablePeriod: Codable, Hashable, Sendable {
        /// Time from which it is usable (开始时间).
        public var availableBeginTime: Timestamp
        /// Time until which it is usable (结束时间).
        public var availableEndTime: Timestamp
        /// Days after receipt until valid (领取后N天开始生效).
        public var waitDaysAfterReceive: Int?
        /// Fixed usable times each week (每周固定可用时间).
        public var weeklyAvailablePeriod: Marketing.WeeklyAvailablePeriod?
        /// Irregular usable time periods (无规律的可用时间段).
        public var irregularAvailablePeriodList: [Marketing.IrregularAvailablePeriod]?
        /// Seconds it is valid after receipt (领取后N秒内有效).
        public var availableSeconds: Int?

        public init(
            availableBeginTime: Timestamp,
            availableEndTime: Timestamp,
            waitDaysAfterReceive: Int? = nil,
            weeklyAvailablePeriod: Marketing.WeeklyAvailablePeriod? = nil,
            irregularAvailablePeriodList: [Marketing.IrregularAvailablePeriod]? = nil,
            availableSeconds: Int? = nil
        ) {
            self.availableBeginTime = availableBeginTime
            self.availableEndTime = availableEndTime
            self.waitDaysAfterReceive = waitDaysAfterReceive
            self.weeklyAvailablePeriod = weeklyAvailablePeriod
            self.irregularAvailablePeriodList = irregularAvailablePeriodList
            self.availableSeconds = availableSeconds
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.availableBeginTime = try member.required("available_begin_time")
            self.availableEndTime = try member.required("available_end_time")
            self.waitDaysAfterReceive = try member.ifPresent("wait_days_after_receive")
            self.weeklyAvailablePeriod = try member.ifPresent("weekly_available_period")
            self.irregularAvailablePeriodList = try member.ifPresent("irregular_available_period_list")
            self.availableSeconds = try member.ifPresent("available_seconds")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.availableBeginTime, "available_begin_time")
            try members.encode(self.availableEndTime, "available_end_time")
            try members.encodeIfPresent(self.waitDaysAfterReceive, "wait_days_after_receive")
            try members.encodeIfPresent(self.weeklyAvailablePeriod, "weekly_available_period")
            try members.encodeIfPresent(self.irregularAvailablePeriodList, "irregular_available_period_list")
            try members.encodeIfPresent(self.availableSeconds, "available_seconds")
        }
    }
}

extension Marketing {
    /// StockSingleUsageRule, as several operations have it.
    public struct StockSingleUsageRule: Codable, Hashable, Sendable {
        /// When the coupon can be redeemed (券可核销时间).
        public var couponAvailablePeriod: Marketing.SingleUsageRuleCouponAvailablePeriod
        /// Usage rules of the fixed-amount coupon (满减券使用规则).
        public var normalCoupon: Marketing.NormalCoupon?
        /// Usage rules of the discount coupon (折扣券使用规则).
        public var discountCoupon: Marketing.DiscountCoupon?
        /// Usage rules of the exchange coupon (兑换券使用规则).
        public var exchangeCoupon: Marketing.ExchangeCoupon?

        public init(
            couponAvailablePeriod: Marketing.SingleUsageRuleCouponAvailablePeriod,
            normalCoupon: Marketing.NormalCoupon? = nil,
            discountCoupon: Marketing.DiscountCoupon? = nil,
            exchangeCoupon: Marketing.ExchangeCoupon? = nil
        ) {
            self.couponAvailablePeriod = couponAvailablePeriod
            self.normalCoupon = normalCoupon
            self.discountCoupon = discountCoupon
            self.exchangeCoupon = exchangeCoupon
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponAvailablePeriod = try member.required("coupon_available_period")
            self.normalCoupon = try member.ifPresent("normal_coupon")
            self.discountCoupon = try member.ifPresent("discount_coupon")
            self.exchangeCoupon = try member.ifPresent("exchange_coupon")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.couponAvailablePeriod, "coupon_available_period")
            try members.encodeIfPresent(self.normalCoupon, "normal_coupon")
            try members.encodeIfPresent(self.discountCoupon, "discount_coupon")
            try members.encodeIfPresent(self.exchangeCoupon, "exchange_coupon")
        }
    }
}

extension Marketing {
    /// StockUseRule, as several operations have it.
    public struct StockUseRule: Codable, Hashable, Sendable {
        /// Most coupons that may be sent (发放总上限).
        public var maxCoupons: Int
        /// Total budget in fen (总预算).
        public var maxAmount: Int
        /// Most amount sent daily, in fen (单天发放上限金额).
        public var maxAmountByDay: Int?
        /// Most coupons each user may receive (单个用户可领个数).
        public var maxCouponsPerUser: Int
        /// Whether limited per natural person (是否开启自然人限制).
        public var naturalPersonLimit: Bool
        /// Whether suspicious accounts are blocked (api发券防刷).
        public var preventAPIAbuse: Bool

        public init(
            maxCoupons: Int,
            maxAmount: Int,
            maxAmountByDay: Int? = nil,
            maxCouponsPerUser: Int,
            naturalPersonLimit: Bool,
            preventAPIAbuse: Bool
        ) {
            self.maxCoupons = maxCoupons
            self.maxAmount = maxAmount
            self.maxAmountByDay = maxAmountByDay
            self.maxCouponsPerUser = maxCouponsPerUser
            self.naturalPersonLimit = naturalPersonLimit
            self.preventAPIAbuse = preventAPIAbuse
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.maxCoupons = try member.required("max_coupons")
            self.maxAmount = try member.required("max_amount")
            self.maxAmountByDay = try member.ifPresent("max_amount_by_day")
            self.maxCouponsPerUser = try member.required("max_coupons_per_user")
            self.naturalPersonLimit = try member.required("natural_person_limit")
            self.preventAPIAbuse = try member.required("prevent_api_abuse")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.maxCoupons, "max_coupons")
            try members.encode(self.maxAmount, "max_amount")
            try members.encodeIfPresent(self.maxAmountByDay, "max_amount_by_day")
            try members.encode(self.maxCouponsPerUser, "max_coupons_per_user")
            try members.encode(self.naturalPersonLimit, "natural_person_limit")
            try members.encode(self.preventAPIAbuse, "prevent_api_abuse")
        }
    }
}

extension Marketing {
    /// Store, as several operations have it.
    public struct Store: Codable, Hashable, Sendable {
        /// Store ID (门店ID).
        public var storeID: String

        public init(
            storeID: String
        ) {
            self.storeID = storeID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.storeID = try member.required("store_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.storeID, "store_id")
        }
    }
}

extension Marketing {
    /// StoreCodeReply, as several operations have it.
    public struct StoreCodeReply: Codable, Hashable, Sendable {
        /// Store code (门店编码).
        public var storeCode: String?
        /// Store name (门店名称).
        public var storeName: String?

        public init(
            storeCode: String? = nil,
            storeName: String? = nil
        ) {
            self.storeCode = storeCode
            self.storeName = storeName
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.storeCode = try member.ifPresent("store_code")
            self.storeName = try member.ifPresent("store_name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.storeCode, "store_code")
            try members.encodeIfPresent(self.storeName, "store_name")
        }
    }
}

extension Marketing {
    /// StoreInfo, as several operations have it.
    public struct StoreInfo: Codable, Hashable, Sendable {
        /// Store ID (门店ID).
        public var storeID: String?
        /// Merchant number receiving the store subsidy (门店补贴入账商户号).
        public var accountingMerchantID: String?
        /// Merchant number (门店商户号).
        public var merchantID: String?

        public init(
            storeID: String? = nil,
            accountingMerchantID: String? = nil,
            merchantID: String? = nil
        ) {
            self.storeID = storeID
            self.accountingMerchantID = accountingMerchantID
            self.merchantID = merchantID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.storeID = try member.ifPresent("store_id")
            self.accountingMerchantID = try member.ifPresent("accounting_merchant_id")
            self.merchantID = try member.ifPresent("merchant_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.storeID, "store_id")
            try members.encodeIfPresent(self.accountingMerchantID, "accounting_merchant_id")
            try members.encodeIfPresent(self.merchantID, "merchant_id")
        }
    }
}

extension Marketing {
    /// TokenReply, as several operations have it.
    public struct TokenReply: Codable, Hashable, Sendable {
        /// Token (预发券token).
        public var token: String

        public init(
            token: String
        ) {
            self.token = token
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.token = try member.required("token")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.token, "token")
        }
    }
}

extension Marketing {
    /// URLReply, as several operations have it.
    public struct URLReply: Codable, Hashable, Sendable {
        /// URL (下载链接).
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

extension Marketing {
    /// UsageRuleDisplayInfo, as several operations have it.
    public struct UsageRuleDisplayInfo: Codable, Hashable, Sendable {
        /// Ways the coupon can be used (券使用方式列表).
        public var couponUsageMethodList: [Marketing.CouponUsageMethod]
        /// Mini program's appid (小程序AppID).
        public var miniProgramAppID: String?
        /// Path in the mini program (小程序跳转路径).
        public var miniProgramPath: String?
        /// App path to jump to (APP的H5跳转路径).
        public var appPath: String?
        /// How to use the coupon (券使用说明).
        public var usageDescription: String
        /// Stores where the coupon is usable (券可用门店信息).
        public var couponAvailableStoreInfo: Marketing.CouponAvailableStoreInfo?
        /// Type of app jump (APP跳转类型).
        public var appJumpType: Marketing.AppJumpType?
        /// Passcode link (口令链接).
        public var passcodeLink: String?

        public init(
            couponUsageMethodList: [Marketing.CouponUsageMethod],
            miniProgramAppID: String? = nil,
            miniProgramPath: String? = nil,
            appPath: String? = nil,
            usageDescription: String,
            couponAvailableStoreInfo: Marketing.CouponAvailableStoreInfo? = nil,
            appJumpType: Marketing.AppJumpType? = nil,
            passcodeLink: String? = nil
        ) {
            self.couponUsageMethodList = couponUsageMethodList
            self.miniProgramAppID = miniProgramAppID
            self.miniProgramPath = miniProgramPath
            self.appPath = appPath
            self.usageDescription = usageDescription
            self.couponAvailableStoreInfo = couponAvailableStoreInfo
            self.appJumpType = appJumpType
            self.passcodeLink = passcodeLink
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponUsageMethodList = try member.required("coupon_usage_method_list")
            self.miniProgramAppID = try member.ifPresent("mini_program_appid")
            self.miniProgramPath = try member.ifPresent("mini_program_path")
            self.appPath = try member.ifPresent("app_path")
            self.usageDescription = try member.required("usage_description")
            self.couponAvailableStoreInfo = try member.ifPresent("coupon_available_store_info")
            self.appJumpType = try member.ifPresent("app_jump_type")
            self.passcodeLink = try member.ifPresent("passcode_link")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.couponUsageMethodList, "coupon_usage_method_list")
            try members.encodeIfPresent(self.miniProgramAppID, "mini_program_appid")
            try members.encodeIfPresent(self.miniProgramPath, "mini_program_path")
            try members.encodeIfPresent(self.appPath, "app_path")
            try members.encode(self.usageDescription, "usage_description")
            try members.encodeIfPresent(self.couponAvailableStoreInfo, "coupon_available_store_info")
            try members.encodeIfPresent(self.appJumpType, "app_jump_type")
            try members.encodeIfPresent(self.passcodeLink, "passcode_link")
        }
    }
}

extension Marketing {
    /// UserCouponBundleReply, as several operations have it.
    public struct UserCouponBundleReply: Codable, Hashable, Sendable {
        /// User's coupon bundle ID (用户券组ID).
        public var userCouponBundleID: String
        /// User's product coupons (用户商品券列表).
        public var userProductCouponList: [Marketing.UserProductCoupon]

        public init(
            userCouponBundleID: String,
            userProductCouponList: [Marketing.UserProductCoupon]
        ) {
            self.userCouponBundleID = userCouponBundleID
            self.userProductCouponList = userProductCouponList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.userCouponBundleID = try member.required("user_coupon_bundle_id")
            self.userProductCouponList = try member.required("user_product_coupon_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.userCouponBundleID, "user_coupon_bundle_id")
            try members.encode(self.userProductCouponList, "user_product_coupon_list")
        }
    }
}

extension Marketing {
    /// UserCouponReply, as several operations have it.
    public struct UserCouponReply: Codable, Hashable, Sendable {
        /// User's coupon code (用户商品券Code).
        public var couponCode: String
        /// State of the coupon (用户商品券状态).
        public var couponState: Marketing.CouponState
        /// Start of validity (有效期开始时间).
        public var validBeginTime: Timestamp
        /// End of validity (有效期结束时间).
        public var validEndTime: Timestamp
        /// Time of receipt by the user (领券时间).
        public var receiveTime: Timestamp
        /// Merchant's coupon sending request number (发券请求单号).
        public var sendRequestNo: String
        /// Channel by which coupons are sent (发券渠道).
        public var sendChannel: Marketing.SendChannel
        /// Confirmation request number (确认请求单号).
        public var confirmRequestNo: String?
        /// Time of confirmation (确认发放时间).
        public var confirmTime: Timestamp?
        /// Deactivation request number (失效请求单号).
        public var deactivateRequestNo: String?
        /// Time of the deactivation (失效时间).
        public var deactivateTime: Timestamp?
        /// Reason for the deactivation (失效原因).
        public var deactivateReason: String?
        /// Usage details of the single-use coupon (单券使用详情).
        public var singleUsageDetail: Marketing.SingleUsageDetail?
        /// Usage details of the multi-use coupon (多次优惠使用详情).
        public var sequentialUsageDetail: Marketing.SequentialUsageDetail?
        /// Product coupon information (商品券信息).
        public var productCoupon: Marketing.ProductCouponReply
        /// Coupon stock information (批次信息).
        public var stock: Marketing.StockReply
        /// Merchant's attached data, returned unchanged (自定义附加信息).
        public var attach: String?
        /// Channel's custom information (渠道自定义信息).
        public var channelCustomInfo: String?
        /// Brand ID (品牌ID).
        public var brandID: String

        public init(
            couponCode: String,
            couponState: Marketing.CouponState,
            validBeginTime: Timestamp,
            validEndTime: Timestamp,
            receiveTime: Timestamp,
            sendRequestNo: String,
            sendChannel: Marketing.SendChannel,
            confirmRequestNo: String? = nil,
            confirmTime: Timestamp? = nil,
            deactivateRequestNo: String? = nil,
            deactivateTime: Timestamp? = nil,
            deactivateReason: String? = nil,
            singleUsageDetail: Marketing.SingleUsageDetail? = nil,
            sequentialUsageDetail: Marketing.SequentialUsageDetail? = nil,
            productCoupon: Marketing.ProductCouponReply,
            stock: Marketing.StockReply,
            attach: String? = nil,
            channelCustomInfo: String? = nil,
            brandID: String
        ) {
            self.couponCode = couponCode
            self.couponState = couponState
            self.validBeginTime = validBeginTime
            self.validEndTime = validEndTime
            self.receiveTime = receiveTime
            self.sendRequestNo = sendRequestNo
            self.sendChannel = sendChannel
            self.confirmRequestNo = confirmRequestNo
            self.confirmTime = confirmTime
            self.deactivateRequestNo = deactivateRequestNo
            self.deactivateTime = deactivateTime
            self.deactivateReason = deactivateReason
            self.singleUsageDetail = singleUsageDetail
            self.sequentialUsageDetail = sequentialUsageDetail
            self.productCoupon = productCoupon
            self.stock = stock
            self.attach = attach
            self.channelCustomInfo = channelCustomInfo
            self.brandID = brandID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponCode = try member.required("coupon_code")
            self.couponState = try member.required("coupon_state")
            self.validBeginTime = try member.required("valid_begin_time")
            self.validEndTime = try member.required("valid_end_time")
            self.receiveTime = try member.required("receive_time")
            self.sendRequestNo = try member.required("send_request_no")
            self.sendChannel = try member.required("send_channel")
            self.confirmRequestNo = try member.ifPresent("confirm_request_no")
            self.confirmTime = try member.ifPresent("confirm_time")
            self.deactivateRequestNo = try member.ifPresent("deactivate_request_no")
            self.deactivateTime = try member.ifPresent("deactivate_time")
            self.deactivateReason = try member.ifPresent("deactivate_reason")
            self.singleUsageDetail = try member.ifPresent("single_usage_detail")
            self.sequentialUsageDetail = try member.ifPresent("sequential_usage_detail")
            self.productCoupon = try member.required("product_coupon")
            self.stock = try member.required("stock")
            self.attach = try member.ifPresent("attach")
            self.channelCustomInfo = try member.ifPresent("channel_custom_info")
            self.brandID = try member.required("brand_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.couponCode, "coupon_code")
            try members.encode(self.couponState, "coupon_state")
            try members.encode(self.validBeginTime, "valid_begin_time")
            try members.encode(self.validEndTime, "valid_end_time")
            try members.encode(self.receiveTime, "receive_time")
            try members.encode(self.sendRequestNo, "send_request_no")
            try members.encode(self.sendChannel, "send_channel")
            try members.encodeIfPresent(self.confirmRequestNo, "confirm_request_no")
            try members.encodeIfPresent(self.confirmTime, "confirm_time")
            try members.encodeIfPresent(self.deactivateRequestNo, "deactivate_request_no")
            try members.encodeIfPresent(self.deactivateTime, "deactivate_time")
            try members.encodeIfPresent(self.deactivateReason, "deactivate_reason")
            try members.encodeIfPresent(self.singleUsageDetail, "single_usage_detail")
            try members.encodeIfPresent(self.sequentialUsageDetail, "sequential_usage_detail")
            try members.encode(self.productCoupon, "product_coupon")
            try members.encode(self.stock, "stock")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.channelCustomInfo, "channel_custom_info")
            try members.encode(self.brandID, "brand_id")
        }
    }
}

extension Marketing {
    /// UserInformation, as several operations have it.
    public struct UserInformation: Codable, Hashable, Sendable {
        /// Card opening fields the platform provides (平台提供的通用开卡信息字段).
        public var commonFieldList: [Marketing.UserInformationCommonField]?
        /// Merchant-defined card activation fields (商户自定义的开卡信息字段).
        public var customFieldList: [Marketing.UserInformationCustomField]?

        public init(
            commonFieldList: [Marketing.UserInformationCommonField]? = nil,
            customFieldList: [Marketing.UserInformationCustomField]? = nil
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

extension Marketing {
    /// UserInformationCommonField, as several operations have it.
    public struct UserInformationCommonField: Codable, Hashable, Sendable {
        /// Name (平台提供的通用开卡信息字段).
        public var name: Marketing.CommonFieldName?
        /// Value of the field (用户开卡时填写的个人信息).
        public var value: String?

        public init(
            name: Marketing.CommonFieldName? = nil,
            value: String? = nil
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

extension Marketing {
    /// UserInformationCustomField, as several operations have it.
    public struct UserInformationCustomField: Codable, Hashable, Sendable {
        /// Name (字段名称).
        public var name: String?
        /// Value of the field (字段值).
        public var value: String?
        /// List of field values (字段值).
        public var valueList: [String]?

        public init(
            name: String? = nil,
            value: String? = nil,
            valueList: [String]? = nil
        ) {
            self.name = name
            self.value = value
            self.valueList = valueList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.ifPresent("name")
            self.value = try member.ifPresent("value")
            self.valueList = try member.ifPresent("value_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.value, "value")
            try members.encodeIfPresent(self.valueList, "value_list")
        }
    }
}

extension Marketing {
    /// UserInformationForm, as several operations have it.
    public struct UserInformationForm: Codable, Hashable, Sendable {
        /// Card opening fields the platform provides (平台提供的通用开卡信息字段).
        public var commonFieldList: [Marketing.CommonField]?
        /// Merchant-defined card activation fields (商户自定义的开卡信息字段).
        public var customFieldList: [Marketing.CustomField]?

        public init(
            commonFieldList: [Marketing.CommonField]? = nil,
            customFieldList: [Marketing.CustomField]? = nil
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

extension Marketing {
    /// UserProductCoupon, as several operations have it.
    public struct UserProductCoupon: Codable, Hashable, Sendable {
        /// User's coupon code (用户商品券Code).
        public var couponCode: String
        /// State of the coupon (用户商品券状态).
        public var couponState: Marketing.CouponState
        /// Start of validity (有效期开始时间).
        public var validBeginTime: Timestamp
        /// End of validity (有效期结束时间).
        public var validEndTime: Timestamp
        /// Time of receipt by the user (领券时间).
        public var receiveTime: Timestamp
        /// Merchant's coupon sending request number (发券请求单号).
        public var sendRequestNo: String
        /// Channel by which coupons are sent (发券渠道).
        public var sendChannel: Marketing.SendChannel
        /// Confirmation request number (确认请求单号).
        public var confirmRequestNo: String?
        /// Time of confirmation (确认发放时间).
        public var confirmTime: Timestamp?
        /// Deactivation request number (失效请求单号).
        public var deactivateRequestNo: String?
        /// Time of the deactivation (失效时间).
        public var deactivateTime: Timestamp?
        /// Reason for the deactivation (失效原因).
        public var deactivateReason: String?
        /// Usage details of the multi-use coupon (多次优惠使用详情).
        public var progressiveBundleUsageDetail: Marketing.SingleUsageDetail?
        /// User's coupon bundle information (用户券组信息).
        public var userProductCouponBundleInfo: Marketing.UserProductCouponBundleInfo
        /// Product coupon information (商品券信息).
        public var productCoupon: Marketing.ProductCoupon
        /// Coupon stock information (批次信息).
        public var stock: Marketing.UserProductCouponStock
        /// Merchant's attached data, returned unchanged (自定义附加信息).
        public var attach: String?
        /// Channel's custom information (渠道自定义信息).
        public var channelCustomInfo: String?
        /// Tag information of the user's coupon (用户商品券标签信息).
        public var couponTagInfo: Marketing.CouponTagInfo?
        /// Brand ID (品牌ID).
        public var brandID: String

        public init(
            couponCode: String,
            couponState: Marketing.CouponState,
            validBeginTime: Timestamp,
            validEndTime: Timestamp,
            receiveTime: Timestamp,
            sendRequestNo: String,
            sendChannel: Marketing.SendChannel,
            confirmRequestNo: String? = nil,
            confirmTime: Timestamp? = nil,
            deactivateRequestNo: String? = nil,
            deactivateTime: Timestamp? = nil,
            deactivateReason: String? = nil,
            progressiveBundleUsageDetail: Marketing.SingleUsageDetail? = nil,
            userProductCouponBundleInfo: Marketing.UserProductCouponBundleInfo,
            productCoupon: Marketing.ProductCoupon,
            stock: Marketing.UserProductCouponStock,
            attach: String? = nil,
            channelCustomInfo: String? = nil,
            couponTagInfo: Marketing.CouponTagInfo? = nil,
            brandID: String
        ) {
            self.couponCode = couponCode
            self.couponState = couponState
            self.validBeginTime = validBeginTime
            self.validEndTime = validEndTime
            self.receiveTime = receiveTime
            self.sendRequestNo = sendRequestNo
            self.sendChannel = sendChannel
            self.confirmRequestNo = confirmRequestNo
            self.confirmTime = confirmTime
            self.deactivateRequestNo = deactivateRequestNo
            self.deactivateTime = deactivateTime
            self.deactivateReason = deactivateReason
            self.progressiveBundleUsageDetail = progressiveBundleUsageDetail
            self.userProductCouponBundleInfo = userProductCouponBundleInfo
            self.productCoupon = productCoupon
            self.stock = stock
            self.attach = attach
            self.channelCustomInfo = channelCustomInfo
            self.couponTagInfo = couponTagInfo
            self.brandID = brandID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.couponCode = try member.required("coupon_code")
            self.couponState = try member.required("coupon_state")
            self.validBeginTime = try member.required("valid_begin_time")
            self.validEndTime = try member.required("valid_end_time")
            self.receiveTime = try member.required("receive_time")
            self.sendRequestNo = try member.required("send_request_no")
            self.sendChannel = try member.required("send_channel")
            self.confirmRequestNo = try member.ifPresent("confirm_request_no")
            self.confirmTime = try member.ifPresent("confirm_time")
            self.deactivateRequestNo = try member.ifPresent("deactivate_request_no")
            self.deactivateTime = try member.ifPresent("deactivate_time")
            self.deactivateReason = try member.ifPresent("deactivate_reason")
            self.progressiveBundleUsageDetail = try member.ifPresent("progressive_bundle_usage_detail")
            self.userProductCouponBundleInfo = try member.required("user_product_coupon_bundle_info")
            self.productCoupon = try member.required("product_coupon")
            self.stock = try member.required("stock")
            self.attach = try member.ifPresent("attach")
            self.channelCustomInfo = try member.ifPresent("channel_custom_info")
            self.couponTagInfo = try member.ifPresent("coupon_tag_info")
            self.brandID = try member.required("brand_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.couponCode, "coupon_code")
            try members.encode(self.couponState, "coupon_state")
            try members.encode(self.validBeginTime, "valid_begin_time")
            try members.encode(self.validEndTime, "valid_end_time")
            try members.encode(self.receiveTime, "receive_time")
            try members.encode(self.sendRequestNo, "send_request_no")
            try members.encode(self.sendChannel, "send_channel")
            try members.encodeIfPresent(self.confirmRequestNo, "confirm_request_no")
            try members.encodeIfPresent(self.confirmTime, "confirm_time")
            try members.encodeIfPresent(self.deactivateRequestNo, "deactivate_request_no")
            try members.encodeIfPresent(self.deactivateTime, "deactivate_time")
            try members.encodeIfPresent(self.deactivateReason, "deactivate_reason")
            try members.encodeIfPresent(self.progressiveBundleUsageDetail, "progressive_bundle_usage_detail")
            try members.encode(self.userProductCouponBundleInfo, "user_product_coupon_bundle_info")
            try members.encode(self.productCoupon, "product_coupon")
            try members.encode(self.stock, "stock")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.channelCustomInfo, "channel_custom_info")
            try members.encodeIfPresent(self.couponTagInfo, "coupon_tag_info")
            try members.encode(self.brandID, "brand_id")
        }
    }
}

extension Marketing {
    /// UserProductCouponBundleInfo, as several operations have it.
    public struct UserProductCouponBundleInfo: Codable, Hashable, Sendable {
        /// User's coupon bundle ID (用户券组ID).
        public var userCouponBundleID: String
        /// Index in the user's coupon bundle (用户券组内索引).
        public var userCouponBundleIndex: Int
        /// Total number (总可使用次数).
        public var totalCount: Int
        /// Number of uses so far (已使用次数).
        public var usedCount: Int

        public init(
            userCouponBundleID: String,
            userCouponBundleIndex: Int,
            totalCount: Int,
            usedCount: Int
        ) {
            self.userCouponBundleID = userCouponBundleID
            self.userCouponBundleIndex = userCouponBundleIndex
            self.totalCount = totalCount
            self.usedCount = usedCount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.userCouponBundleID = try member.required("user_coupon_bundle_id")
            self.userCouponBundleIndex = try member.required("user_coupon_bundle_index")
            self.totalCount = try member.required("total_count")
            self.usedCount = try member.required("used_count")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.userCouponBundleID, "user_coupon_bundle_id")
            try members.encode(self.userCouponBundleIndex, "user_coupon_bundle_index")
            try members.encode(self.totalCount, "total_count")
            try members.encode(self.usedCount, "used_count")
        }
    }
}

extension Marketing {
    /// UserProductCouponStock, as several operations have it.
    public struct UserProductCouponStock: Codable, Hashable, Sendable {
        /// Product coupon ID (商品券ID).
        public var productCouponID: String
        /// Coupon stock or campaign ID (批次ID).
        public var stockID: String
        /// Remark (备注).
        public var remark: String?
        /// How coupon codes are assigned (券Code分配模式).
        public var couponCodeMode: Marketing.StockBundleCouponCodeMode
        /// Counts of the pre-uploaded coupon codes (品牌方预上传的券Code数量信息).
        public var couponCodeCountInfo: Marketing.CouponCodeCountInfo?
        /// Issuing rules of the stock (发放规则).
        public var stockSendRule: Marketing.StockBundleStockSendRule
        /// Usage rules of the multi-use coupon (多次优惠使用规则).
        public var progressiveBundleUsageRule: Marketing.SingleUsageRule?
        /// Coupon stock bundle information (批次组信息).
        public var stockBundleInfo: Marketing.StockBundleInfo?
        /// How the coupon's rules are shown (券使用规则展示信息).
        public var usageRuleDisplayInfo: Marketing.UsageRuleDisplayInfo
        /// How the coupon is shown to users (用户商品券展示信息).
        public var couponDisplayInfo: Marketing.CouponDisplayInfo
        /// Event notification settings (事件通知配置).
        public var notifyConfig: Marketing.NotifyConfig
        /// Scope of usable stores (可用门店范围).
        public var storeScope: Marketing.StoreScope
        /// Counts sent so far (已发放次数).
        public var sentCountInfo: Marketing.SentCountInfo
        /// Current state of the record (批次状态).
        public var state: Marketing.StockState
        /// Deactivation request number (失效请求单号).
        public var deactivateRequestNo: String?
        /// Time of the deactivation (失效时间).
        public var deactivateTime: Timestamp?
        /// Reason for the deactivation (失效原因).
        public var deactivateReason: String?
        /// Brand ID (品牌ID).
        public var brandID: String

        public init(
            productCouponID: String,
            stockID: String,
            remark: String? = nil,
            couponCodeMode: Marketing.StockBundleCouponCodeMode,
            couponCodeCountInfo: Marketing.CouponCodeCountInfo? = nil,
            stockSendRule: Marketing.StockBundleStockSendRule,
            progressiveBundleUsageRule: Marketing.SingleUsageRule? = nil,
            stockBundleInfo: Marketing.StockBundleInfo? = nil,
            usageRuleDisplayInfo: Marketing.UsageRuleDisplayInfo,
            couponDisplayInfo: Marketing.CouponDisplayInfo,
            notifyConfig: Marketing.NotifyConfig,
            storeScope: Marketing.StoreScope,
            sentCountInfo: Marketing.SentCountInfo,
            state: Marketing.StockState,
            deactivateRequestNo: String? = nil,
            deactivateTime: Timestamp? = nil,
            deactivateReason: String? = nil,
            brandID: String
        ) {
            self.productCouponID = productCouponID
            self.stockID = stockID
            self.remark = remark
            self.couponCodeMode = couponCodeMode
            self.couponCodeCountInfo = couponCodeCountInfo
            self.stockSendRule = stockSendRule
            self.progressiveBundleUsageRule = progressiveBundleUsageRule
            self.stockBundleInfo = stockBundleInfo
            self.usageRuleDisplayInfo = usageRuleDisplayInfo
            self.couponDisplayInfo = couponDisplayInfo
            self.notifyConfig = notifyConfig
            self.storeScope = storeScope
            self.sentCountInfo = sentCountInfo
            self.state = state
            self.deactivateRequestNo = deactivateRequestNo
            self.deactivateTime = deactivateTime
            self.deactivateReason = deactivateReason
            self.brandID = brandID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.productCouponID = try member.required("product_coupon_id")
            self.stockID = try member.required("stock_id")
            self.remark = try member.ifPresent("remark")
            self.couponCodeMode = try member.required("coupon_code_mode")
            self.couponCodeCountInfo = try member.ifPresent("coupon_code_count_info")
            self.stockSendRule = try member.required("stock_send_rule")
            self.progressiveBundleUsageRule = try member.ifPresent("progressive_bundle_usage_rule")
            self.stockBundleInfo = try member.ifPresent("stock_bundle_info")
            self.usageRuleDisplayInfo = try member.required("usage_rule_display_info")
            self.couponDisplayInfo = try member.required("coupon_display_info")
            self.notifyConfig = try member.required("notify_config")
            self.storeScope = try member.required("store_scope")
            self.sentCountInfo = try member.required("sent_count_info")
            self.state = try member.required("state")
            self.deactivateRequestNo = try member.ifPresent("deactivate_request_no")
            self.deactivateTime = try member.ifPresent("deactivate_time")
            self.deactivateReason = try member.ifPresent("deactivate_reason")
            self.brandID = try member.required("brand_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.productCouponID, "product_coupon_id")
            try members.encode(self.stockID, "stock_id")
            try members.encodeIfPresent(self.remark, "remark")
            try members.encode(self.couponCodeMode, "coupon_code_mode")
            try members.encodeIfPresent(self.couponCodeCountInfo, "coupon_code_count_info")
            try members.encode(self.stockSendRule, "stock_send_rule")
            try members.encodeIfPresent(self.progressiveBundleUsageRule, "progressive_bundle_usage_rule")
            try members.encodeIfPresent(self.stockBundleInfo, "stock_bundle_info")
            try members.encode(self.usageRuleDisplayInfo, "usage_rule_display_info")
            try members.encode(self.couponDisplayInfo, "coupon_display_info")
            try members.encode(self.notifyConfig, "notify_config")
            try members.encode(self.storeScope, "store_scope")
            try members.encode(self.sentCountInfo, "sent_count_info")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.deactivateRequestNo, "deactivate_request_no")
            try members.encodeIfPresent(self.deactivateTime, "deactivate_time")
            try members.encodeIfPresent(self.deactivateReason, "deactivate_reason")
            try members.encode(self.brandID, "brand_id")
        }
    }
}

extension Marketing {
    /// WeeklyAvailablePeriod, as several operations have it.
    public struct WeeklyAvailablePeriod: Codable, Hashable, Sendable {
        /// Usable days of the week (每周可用星期数).
        public var dayList: [Marketing.Day]?
        /// Usable time periods of the day (当天可用时间段).
        public var dayPeriodList: [Marketing.DayPeriod]?

        public init(
            dayList: [Marketing.Day]? = nil,
            dayPeriodList: [Marketing.DayPeriod]? = nil
        ) {
            self.dayList = dayList
            self.dayPeriodList = dayPeriodList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.dayList = try member.ifPresent("day_list")
            self.dayPeriodList = try member.ifPresent("day_period_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.dayList, "day_list")
            try members.encodeIfPresent(self.dayPeriodList, "day_period_list")
        }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ActivityStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var createActStatus: Self { Self(rawValue: "CREATE_ACT_STATUS") }
        public static var ongoingActStatus: Self { Self(rawValue: "ONGOING_ACT_STATUS") }
        public static var terminateActStatus: Self { Self(rawValue: "TERMINATE_ACT_STATUS") }
        public static var stopActStatus: Self { Self(rawValue: "STOP_ACT_STATUS") }
        public static var overTimeActStatus: Self { Self(rawValue: "OVER_TIME_ACT_STATUS") }
        public static var createActFailed: Self { Self(rawValue: "CREATE_ACT_FAILED") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ActivityType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var nonMemberAfterpay: Self { Self(rawValue: "NON_MEMBER_AFTERPAY") }
        public static var memberAfterpay: Self { Self(rawValue: "MEMBER_AFTERPAY") }
        public static var nonMemberMiniprogram: Self { Self(rawValue: "NON_MEMBER_MINIPROGRAM") }
        public static var memberMiniprogram: Self { Self(rawValue: "MEMBER_MINIPROGRAM") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct AppJumpType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var h5: Self { Self(rawValue: "H5") }
        public static var passcodeLink: Self { Self(rawValue: "PASSCODE_LINK") }
        public static var usageGuide: Self { Self(rawValue: "USAGE_GUIDE") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct AuthorizedDataBusinessType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var favorStock: Self { Self(rawValue: "FAVOR_STOCK") }
        public static var busifavorStock: Self { Self(rawValue: "BUSIFAVOR_STOCK") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct AwardType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var busifavor: Self { Self(rawValue: "BUSIFAVOR") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct BackgroundColor: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var color010: Self { Self(rawValue: "Color010") }
        public static var color020: Self { Self(rawValue: "Color020") }
        public static var color030: Self { Self(rawValue: "Color030") }
        public static var color040: Self { Self(rawValue: "Color040") }
        public static var color050: Self { Self(rawValue: "Color050") }
        public static var color060: Self { Self(rawValue: "Color060") }
        public static var color070: Self { Self(rawValue: "Color070") }
        public static var color080: Self { Self(rawValue: "Color080") }
        public static var color090: Self { Self(rawValue: "Color090") }
        public static var color100: Self { Self(rawValue: "Color100") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct BusinessType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var multiuse: Self { Self(rawValue: "MULTIUSE") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CardStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var notApprove: Self { Self(rawValue: "NOT_APPROVE") }
        public static var approveFail: Self { Self(rawValue: "APPROVE_FAIL") }
        public static var approved: Self { Self(rawValue: "APPROVED") }
        public static var deleted: Self { Self(rawValue: "DELETED") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CodeDisplayMode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var invisible: Self { Self(rawValue: "INVISIBLE") }
        public static var barcode: Self { Self(rawValue: "BARCODE") }
        public static var qrcode: Self { Self(rawValue: "QRCODE") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CodeMode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var systemAllocate: Self { Self(rawValue: "SYSTEM_ALLOCATE") }
        public static var merchantDeposit: Self { Self(rawValue: "MERCHANT_DEPOSIT") }
        public static var realTime: Self { Self(rawValue: "REAL_TIME") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CodeType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var barCode: Self { Self(rawValue: "BAR_CODE") }
        public static var qrcode: Self { Self(rawValue: "QRCODE") }
        public static var barCodeAndQrcode: Self { Self(rawValue: "BAR_CODE_AND_QRCODE") }
        public static var noneCode: Self { Self(rawValue: "NONE_CODE") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CombineImageScope: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var all: Self { Self(rawValue: "ALL") }
        public static var single: Self { Self(rawValue: "SINGLE") }
        public static var category: Self { Self(rawValue: "CATEGORY") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CombineImageType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var normal: Self { Self(rawValue: "NORMAL") }
        public static var discount: Self { Self(rawValue: "DISCOUNT") }
        public static var exchange: Self { Self(rawValue: "EXCHANGE") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CommonField: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var userFormFlagMobile: Self { Self(rawValue: "USER_FORM_FLAG_MOBILE") }
        public static var userFormFlagSex: Self { Self(rawValue: "USER_FORM_FLAG_SEX") }
        public static var userFormFlagName: Self { Self(rawValue: "USER_FORM_FLAG_NAME") }
        public static var userFormFlagBirthday: Self { Self(rawValue: "USER_FORM_FLAG_BIRTHDAY") }
        public static var userFormFlagAddress: Self { Self(rawValue: "USER_FORM_FLAG_ADDRESS") }
        public static var userFormFlagEmail: Self { Self(rawValue: "USER_FORM_FLAG_EMAIL") }
        public static var userFormFlagCity: Self { Self(rawValue: "USER_FORM_FLAG_CITY") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CommonFieldName: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var userFormFlagMobile: Self { Self(rawValue: "USER_FORM_FLAG_MOBILE") }
        public static var userFormFlagSex: Self { Self(rawValue: "USER_FORM_FLAG_SEX") }
        public static var userFormFlagName: Self { Self(rawValue: "USER_FORM_FLAG_NAME") }
        public static var userFormFlagBirthday: Self { Self(rawValue: "USER_FORM_FLAG_BIRTHDAY") }
        public static var userFormFlagAddress: Self { Self(rawValue: "USER_FORM_FLAG_ADDRESS") }
        public static var userFormFlagEmail: Self { Self(rawValue: "USER_FORM_FLAG_EMAIL") }
        public static var userFormFlagCity: Self { Self(rawValue: "USER_FORM_FLAG_CITY") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CouponCodeMode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var wechatpay: Self { Self(rawValue: "WECHATPAY") }
        public static var upload: Self { Self(rawValue: "UPLOAD") }
        public static var apiAssign: Self { Self(rawValue: "API_ASSIGN") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CouponCouponState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var sended: Self { Self(rawValue: "SENDED") }
        public static var used: Self { Self(rawValue: "USED") }
        public static var expired: Self { Self(rawValue: "EXPIRED") }
        public static var deleted: Self { Self(rawValue: "DELETED") }
        public static var deactivated: Self { Self(rawValue: "DEACTIVATED") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CouponState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var confirming: Self { Self(rawValue: "CONFIRMING") }
        public static var pending: Self { Self(rawValue: "PENDING") }
        public static var effective: Self { Self(rawValue: "EFFECTIVE") }
        public static var used: Self { Self(rawValue: "USED") }
        public static var expired: Self { Self(rawValue: "EXPIRED") }
        public static var deleted: Self { Self(rawValue: "DELETED") }
        public static var deactivated: Self { Self(rawValue: "DEACTIVATED") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CouponStockStockType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var normal: Self { Self(rawValue: "NORMAL") }
        public static var discount: Self { Self(rawValue: "DISCOUNT") }
        public static var exchahge: Self { Self(rawValue: "EXCHAHGE") }
        public static var random: Self { Self(rawValue: "RANDOM") }
        public static var discountCut: Self { Self(rawValue: "DISCOUNT_CUT") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CouponTag: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var member: Self { Self(rawValue: "MEMBER") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CouponType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var normal: Self { Self(rawValue: "NORMAL") }
        public static var cutTo: Self { Self(rawValue: "CUT_TO") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CouponUsageMethod: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var offline: Self { Self(rawValue: "OFFLINE") }
        public static var miniProgram: Self { Self(rawValue: "MINI_PROGRAM") }
        public static var app: Self { Self(rawValue: "APP") }
        public static var paymentCode: Self { Self(rawValue: "PAYMENT_CODE") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CouponUseRuleUseMethod: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var offLine: Self { Self(rawValue: "OFF_LINE") }
        public static var miniPrograms: Self { Self(rawValue: "MINI_PROGRAMS") }
        public static var paymentCode: Self { Self(rawValue: "PAYMENT_CODE") }
        public static var selfConsume: Self { Self(rawValue: "SELF_CONSUME") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CustomEntranceCodeDisplayMode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var notShow: Self { Self(rawValue: "NOT_SHOW") }
        public static var barcode: Self { Self(rawValue: "BARCODE") }
        public static var qrcode: Self { Self(rawValue: "QRCODE") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CustomEntranceState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var online: Self { Self(rawValue: "ONLINE") }
        public static var offline: Self { Self(rawValue: "OFFLINE") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CustomEntranceType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var merchantActivity: Self { Self(rawValue: "MERCHANT_ACTIVITY") }
        public static var merchantMiniProgram: Self { Self(rawValue: "MERCHANT_MINI_PROGRAM") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CustomFieldType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var text: Self { Self(rawValue: "TEXT") }
        public static var select: Self { Self(rawValue: "SELECT") }
        public static var radio: Self { Self(rawValue: "RADIO") }
        public static var checkBox: Self { Self(rawValue: "CHECK_BOX") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct DataStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var sended: Self { Self(rawValue: "SENDED") }
        public static var used: Self { Self(rawValue: "USED") }
        public static var expired: Self { Self(rawValue: "EXPIRED") }
        public static var recover: Self { Self(rawValue: "RECOVER") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct DateInformationType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var fixTimeRange: Self { Self(rawValue: "FIX_TIME_RANGE") }
        public static var fixTerm: Self { Self(rawValue: "FIX_TERM") }
        public static var permanent: Self { Self(rawValue: "PERMANENT") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct Day: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var monday: Self { Self(rawValue: "MONDAY") }
        public static var tuesday: Self { Self(rawValue: "TUESDAY") }
        public static var wednesday: Self { Self(rawValue: "WEDNESDAY") }
        public static var thursday: Self { Self(rawValue: "THURSDAY") }
        public static var friday: Self { Self(rawValue: "FRIDAY") }
        public static var saturday: Self { Self(rawValue: "SATURDAY") }
        public static var sunday: Self { Self(rawValue: "SUNDAY") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct DeliveryPlanUsageMode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var single: Self { Self(rawValue: "SINGLE") }
        public static var progressiveBundle: Self { Self(rawValue: "PROGRESSIVE_BUNDLE") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct DeliveryPurpose: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var offLinePay: Self { Self(rawValue: "OFF_LINE_PAY") }
        public static var jumpMiniApp: Self { Self(rawValue: "JUMP_MINI_APP") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct DeliveryUserCategory: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var busifavor: Self { Self(rawValue: "BUSIFAVOR") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct DetailState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var pending: Self { Self(rawValue: "PENDING") }
        public static var effective: Self { Self(rawValue: "EFFECTIVE") }
        public static var used: Self { Self(rawValue: "USED") }
        public static var expired: Self { Self(rawValue: "EXPIRED") }
        public static var deleted: Self { Self(rawValue: "DELETED") }
        public static var deactivated: Self { Self(rawValue: "DEACTIVATED") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct DonateSource: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var miniprogramPay: Self { Self(rawValue: "MINIPROGRAM_PAY") }
        public static var entrustPay: Self { Self(rawValue: "ENTRUST_PAY") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ImageGenerationType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var combineImage: Self { Self(rawValue: "COMBINE_IMAGE") }
        public static var cutOut: Self { Self(rawValue: "CUT_OUT") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct MerchantOption: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var inSeviceCouponMerchant: Self { Self(rawValue: "IN_SEVICE_COUPON_MERCHANT") }
        public static var manualInputMerchant: Self { Self(rawValue: "MANUAL_INPUT_MERCHANT") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PartnerType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var appid: Self { Self(rawValue: "APPID") }
        public static var merchant: Self { Self(rawValue: "MERCHANT") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PaymentMethod: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var cft: Self { Self(rawValue: "CFT") }
        public static var specificBankCard: Self { Self(rawValue: "SPECIFIC_BANK_CARD") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PaymentScene: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var appScene: Self { Self(rawValue: "APP_SCENE") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PlanState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var planCreating: Self { Self(rawValue: "PLAN_CREATING") }
        public static var planCreated: Self { Self(rawValue: "PLAN_CREATED") }
        public static var planTerminating: Self { Self(rawValue: "PLAN_TERMINATING") }
        public static var planTerminated: Self { Self(rawValue: "PLAN_TERMINATED") }
        public static var planExpired: Self { Self(rawValue: "PLAN_EXPIRED") }
        public static var planDelivering: Self { Self(rawValue: "PLAN_DELIVERING") }
        public static var planPaused: Self { Self(rawValue: "PLAN_PAUSED") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ProductCouponState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var auditing: Self { Self(rawValue: "AUDITING") }
        public static var effective: Self { Self(rawValue: "EFFECTIVE") }
        public static var deactivated: Self { Self(rawValue: "DEACTIVATED") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct SendChannel: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var api: Self { Self(rawValue: "API") }
        public static var brandManage: Self { Self(rawValue: "BRAND_MANAGE") }
        public static var merchantCard: Self { Self(rawValue: "MERCHANT_CARD") }
        public static var member: Self { Self(rawValue: "MEMBER") }
        public static var smallActivity: Self { Self(rawValue: "SMALL_ACTIVITY") }
        public static var receiveComponent: Self { Self(rawValue: "RECEIVE_COMPONENT") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct SendContent: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var singleCoupon: Self { Self(rawValue: "SINGLE_COUPON") }
        public static var giftPackage: Self { Self(rawValue: "GIFT_PACKAGE") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct SequentialUsageInfoType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var incremental: Self { Self(rawValue: "INCREMENTAL") }
        public static var equal: Self { Self(rawValue: "EQUAL") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct StockBundleCouponCodeMode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var wechatpay: Self { Self(rawValue: "WECHATPAY") }
        public static var upload: Self { Self(rawValue: "UPLOAD") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct StockCouponCodeMode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var wechatpayMode: Self { Self(rawValue: "WECHATPAY_MODE") }
        public static var merchantAPI: Self { Self(rawValue: "MERCHANT_API") }
        public static var merchantUpload: Self { Self(rawValue: "MERCHANT_UPLOAD") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct StockState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var auditing: Self { Self(rawValue: "AUDITING") }
        public static var sending: Self { Self(rawValue: "SENDING") }
        public static var paused: Self { Self(rawValue: "PAUSED") }
        public static var stopped: Self { Self(rawValue: "STOPPED") }
        public static var deactivated: Self { Self(rawValue: "DEACTIVATED") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct StockStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var unactivated: Self { Self(rawValue: "unactivated") }
        public static var audit: Self { Self(rawValue: "audit") }
        public static var running: Self { Self(rawValue: "running") }
        public static var stoped: Self { Self(rawValue: "stoped") }
        public static var paused: Self { Self(rawValue: "paused") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct StockType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var normal: Self { Self(rawValue: "NORMAL") }
        public static var discount: Self { Self(rawValue: "DISCOUNT") }
        public static var exchange: Self { Self(rawValue: "EXCHANGE") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct StoreScope: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var noneValue: Self { Self(rawValue: "NONE") }
        public static var all: Self { Self(rawValue: "ALL") }
        public static var specific: Self { Self(rawValue: "SPECIFIC") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TaskStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var finished: Self { Self(rawValue: "FINISHED") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct UpdateMode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var maxCount: Self { Self(rawValue: "MAX_COUNT") }
        public static var maxCountPerDay: Self { Self(rawValue: "MAX_COUNT_PER_DAY") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct UsageMode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var single: Self { Self(rawValue: "SINGLE") }
        public static var sequential: Self { Self(rawValue: "SEQUENTIAL") }
    }
}

extension Marketing {
    /// The documented values; a value that is not among them is kept as it came.
    public struct UseMethod: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var offLine: Self { Self(rawValue: "OFF_LINE") }
        public static var miniPrograms: Self { Self(rawValue: "MINI_PROGRAMS") }
        public static var selfConsume: Self { Self(rawValue: "SELF_CONSUME") }
        public static var paymentCode: Self { Self(rawValue: "PAYMENT_CODE") }
    }
}
