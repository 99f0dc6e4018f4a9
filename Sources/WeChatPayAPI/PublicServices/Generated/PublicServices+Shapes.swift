// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

/// The shapes that several operations share: WeChat Pay, Public services.
public enum PublicServices {}

extension PublicServices {
    /// AuditCupRequest, as several operations have it.
    public struct AuditCupRequest: Codable, Hashable, Sendable {
        /// Branch organization code (分公司机构代码).
        public var orgNo: String
        /// Shop code (店铺编码).
        public var subMchntCd: String
        /// Shop name (店铺名称).
        public var subMchntNm: String
        /// Store name (门店名称).
        public var storeNm: String?
        /// Online platform's order number (线上平台订单号).
        public var onlineNo: String
        /// Merchant's own order number (商户订单号).
        public var mchntOrderID: String
        /// Time of upload (审核记录上传时间).
        public var uploadTime: String
        /// URL to be notified at (审核结果通知地址).
        public var notifyURL: String
        /// Product category (品类).
        public var prodID: String
        /// Energy efficiency (能效).
        public var engGrade: String?
        /// Brand (品牌).
        public var brandNm: String
        /// Product model (型号).
        public var prodModel: String
        /// Sales channel, online or offline (销售方式（线上或线下）).
        public var salesChnl: String?
        /// E-commerce platform (电商平台方).
        public var platForm: String
        /// Type of payment method (支付方式类型).
        public var payerTp: String
        /// Trade-in order number (收旧订单号).
        public var tradeInOrderID: String?
        /// Trade-in price (收旧价格).
        public var tradeInAt: String?
        /// Whether the trade-in price is counted (收旧价格是否统计).
        public var isTradeIn: String?
        /// Order amount (订单金额).
        public var salesAt: String
        /// Amount actually paid (实付金额).
        public var actualAt: String
        /// Time of the transaction (交易时间).
        public var transTm: String
        /// Merchant code (商户编码).
        public var mchntCd: String
        /// Merchant discount amount (商家优惠金额).
        public var merSubAt: String?
        /// National subsidy discount amount (国补优惠金额).
        public var discountAt: String
        /// Other image 1 (其他图片1).
        public var image01: String?
        /// Other image 2 (其他图片2).
        public var image02: String?
        /// Other image 3 (其他图片3).
        public var image03: String?
        /// Other image 4 (其他图片4).
        public var image04: String?
        /// Other image 5 (其他图片5).
        public var image05: String?
        /// Other image 6 (其他图片6).
        public var image06: String?
        /// Other image 7 (其他图片7).
        public var image07: String?
        /// Other image 8 (其他图片8).
        public var image08: String?
        /// Other image 9 (其他图片9).
        public var image09: String?
        /// Other image 10 (其他图片10).
        public var image10: String?
        /// Photo of the trade-in commitment letter (收旧承诺函照片).
        public var commitmentLetterPhoto: String?
        /// Format of the trade-in commitment letter photo (收旧承诺函照片格式).
        public var commitmentLetterPhotoFormat: String?
        /// Exterior photo of the traded-in device (收旧设备外观照片).
        public var devicePhoto: String?
        /// Format of the traded-in device's photo (收旧设备外观照片格式).
        public var devicePhotoFormat: String?
        /// Activation photo with packaging and serial number (包含完整外包装及sn码的激活照片).
        public var packAndActivePhoto: String?
        /// Barcode of the goods (商品条码).
        public var barCode: String?
        /// Serial number (SN) (SN码).
        public var snCode: String
        /// Device's first IMEI (IMEI1).
        public var imei1: String?
        /// Device's second IMEI (IMEI2).
        public var imei2: String?
        /// Model registered for energy efficiency (能效或水效网备案登记型号).
        public var registerModel: String?
        /// Energy or water efficiency record number (能效或水效备案号).
        public var recordNumber: String?
        /// National energy or water efficiency standard name (能效或水效执行的国家标准名称).
        public var engGradeStandard: String?
        /// Invoice information (发票信息).
        public var invoiceInfo: PublicServices.InvoiceInfo
        /// Logistics information (物流信息).
        public var trackInfo: PublicServices.TrackInfo

        public init(
            orgNo: String,
            subMchntCd: String,
            subMchntNm: String,
            storeNm: String? = nil,
            onlineNo: String,
            mchntOrderID: String,
            uploadTime: String,
            notifyURL: String,
            prodID: String,
            engGrade: String? = nil,
            brandNm: String,
            prodModel: String,
            salesChnl: String? = nil,
            platForm: String,
            payerTp: String,
            tradeInOrderID: String? = nil,
            tradeInAt: String? = nil,
            isTradeIn: String? = nil,
            salesAt: String,
            actualAt: String,
            transTm: String,
            mchntCd: String,
            merSubAt: String? = nil,
            discountAt: String,
            image01: String? = nil,
            image02: String? = nil,
            image03: String? = nil,
            image04: String? = nil,
            image05: String? = nil,
            image06: String? = nil,
            image07: String? = nil,
            image08: String? = nil,
            image09: String? = nil,
            image10: String? = nil,
            commitmentLetterPhoto: String? = nil,
            commitmentLetterPhotoFormat: String? = nil,
            devicePhoto: String? = nil,
            devicePhotoFormat: String? = nil,
            packAndActivePhoto: String? = nil,
            barCode: String? = nil,
            snCode: String,
            imei1: String? = nil,
            imei2: String? = nil,
            registerModel: String? = nil,
            recordNumber: String? = nil,
            engGradeStandard: String? = nil,
            invoiceInfo: PublicServices.InvoiceInfo,
            trackInfo: PublicServices.TrackInfo
        ) {
            self.orgNo = orgNo
            self.subMchntCd = subMchntCd
            self.subMchntNm = subMchntNm
            self.storeNm = storeNm
            self.onlineNo = onlineNo
            self.mchntOrderID = mchntOrderID
            self.uploadTime = uploadTime
            self.notifyURL = notifyURL
            self.prodID = prodID
            self.engGrade = engGrade
            self.brandNm = brandNm
            self.prodModel = prodModel
            self.salesChnl = salesChnl
            self.platForm = platForm
            self.payerTp = payerTp
            self.tradeInOrderID = tradeInOrderID
            self.tradeInAt = tradeInAt
            self.isTradeIn = isTradeIn
            self.salesAt = salesAt
            self.actualAt = actualAt
            self.transTm = transTm
            self.mchntCd = mchntCd
            self.merSubAt = merSubAt
            self.discountAt = discountAt
            self.image01 = image01
            self.image02 = image02
            self.image03 = image03
            self.image04 = image04
            self.image05 = image05
            self.image06 = image06
            self.image07 = image07
            self.image08 = image08
            self.image09 = image09
            self.image10 = image10
            self.commitmentLetterPhoto = commitmentLetterPhoto
            self.commitmentLetterPhotoFormat = commitmentLetterPhotoFormat
            self.devicePhoto = devicePhoto
            self.devicePhotoFormat = devicePhotoFormat
            self.packAndActivePhoto = packAndActivePhoto
            self.barCode = barCode
            self.snCode = snCode
            self.imei1 = imei1
            self.imei2 = imei2
            self.registerModel = registerModel
            self.recordNumber = recordNumber
            self.engGradeStandard = engGradeStandard
            self.invoiceInfo = invoiceInfo
            self.trackInfo = trackInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.orgNo = try member.required("org_no")
            self.subMchntCd = try member.required("sub_mchnt_cd")
            self.subMchntNm = try member.required("sub_mchnt_nm")
            self.storeNm = try member.ifPresent("store_nm")
            self.onlineNo = try member.required("online_no")
            self.mchntOrderID = try member.required("mchnt_order_id")
            self.uploadTime = try member.required("upload_time")
            self.notifyURL = try member.required("notify_url")
            self.prodID = try member.required("prod_id")
            self.engGrade = try member.ifPresent("eng_grade")
            self.brandNm = try member.required("brand_nm")
            self.prodModel = try member.required("prod_model")
            self.salesChnl = try member.ifPresent("sales_chnl")
            self.platForm = try member.required("plat_form")
            self.payerTp = try member.required("payer_tp")
            self.tradeInOrderID = try member.ifPresent("trade_in_order_id")
            self.tradeInAt = try member.ifPresent("trade_in_at")
            self.isTradeIn = try member.ifPresent("is_trade_in")
            self.salesAt = try member.required("sales_at")
            self.actualAt = try member.required("actual_at")
            self.transTm = try member.required("trans_tm")
            self.mchntCd = try member.required("mchnt_cd")
            self.merSubAt = try member.ifPresent("mer_sub_at")
            self.discountAt = try member.required("discount_at")
            self.image01 = try member.ifPresent("image01")
            self.image02 = try member.ifPresent("image02")
            self.image03 = try member.ifPresent("image03")
            self.image04 = try member.ifPresent("image04")
            self.image05 = try member.ifPresent("image05")
            self.image06 = try member.ifPresent("image06")
            self.image07 = try member.ifPresent("image07")
            self.image08 = try member.ifPresent("image08")
            self.image09 = try member.ifPresent("image09")
            self.image10 = try member.ifPresent("image10")
            self.commitmentLetterPhoto = try member.ifPresent("commitment_letter_photo")
            self.commitmentLetterPhotoFormat = try member.ifPresent("commitment_letter_photo_format")
            self.devicePhoto = try member.ifPresent("device_photo")
            self.devicePhotoFormat = try member.ifPresent("device_photo_format")
            self.packAndActivePhoto = try member.ifPresent("pack_and_active_photo")
            self.barCode = try member.ifPresent("bar_code")
            self.snCode = try member.required("sn_code")
            self.imei1 = try member.ifPresent("imei1")
            self.imei2 = try member.ifPresent("imei2")
            self.registerModel = try member.ifPresent("register_model")
            self.recordNumber = try member.ifPresent("record_number")
            self.engGradeStandard = try member.ifPresent("eng_grade_standard")
            self.invoiceInfo = try member.required("invoice_info")
            self.trackInfo = try member.required("track_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.orgNo, "org_no")
            try members.encode(self.subMchntCd, "sub_mchnt_cd")
            try members.encode(self.subMchntNm, "sub_mchnt_nm")
            try members.encodeIfPresent(self.storeNm, "store_nm")
            try members.encode(self.onlineNo, "online_no")
            try members.encode(self.mchntOrderID, "mchnt_order_id")
            try members.encode(self.uploadTime, "upload_time")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.prodID, "prod_id")
            try members.encodeIfPresent(self.engGrade, "eng_grade")
            try members.encode(self.brandNm, "brand_nm")
            try members.encode(self.prodModel, "prod_model")
            try members.encodeIfPresent(self.salesChnl, "sales_chnl")
            try members.encode(self.platForm, "plat_form")
            try members.encode(self.payerTp, "payer_tp")
            try members.encodeIfPresent(self.tradeInOrderID, "trade_in_order_id")
            try members.encodeIfPresent(self.tradeInAt, "trade_in_at")
            try members.encodeIfPresent(self.isTradeIn, "is_trade_in")
            try members.encode(self.salesAt, "sales_at")
            try members.encode(self.actualAt, "actual_at")
            try members.encode(self.transTm, "trans_tm")
            try members.encode(self.mchntCd, "mchnt_cd")
            try members.encodeIfPresent(self.merSubAt, "mer_sub_at")
            try members.encode(self.discountAt, "discount_at")
            try members.encodeIfPresent(self.image01, "image01")
            try members.encodeIfPresent(self.image02, "image02")
            try members.encodeIfPresent(self.image03, "image03")
            try members.encodeIfPresent(self.image04, "image04")
            try members.encodeIfPresent(self.image05, "image05")
            try members.encodeIfPresent(self.image06, "image06")
            try members.encodeIfPresent(self.image07, "image07")
            try members.encodeIfPresent(self.image08, "image08")
            try members.encodeIfPresent(self.image09, "image09")
            try members.encodeIfPresent(self.image10, "image10")
            try members.encodeIfPresent(self.commitmentLetterPhoto, "commitment_letter_photo")
            try members.encodeIfPresent(self.commitmentLetterPhotoFormat, "commitment_letter_photo_format")
            try members.encodeIfPresent(self.devicePhoto, "device_photo")
            try members.encodeIfPresent(self.devicePhotoFormat, "device_photo_format")
            try members.encodeIfPresent(self.packAndActivePhoto, "pack_and_active_photo")
            try members.encodeIfPresent(self.barCode, "bar_code")
            try members.encode(self.snCode, "sn_code")
            try members.encodeIfPresent(self.imei1, "imei1")
            try members.encodeIfPresent(self.imei2, "imei2")
            try members.encodeIfPresent(self.registerModel, "register_model")
            try members.encodeIfPresent(self.recordNumber, "record_number")
            try members.encodeIfPresent(self.engGradeStandard, "eng_grade_standard")
            try members.encode(self.invoiceInfo, "invoice_info")
            try members.encode(self.trackInfo, "track_info")
        }
    }
}

extension PublicServices {
    /// BlueFapiao, as several operations have it.
    public struct BlueFapiao: Codable, Hashable, Sendable {
        /// Fapiao code (发票代码).
        public var fapiaoCode: String
        /// Fapiao number (发票号码).
        public var fapiaoNumber: String
        /// Check code (校验码).
        public var checkCode: String
        /// Password (密码).
        public var password: String
        /// Time the fapiao was issued (开票时间).
        public var fapiaoTime: Timestamp

        public init(
            fapiaoCode: String,
            fapiaoNumber: String,
            checkCode: String,
            password: String,
            fapiaoTime: Timestamp
        ) {
            self.fapiaoCode = fapiaoCode
            self.fapiaoNumber = fapiaoNumber
            self.checkCode = checkCode
            self.password = password
            self.fapiaoTime = fapiaoTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.fapiaoCode = try member.required("fapiao_code")
            self.fapiaoNumber = try member.required("fapiao_number")
            self.checkCode = try member.required("check_code")
            self.password = try member.required("password")
            self.fapiaoTime = try member.required("fapiao_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.fapiaoCode, "fapiao_code")
            try members.encode(self.fapiaoNumber, "fapiao_number")
            try members.encode(self.checkCode, "check_code")
            try members.encode(self.password, "password")
            try members.encode(self.fapiaoTime, "fapiao_time")
        }
    }
}

extension PublicServices {
    /// BuyerInformation, as several operations have it.
    public struct BuyerInformation: Codable, Hashable, Sendable {
        /// Type (购买方类型).
        public var type: PublicServices.UserTitleType
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
        /// Amount in fen (订单金额).
        public var amount: Int?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// Type of fapiao (开具的发票类型).
        public var fapiaoBillType: PublicServices.FapiaoBillType?
        /// User's message (留言信息).
        public var userApplyMessage: String?

        public init(
            type: PublicServices.UserTitleType,
            name: String,
            taxpayerID: String? = nil,
            address: String? = nil,
            telephone: String? = nil,
            bankName: String? = nil,
            bankAccount: String? = nil,
            phone: Sensitive? = nil,
            email: Sensitive? = nil,
            amount: Int? = nil,
            outTradeNo: String? = nil,
            fapiaoBillType: PublicServices.FapiaoBillType? = nil,
            userApplyMessage: String? = nil
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
            self.amount = amount
            self.outTradeNo = outTradeNo
            self.fapiaoBillType = fapiaoBillType
            self.userApplyMessage = userApplyMessage
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
            self.amount = try member.ifPresent("amount")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.fapiaoBillType = try member.ifPresent("fapiao_bill_type")
            self.userApplyMessage = try member.ifPresent("user_apply_message")
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
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.fapiaoBillType, "fapiao_bill_type")
            try members.encodeIfPresent(self.userApplyMessage, "user_apply_message")
        }
    }
}

extension PublicServices {
    /// CodeReply, as several operations have it.
    public struct CodeReply: Codable, Hashable, Sendable {
        /// Code (响应码).
        public var code: String
        /// Message (响应描述).
        public var message: String

        public init(
            code: String,
            message: String
        ) {
            self.code = code
            self.message = message
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.code = try member.required("code")
            self.message = try member.required("message")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.code, "code")
            try members.encode(self.message, "message")
        }
    }
}

extension PublicServices {
    /// CupReply, as several operations have it.
    public struct CupReply: Codable, Hashable, Sendable {
        /// Code (响应码).
        public var code: String
        /// Response message (响应描述).
        public var msg: String
        /// Detailed response code (详细应答码).
        public var subCode: String?
        /// Description of the detailed response code (详细应答码描述).
        public var subMsg: String?

        public init(
            code: String,
            msg: String,
            subCode: String? = nil,
            subMsg: String? = nil
        ) {
            self.code = code
            self.msg = msg
            self.subCode = subCode
            self.subMsg = subMsg
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.code = try member.required("code")
            self.msg = try member.required("msg")
            self.subCode = try member.ifPresent("sub_code")
            self.subMsg = try member.ifPresent("sub_msg")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.code, "code")
            try members.encode(self.msg, "msg")
            try members.encodeIfPresent(self.subCode, "sub_code")
            try members.encodeIfPresent(self.subMsg, "sub_msg")
        }
    }
}

extension PublicServices {
    /// CupRequest, as several operations have it.
    public struct CupRequest: Codable, Hashable, Sendable {
        /// Branch organization code (分公司机构代码).
        public var orgNo: String
        /// Merchant's own order number (商户订单号).
        public var mchntOrderID: String
        /// Time of upload (审核记录上传时间).
        public var uploadTime: String

        public init(
            orgNo: String,
            mchntOrderID: String,
            uploadTime: String
        ) {
            self.orgNo = orgNo
            self.mchntOrderID = mchntOrderID
            self.uploadTime = uploadTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.orgNo = try member.required("org_no")
            self.mchntOrderID = try member.required("mchnt_order_id")
            self.uploadTime = try member.required("upload_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.orgNo, "org_no")
            try members.encode(self.mchntOrderID, "mchnt_order_id")
            try members.encode(self.uploadTime, "upload_time")
        }
    }
}

extension PublicServices {
    /// DevelopmentConfigReply, as several operations have it.
    public struct DevelopmentConfigReply: Codable, Hashable, Sendable {
        /// Callback URL (商户回调地址).
        public var callbackURL: String
        /// Whether bills show the fapiao entrance (全部账单展示开发票入口开关).
        public var showFapiaoCell: Bool?
        /// Whether special VAT fapiaos are supported (商户是否支持开电子专票).
        public var supportVatFapiao: Bool?

        public init(
            callbackURL: String,
            showFapiaoCell: Bool? = nil,
            supportVatFapiao: Bool? = nil
        ) {
            self.callbackURL = callbackURL
            self.showFapiaoCell = showFapiaoCell
            self.supportVatFapiao = supportVatFapiao
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.callbackURL = try member.required("callback_url")
            self.showFapiaoCell = try member.ifPresent("show_fapiao_cell")
            self.supportVatFapiao = try member.ifPresent("support_vat_fapiao")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.callbackURL, "callback_url")
            try members.encodeIfPresent(self.showFapiaoCell, "show_fapiao_cell")
            try members.encodeIfPresent(self.supportVatFapiao, "support_vat_fapiao")
        }
    }
}

extension PublicServices {
    /// DriverPhoto, as several operations have it.
    public struct DriverPhoto: Codable, Hashable, Sendable {
        /// Type of photo (照片类型).
        public var photoType: String?
        /// Digest of the driver's photo (司机头像摘要).
        public var photoDigest: PublicServices.PhotoDigest?
        /// Avatar URL (头像url).
        public var photoURL: String?
        /// Avatar icon (头像icon).
        public var photoIcon: String?

        public init(
            photoType: String? = nil,
            photoDigest: PublicServices.PhotoDigest? = nil,
            photoURL: String? = nil,
            photoIcon: String? = nil
        ) {
            self.photoType = photoType
            self.photoDigest = photoDigest
            self.photoURL = photoURL
            self.photoIcon = photoIcon
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.photoType = try member.ifPresent("photo_type")
            self.photoDigest = try member.ifPresent("photo_digest")
            self.photoURL = try member.ifPresent("photo_url")
            self.photoIcon = try member.ifPresent("photo_icon")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.photoType, "photo_type")
            try members.encodeIfPresent(self.photoDigest, "photo_digest")
            try members.encodeIfPresent(self.photoURL, "photo_url")
            try members.encodeIfPresent(self.photoIcon, "photo_icon")
        }
    }
}

extension PublicServices {
    /// ExtraInformation, as several operations have it.
    public struct ExtraInformation: Codable, Hashable, Sendable {
        /// Payee (收款人).
        public var payee: String?
        /// Reviewer (复核人).
        public var reviewer: String?
        /// Fapiao issuer (开票人).
        public var drawer: String

        public init(
            payee: String? = nil,
            reviewer: String? = nil,
            drawer: String
        ) {
            self.payee = payee
            self.reviewer = reviewer
            self.drawer = drawer
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.payee = try member.ifPresent("payee")
            self.reviewer = try member.ifPresent("reviewer")
            self.drawer = try member.required("drawer")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.payee, "payee")
            try members.encodeIfPresent(self.reviewer, "reviewer")
            try members.encode(self.drawer, "drawer")
        }
    }
}

extension PublicServices {
    /// FapiaoInformationItem, as several operations have it.
    public struct FapiaoInformationItem: Codable, Hashable, Sendable {
        /// Tax code of the goods or services (货物或应税劳务、服务编码).
        public var taxCode: String
        /// Name of the goods (货物或应税劳务、服务名称).
        public var goodsName: String
        /// Specification and model (规格型号).
        public var specification: String?
        /// Unit (单位).
        public var unit: String?
        /// Quantity (数量).
        public var quantity: Int
        /// Unit price in fen (单价).
        public var unitPrice: Int
        /// Amount in fen (单行金额).
        public var amount: Int
        /// Tax amount in fen (单行税额).
        public var taxAmount: Int
        /// Total amount in fen (单行金额合计).
        public var totalAmount: Int
        /// Tax rate (税率).
        public var taxRate: Int
        /// Preferential tax policy flag (税收优惠政策标识).
        public var taxPreferMark: PublicServices.TaxPreferMark
        /// Whether it is a discount line (是否折扣行).
        public var discount: Bool

        public init(
            taxCode: String,
            goodsName: String,
            specification: String? = nil,
            unit: String? = nil,
            quantity: Int,
            unitPrice: Int,
            amount: Int,
            taxAmount: Int,
            totalAmount: Int,
            taxRate: Int,
            taxPreferMark: PublicServices.TaxPreferMark,
            discount: Bool
        ) {
            self.taxCode = taxCode
            self.goodsName = goodsName
            self.specification = specification
            self.unit = unit
            self.quantity = quantity
            self.unitPrice = unitPrice
            self.amount = amount
            self.taxAmount = taxAmount
            self.totalAmount = totalAmount
            self.taxRate = taxRate
            self.taxPreferMark = taxPreferMark
            self.discount = discount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.taxCode = try member.required("tax_code")
            self.goodsName = try member.required("goods_name")
            self.specification = try member.ifPresent("specification")
            self.unit = try member.ifPresent("unit")
            self.quantity = try member.required("quantity")
            self.unitPrice = try member.required("unit_price")
            self.amount = try member.required("amount")
            self.taxAmount = try member.required("tax_amount")
            self.totalAmount = try member.required("total_amount")
            self.taxRate = try member.required("tax_rate")
            self.taxPreferMark = try member.required("tax_prefer_mark")
            self.discount = try member.required("discount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.taxCode, "tax_code")
            try members.encode(self.goodsName, "goods_name")
            try members.encodeIfPresent(self.specification, "specification")
            try members.encodeIfPresent(self.unit, "unit")
            try members.encode(self.quantity, "quantity")
            try members.encode(self.unitPrice, "unit_price")
            try members.encode(self.amount, "amount")
            try members.encode(self.taxAmount, "tax_amount")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.taxRate, "tax_rate")
            try members.encode(self.taxPreferMark, "tax_prefer_mark")
            try members.encode(self.discount, "discount")
        }
    }
}

extension PublicServices {
    /// FapiaoMediaReply, as several operations have it.
    public struct FapiaoMediaReply: Codable, Hashable, Sendable {
        /// Electronic fapiao file ID (电子发票文件ID).
        public var fapiaoMediaID: String

        public init(
            fapiaoMediaID: String
        ) {
            self.fapiaoMediaID = fapiaoMediaID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.fapiaoMediaID = try member.required("fapiao_media_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.fapiaoMediaID, "fapiao_media_id")
        }
    }
}

extension PublicServices {
    /// InvoiceInfo, as several operations have it.
    public struct InvoiceInfo: Codable, Hashable, Sendable {
        /// Invoice code (发票代码).
        public var invoiceCd: String?
        /// Invoice number (发票号码).
        public var invoiceNo: String?
        /// Date the invoice was issued (开票日期).
        public var invoiceDt: String?
        /// Invoice link (发票链接).
        public var invoiceLink: String?
        /// Type of invoice (发票类型).
        public var invoiceTp: String?
        /// Invoice check code (发票校验码).
        public var invoiceCkCd: String?
        /// Buyer's name on the invoice (发票上购买人姓名).
        public var nm: String?
        /// Total of price and tax (税价合计).
        public var tax: String?
        /// Tax amount of the invoice (发票税额).
        public var invoiceTaxAmt: String?
        /// Selling company's name (销售企业名称).
        public var salesEntNm: String?
        /// Seller's taxpayer identification number (销售方纳税人识别号).
        public var taxPayer: String?
        /// Quantity (数量).
        public var num: String?
        /// Goods or service name with model (货物或应税劳务服务名称（含型号）).
        public var serviceNm: String?

        public init(
            invoiceCd: String? = nil,
            invoiceNo: String? = nil,
            invoiceDt: String? = nil,
            invoiceLink: String? = nil,
            invoiceTp: String? = nil,
            invoiceCkCd: String? = nil,
            nm: String? = nil,
            tax: String? = nil,
            invoiceTaxAmt: String? = nil,
            salesEntNm: String? = nil,
            taxPayer: String? = nil,
            num: String? = nil,
            serviceNm: String? = nil
        ) {
            self.invoiceCd = invoiceCd
            self.invoiceNo = invoiceNo
            self.invoiceDt = invoiceDt
            self.invoiceLink = invoiceLink
            self.invoiceTp = invoiceTp
            self.invoiceCkCd = invoiceCkCd
            self.nm = nm
            self.tax = tax
            self.invoiceTaxAmt = invoiceTaxAmt
            self.salesEntNm = salesEntNm
            self.taxPayer = taxPayer
            self.num = num
            self.serviceNm = serviceNm
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.invoiceCd = try member.ifPresent("invoice_cd")
            self.invoiceNo = try member.ifPresent("invoice_no")
            self.invoiceDt = try member.ifPresent("invoice_dt")
            self.invoiceLink = try member.ifPresent("invoice_link")
            self.invoiceTp = try member.ifPresent("invoice_tp")
            self.invoiceCkCd = try member.ifPresent("invoice_ck_cd")
            self.nm = try member.ifPresent("nm")
            self.tax = try member.ifPresent("tax")
            self.invoiceTaxAmt = try member.ifPresent("invoice_tax_amt")
            self.salesEntNm = try member.ifPresent("sales_ent_nm")
            self.taxPayer = try member.ifPresent("tax_payer")
            self.num = try member.ifPresent("num")
            self.serviceNm = try member.ifPresent("service_nm")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.invoiceCd, "invoice_cd")
            try members.encodeIfPresent(self.invoiceNo, "invoice_no")
            try members.encodeIfPresent(self.invoiceDt, "invoice_dt")
            try members.encodeIfPresent(self.invoiceLink, "invoice_link")
            try members.encodeIfPresent(self.invoiceTp, "invoice_tp")
            try members.encodeIfPresent(self.invoiceCkCd, "invoice_ck_cd")
            try members.encodeIfPresent(self.nm, "nm")
            try members.encodeIfPresent(self.tax, "tax")
            try members.encodeIfPresent(self.invoiceTaxAmt, "invoice_tax_amt")
            try members.encodeIfPresent(self.salesEntNm, "sales_ent_nm")
            try members.encodeIfPresent(self.taxPayer, "tax_payer")
            try members.encodeIfPresent(self.num, "num")
            try members.encodeIfPresent(self.serviceNm, "service_nm")
        }
    }
}

extension PublicServices {
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

extension PublicServices {
    /// OrderReply, as several operations have it.
    public struct OrderReply: Codable, Hashable, Sendable {
        /// Appid of the app or official account (appid).
        public var appID: String
        /// User's openid under the appid (用户在appid下的唯一标识).
        public var wechatOpenID: String
        /// QQ number (用户QQ账号).
        public var qq: String?
        /// Benefit ID (权益ID).
        public var rightID: String
        /// Time of creation (权益核销时间).
        public var createTime: String
        /// State of the order (订单状态).
        public var orderState: String
        /// WeChat Pay order number (订单号).
        public var orderID: String

        public init(
            appID: String,
            wechatOpenID: String,
            qq: String? = nil,
            rightID: String,
            createTime: String,
            orderState: String,
            orderID: String
        ) {
            self.appID = appID
            self.wechatOpenID = wechatOpenID
            self.qq = qq
            self.rightID = rightID
            self.createTime = createTime
            self.orderState = orderState
            self.orderID = orderID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.wechatOpenID = try member.required("wechat_openid")
            self.qq = try member.ifPresent("qq")
            self.rightID = try member.required("right_id")
            self.createTime = try member.required("create_time")
            self.orderState = try member.required("order_state")
            self.orderID = try member.required("order_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.wechatOpenID, "wechat_openid")
            try members.encodeIfPresent(self.qq, "qq")
            try members.encode(self.rightID, "right_id")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.orderState, "order_state")
            try members.encode(self.orderID, "order_id")
        }
    }
}

extension PublicServices {
    /// PhotoDigest, as several operations have it.
    public struct PhotoDigest: Codable, Hashable, Sendable {
        /// Hash method of the file (哈希类型).
        public var hashType: String?
        /// Hash of the file (哈希值).
        public var hashText: String?

        public init(
            hashType: String? = nil,
            hashText: String? = nil
        ) {
            self.hashType = hashType
            self.hashText = hashText
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.hashType = try member.ifPresent("hash_type")
            self.hashText = try member.ifPresent("hash_value")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.hashType, "hash_type")
            try members.encodeIfPresent(self.hashText, "hash_value")
        }
    }
}

extension PublicServices {
    /// QueryRequest, as several operations have it.
    public struct QueryRequest: Codable, Hashable, Sendable {
        /// Real name (自然人姓名).
        public var realName: Sensitive
        /// Identity card number (自然人证件号).
        public var idCardNumber: Sensitive
        /// Phone number (手机号).
        public var phoneNumber: Sensitive
        /// Region code of the qualification used (使用的资格的地区编码).
        public var qualificationRegionCode: Int
        /// Type of identity document (证件类型).
        public var identityDocumentType: PublicServices.IdentityDocumentType

        public init(
            realName: Sensitive,
            idCardNumber: Sensitive,
            phoneNumber: Sensitive,
            qualificationRegionCode: Int,
            identityDocumentType: PublicServices.IdentityDocumentType
        ) {
            self.realName = realName
            self.idCardNumber = idCardNumber
            self.phoneNumber = phoneNumber
            self.qualificationRegionCode = qualificationRegionCode
            self.identityDocumentType = identityDocumentType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.realName = try member.required("real_name")
            self.idCardNumber = try member.required("id_card_number")
            self.phoneNumber = try member.required("phone_number")
            self.qualificationRegionCode = try member.required("qualification_region_code")
            self.identityDocumentType = try member.required("identity_document_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.realName, "real_name")
            try members.encode(self.idCardNumber, "id_card_number")
            try members.encode(self.phoneNumber, "phone_number")
            try members.encode(self.qualificationRegionCode, "qualification_region_code")
            try members.encode(self.identityDocumentType, "identity_document_type")
        }
    }
}

extension PublicServices {
    /// RespCodeReply, as several operations have it.
    public struct RespCodeReply: Codable, Hashable, Sendable {
        /// Response code (响应码).
        public var respCode: String
        /// Response description (响应描述).
        public var respDesc: String

        public init(
            respCode: String,
            respDesc: String
        ) {
            self.respCode = respCode
            self.respDesc = respDesc
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.respCode = try member.required("resp_code")
            self.respDesc = try member.required("resp_desc")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.respCode, "resp_code")
            try members.encode(self.respDesc, "resp_desc")
        }
    }
}

extension PublicServices {
    /// SellerInformation, as several operations have it.
    public struct SellerInformation: Codable, Hashable, Sendable {
        /// Name (名称).
        public var name: String
        /// Taxpayer identification number (纳税人识别号).
        public var taxpayerID: String
        /// Address (地址).
        public var address: String
        /// Telephone number (电话).
        public var telephone: String?
        /// Name of the bank (开户银行).
        public var bankName: String?
        /// Bank account number (银行账号).
        public var bankAccount: String?

        public init(
            name: String,
            taxpayerID: String,
            address: String,
            telephone: String? = nil,
            bankName: String? = nil,
            bankAccount: String? = nil
        ) {
            self.name = name
            self.taxpayerID = taxpayerID
            self.address = address
            self.telephone = telephone
            self.bankName = bankName
            self.bankAccount = bankAccount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.name = try member.required("name")
            self.taxpayerID = try member.required("taxpayer_id")
            self.address = try member.required("address")
            self.telephone = try member.ifPresent("telephone")
            self.bankName = try member.ifPresent("bank_name")
            self.bankAccount = try member.ifPresent("bank_account")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.name, "name")
            try members.encode(self.taxpayerID, "taxpayer_id")
            try members.encode(self.address, "address")
            try members.encodeIfPresent(self.telephone, "telephone")
            try members.encodeIfPresent(self.bankName, "bank_name")
            try members.encodeIfPresent(self.bankAccount, "bank_account")
        }
    }
}

extension PublicServices {
    /// TrackInfo, as several operations have it.
    public struct TrackInfo: Codable, Hashable, Sendable {
        /// Tracking number (物流单号).
        public var trackingNo: String?
        /// Logistics company (物流公司).
        public var trackingCompany: String?
        /// Delivery province (收货省).
        public var usrProv: String?
        /// Delivery city (收货市).
        public var usrCity: String?
        /// Delivery district (收货区县).
        public var usrArea: String?
        /// Delivery address (收货地址).
        public var usrAddr: String?
        /// Type of logistics (物流类型).
        public var trackingType: String?
        /// Delivery method (提货方式).
        public var deliveryMethod: String?
        /// Shipping address (发货地址).
        public var shippingAddr: String?
        /// Time of delivery (签收时间).
        public var deliveryTime: String?

        public init(
            trackingNo: String? = nil,
            trackingCompany: String? = nil,
            usrProv: String? = nil,
            usrCity: String? = nil,
            usrArea: String? = nil,
            usrAddr: String? = nil,
            trackingType: String? = nil,
            deliveryMethod: String? = nil,
            shippingAddr: String? = nil,
            deliveryTime: String? = nil
        ) {
            self.trackingNo = trackingNo
            self.trackingCompany = trackingCompany
            self.usrProv = usrProv
            self.usrCity = usrCity
            self.usrArea = usrArea
            self.usrAddr = usrAddr
            self.trackingType = trackingType
            self.deliveryMethod = deliveryMethod
            self.shippingAddr = shippingAddr
            self.deliveryTime = deliveryTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.trackingNo = try member.ifPresent("tracking_no")
            self.trackingCompany = try member.ifPresent("tracking_company")
            self.usrProv = try member.ifPresent("usr_prov")
            self.usrCity = try member.ifPresent("usr_city")
            self.usrArea = try member.ifPresent("usr_area")
            self.usrAddr = try member.ifPresent("usr_addr")
            self.trackingType = try member.ifPresent("tracking_type")
            self.deliveryMethod = try member.ifPresent("delivery_method")
            self.shippingAddr = try member.ifPresent("shipping_addr")
            self.deliveryTime = try member.ifPresent("delivery_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.trackingNo, "tracking_no")
            try members.encodeIfPresent(self.trackingCompany, "tracking_company")
            try members.encodeIfPresent(self.usrProv, "usr_prov")
            try members.encodeIfPresent(self.usrCity, "usr_city")
            try members.encodeIfPresent(self.usrArea, "usr_area")
            try members.encodeIfPresent(self.usrAddr, "usr_addr")
            try members.encodeIfPresent(self.trackingType, "tracking_type")
            try members.encodeIfPresent(self.deliveryMethod, "delivery_method")
            try members.encodeIfPresent(self.shippingAddr, "shipping_addr")
            try members.encodeIfPresent(self.deliveryTime, "delivery_time")
        }
    }
}

extension PublicServices {
    /// TransactionInformation, as several operations have it.
    public struct TransactionInformation: Codable, Hashable, Sendable {
        /// Payment channel (支付渠道).
        public var payChannel: PublicServices.PayChannel
        /// WeChat Pay order number (支付订单号).
        public var transactionID: String
        /// Merchant's own order number (支付商户订单号).
        public var outTradeNo: String?
        /// Amount in fen (交易金额).
        public var amount: Int

        public init(
            payChannel: PublicServices.PayChannel,
            transactionID: String,
            outTradeNo: String? = nil,
            amount: Int
        ) {
            self.payChannel = payChannel
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.payChannel = try member.required("pay_channel")
            self.transactionID = try member.required("transaction_id")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.amount = try member.required("amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.payChannel, "pay_channel")
            try members.encode(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encode(self.amount, "amount")
        }
    }
}

extension PublicServices {
    /// UserTitle, as several operations have it.
    public struct UserTitle: Codable, Hashable, Sendable {
        /// Type (购买方类型).
        public var type: PublicServices.UserTitleType
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
        /// Amount in fen (订单金额).
        public var amount: Int?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// Type of fapiao (开具的发票类型).
        public var fapiaoBillType: PublicServices.FapiaoBillType?
        /// User's message (留言信息).
        public var userApplyMessage: String?

        public init(
            type: PublicServices.UserTitleType,
            name: String,
            taxpayerID: String? = nil,
            address: String? = nil,
            telephone: String? = nil,
            bankName: String? = nil,
            bankAccount: String? = nil,
            phone: Sensitive? = nil,
            email: Sensitive? = nil,
            amount: Int? = nil,
            outTradeNo: String? = nil,
            fapiaoBillType: PublicServices.FapiaoBillType? = nil,
            userApplyMessage: String? = nil
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
            self.amount = amount
            self.outTradeNo = outTradeNo
            self.fapiaoBillType = fapiaoBillType
            self.userApplyMessage = userApplyMessage
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
            self.amount = try member.ifPresent("amount")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.fapiaoBillType = try member.ifPresent("fapiao_bill_type")
            self.userApplyMessage = try member.ifPresent("user_apply_message")
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
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.fapiaoBillType, "fapiao_bill_type")
            try members.encodeIfPresent(self.userApplyMessage, "user_apply_message")
        }
    }
}

extension PublicServices {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CateState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var cateStateRedeem: Self { Self(rawValue: "CATE_STATE_REDEEM") }
        public static var cateStateRefund: Self { Self(rawValue: "CATE_STATE_REFUND") }
    }
}

extension PublicServices {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CertType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var value1: Self { Self(rawValue: "1") }
        public static var value2: Self { Self(rawValue: "2") }
        public static var value3: Self { Self(rawValue: "3") }
        public static var value4: Self { Self(rawValue: "4") }
        public static var value5: Self { Self(rawValue: "5") }
    }
}

extension PublicServices {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CollectState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var collectStateNotCollect: Self { Self(rawValue: "COLLECT_STATE_NOT_COLLECT") }
        public static var collectStateCollected: Self { Self(rawValue: "COLLECT_STATE_COLLECTED") }
        public static var collectStateCollectionFailed: Self { Self(rawValue: "COLLECT_STATE_COLLECTION_FAILED") }
    }
}

extension PublicServices {
    /// The documented values; a value that is not among them is kept as it came.
    public struct EnergyGrade: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var firstLevel: Self { Self(rawValue: "FIRST_LEVEL") }
        public static var secondLevel: Self { Self(rawValue: "SECOND_LEVEL") }
        public static var energyGradeUnknown: Self { Self(rawValue: "ENERGY_GRADE_UNKNOWN") }
    }
}

extension PublicServices {
    /// The documented values; a value that is not among them is kept as it came.
    public struct FapiaoBillType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var commFapiao: Self { Self(rawValue: "COMM_FAPIAO") }
        public static var vatFapiao: Self { Self(rawValue: "VAT_FAPIAO") }
    }
}

extension PublicServices {
    /// The documented values; a value that is not among them is kept as it came.
    public struct FapiaoInformationStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var issueAccepted: Self { Self(rawValue: "ISSUE_ACCEPTED") }
        public static var issued: Self { Self(rawValue: "ISSUED") }
        public static var reverseAccepted: Self { Self(rawValue: "REVERSE_ACCEPTED") }
        public static var reversed: Self { Self(rawValue: "REVERSED") }
        public static var issueFailed: Self { Self(rawValue: "ISSUE_FAILED") }
        public static var reverseFailed: Self { Self(rawValue: "REVERSE_FAILED") }
    }
}

extension PublicServices {
    /// The documented values; a value that is not among them is kept as it came.
    public struct IdentityDocumentType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var idDocTypeIDCard: Self { Self(rawValue: "ID_DOC_TYPE_ID_CARD") }
        public static var idDocTypeMainlandTravelPermitForHkMc: Self { Self(rawValue: "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC") }
        public static var idDocTypeMainlandTravelPermitForTw: Self { Self(rawValue: "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW") }
    }
}

extension PublicServices {
    /// The documented values; a value that is not among them is kept as it came.
    public struct MchInviteStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var mchInviteSucc: Self { Self(rawValue: "MCH_INVITE_SUCC") }
        public static var mchInviteFailed: Self { Self(rawValue: "MCH_INVITE_FAILED") }
    }
}

extension PublicServices {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PayChannel: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var wechatPay: Self { Self(rawValue: "WECHAT_PAY") }
    }
}

extension PublicServices {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PcType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var desktop: Self { Self(rawValue: "DESKTOP") }
        public static var laptop: Self { Self(rawValue: "LAPTOP") }
        public static var computerTypeUnknown: Self { Self(rawValue: "COMPUTER_TYPE_UNKNOWN") }
    }
}

extension PublicServices {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ProductType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var commonProduct: Self { Self(rawValue: "COMMON_PRODUCT") }
        public static var aiProduct: Self { Self(rawValue: "AI_PRODUCT") }
    }
}

extension PublicServices {
    /// The documented values; a value that is not among them is kept as it came.
    public struct QualificationState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var unclaimed: Self { Self(rawValue: "UNCLAIMED") }
        public static var unredeemed: Self { Self(rawValue: "UNREDEEMED") }
        public static var redeemed: Self { Self(rawValue: "REDEEMED") }
    }
}

extension PublicServices {
    /// The documented values; a value that is not among them is kept as it came.
    public struct SaleModel: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var saleModelOnline: Self { Self(rawValue: "SALE_MODEL_ONLINE") }
        public static var saleModelOffline: Self { Self(rawValue: "SALE_MODEL_OFFLINE") }
    }
}

extension PublicServices {
    /// The documented values; a value that is not among them is kept as it came.
    public struct SaleModels: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var value0: Self { Self(rawValue: "0") }
        public static var value1: Self { Self(rawValue: "1") }
    }
}

extension PublicServices {
    /// The documented values; a value that is not among them is kept as it came.
    public struct Scene: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var withWechatpay: Self { Self(rawValue: "WITH_WECHATPAY") }
        public static var withoutWechatpay: Self { Self(rawValue: "WITHOUT_WECHATPAY") }
    }
}

extension PublicServices {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TaxPreferMark: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var noFavorable: Self { Self(rawValue: "NO_FAVORABLE") }
        public static var outsideVat: Self { Self(rawValue: "OUTSIDE_VAT") }
        public static var vatExempt: Self { Self(rawValue: "VAT_EXEMPT") }
        public static var normalZeroRated: Self { Self(rawValue: "NORMAL_ZERO_RATED") }
        public static var exportZeroRated: Self { Self(rawValue: "EXPORT_ZERO_RATED") }
    }
}

extension PublicServices {
    /// The documented values; a value that is not among them is kept as it came.
    public struct UnclaimedReason: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var reasonClaimedByOtherRegion: Self { Self(rawValue: "REASON_CLAIMED_BY_OTHER_REGION") }
        public static var reasonClaimedByOtherPlatformOrRegion: Self { Self(rawValue: "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION") }
        public static var reasonUnclaimed: Self { Self(rawValue: "REASON_UNCLAIMED") }
        public static var reasonClaimedByOtherMode: Self { Self(rawValue: "REASON_CLAIMED_BY_OTHER_MODE") }
    }
}

extension PublicServices {
    /// The documented values; a value that is not among them is kept as it came.
    public struct UserTitleType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var individual: Self { Self(rawValue: "INDIVIDUAL") }
        public static var organization: Self { Self(rawValue: "ORGANIZATION") }
    }
}
