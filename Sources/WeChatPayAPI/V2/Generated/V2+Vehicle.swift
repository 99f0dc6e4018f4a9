// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V2 {
    /// `v2/vehicle`
    public var vehicle: Vehicle { Vehicle(path: path.appending("vehicle")) }

    /// `v2/vehicle`
    public struct Vehicle: Endpoint {
        public let path: Path
    }
}

extension V2.Vehicle {
    /// `v2/vehicle/partnerpay`
    public var partnerpay: Partnerpay { Partnerpay(path: path.appending("partnerpay")) }

    /// `v2/vehicle/partnerpay`
    public struct Partnerpay: Endpoint {
        public let path: Path
    }
}

extension V2.Vehicle.Partnerpay {
    /// `v2/vehicle/partnerpay/notification`
    public var notification: Notification { Notification(path: path.appending("notification")) }

    /// `v2/vehicle/partnerpay/notification`
    public struct Notification: Endpoint {
        public let path: Path
    }
}

extension V2.Vehicle.Partnerpay.Notification {
    /// Notify of a user's vehicle entry for partners (用户入场通知).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4011988204)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号id).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's appid (子商户公众账号id).
        public var subAppID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Version number (版本号).
        public var version: APIv2.SubmitVersion
        /// Transaction scene (交易场景).
        public var tradeScene: APIv2.TradeScene
        /// Scene information (场景信息JSON格式字符串).
        public var sceneInfo: JSONText<APIv2.NotificationSceneInfo>

        public init(
            appID: String,
            mchID: String,
            subAppID: String,
            subMchID: String,
            signType: APIv2.HMACSignType,
            version: APIv2.SubmitVersion,
            tradeScene: APIv2.TradeScene,
            sceneInfo: JSONText<APIv2.NotificationSceneInfo>
        ) {
            self.appID = appID
            self.mchID = mchID
            self.subAppID = subAppID
            self.subMchID = subMchID
            self.signType = signType
            self.version = version
            self.tradeScene = tradeScene
            self.sceneInfo = sceneInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.subAppID = try member.required("sub_appid")
            self.subMchID = try member.required("sub_mch_id")
            self.signType = try member.required("sign_type")
            self.version = try member.required("version")
            self.tradeScene = try member.required("trade_scene")
            self.sceneInfo = try member.required("scene_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subAppID, "sub_appid")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.version, "version")
            try members.encode(self.tradeScene, "trade_scene")
            try members.encode(self.sceneInfo, "scene_info")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (公众账号id).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's appid (子商户公众账号id).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// User's state (用户状态).
        public var userState: APIv2.NotificationUserState
        /// How the deduction is initiated (发起扣费方式).
        public var deductMode: APIv2.DeductMode?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            mchID: String,
            subAppID: String? = nil,
            subMchID: String,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            userState: APIv2.NotificationUserState,
            deductMode: APIv2.DeductMode? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.mchID = mchID
            self.subAppID = subAppID
            self.subMchID = subMchID
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.userState = userState
            self.deductMode = deductMode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchID = try member.required("sub_mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.userState = try member.required("user_state")
            self.deductMode = try member.ifPresent("deduct_mode")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.userState, "user_state")
            try members.encodeIfPresent(self.deductMode, "deduct_mode")
        }
    }
}

extension V2.Vehicle.Partnerpay {
    /// `v2/vehicle/partnerpay/payapply`
    public var payapply: Payapply { Payapply(path: path.appending("payapply")) }

    /// `v2/vehicle/partnerpay/payapply`
    public struct Payapply: Endpoint {
        public let path: Path
    }
}

extension V2.Vehicle.Partnerpay.Payapply {
    /// Request a vehicle service deduction for partners (申请代扣).
    ///
    /// After an unknown outcome, `POST /v2/transit/partnerpay/queryorder` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4011988205)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号id).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号id).
        public var subAppID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Body of notification (商品描述).
        public var body: String
        /// Details (商品详情).
        public var detail: String?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Total amount of the order, in fen (总金额).
        public var totalFee: Int
        /// Currency of the amount (货币类型).
        public var feeType: String?
        /// IP address of the terminal (终端IP).
        public var spbillCreateIP: String
        /// Discount tag of the order (商品标记).
        public var goodsTag: String?
        /// URL to be notified at (回调通知url).
        public var notifyURL: String
        /// Transaction type (交易类型).
        public var tradeType: APIv2.TradeType
        /// Version number (版本号).
        public var version: APIv2.SubmitVersion
        /// Transaction scene (交易场景).
        public var tradeScene: APIv2.TradeScene
        /// User's openid (用户标识).
        public var openID: String?
        /// Whether profit sharing is used (分账标识).
        public var profitSharing: APIv2.ProfitSharing?
        /// Scene information (场景信息JSON格式字符串).
        public var sceneInfo: JSONText<APIv2.VehicleSceneInfo>

        public init(
            appID: String,
            subAppID: String,
            mchID: String,
            subMchID: String,
            signType: APIv2.HMACSignType,
            body: String,
            detail: String? = nil,
            attach: String? = nil,
            outTradeNo: String,
            totalFee: Int,
            feeType: String? = nil,
            spbillCreateIP: String,
            goodsTag: String? = nil,
            notifyURL: String,
            tradeType: APIv2.TradeType,
            version: APIv2.SubmitVersion,
            tradeScene: APIv2.TradeScene,
            openID: String? = nil,
            profitSharing: APIv2.ProfitSharing? = nil,
            sceneInfo: JSONText<APIv2.VehicleSceneInfo>
        ) {
            self.appID = appID
            self.subAppID = subAppID
            self.mchID = mchID
            self.subMchID = subMchID
            self.signType = signType
            self.body = body
            self.detail = detail
            self.attach = attach
            self.outTradeNo = outTradeNo
            self.totalFee = totalFee
            self.feeType = feeType
            self.spbillCreateIP = spbillCreateIP
            self.goodsTag = goodsTag
            self.notifyURL = notifyURL
            self.tradeType = tradeType
            self.version = version
            self.tradeScene = tradeScene
            self.openID = openID
            self.profitSharing = profitSharing
            self.sceneInfo = sceneInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.subAppID = try member.required("sub_appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
            self.signType = try member.required("sign_type")
            self.body = try member.required("body")
            self.detail = try member.ifPresent("detail")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
            self.totalFee = try member.required("total_fee")
            self.feeType = try member.ifPresent("fee_type")
            self.spbillCreateIP = try member.required("spbill_create_ip")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.notifyURL = try member.required("notify_url")
            self.tradeType = try member.required("trade_type")
            self.version = try member.required("version")
            self.tradeScene = try member.required("trade_scene")
            self.openID = try member.ifPresent("openid")
            self.profitSharing = try member.ifPresent("profit_sharing")
            self.sceneInfo = try member.required("scene_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.subAppID, "sub_appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.body, "body")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.totalFee, "total_fee")
            try members.encodeIfPresent(self.feeType, "fee_type")
            try members.encode(self.spbillCreateIP, "spbill_create_ip")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.tradeType, "trade_type")
            try members.encode(self.version, "version")
            try members.encode(self.tradeScene, "trade_scene")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.profitSharing, "profit_sharing")
            try members.encode(self.sceneInfo, "scene_info")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = APIv2.PayapplyReply
}

extension V2.Vehicle.Partnerpay {
    /// `v2/vehicle/partnerpay/querystate`
    public var querystate: Querystate { Querystate(path: path.appending("querystate")) }

    /// `v2/vehicle/partnerpay/querystate`
    public struct Querystate: Endpoint {
        public let path: Path
    }
}

extension V2.Vehicle.Partnerpay.Querystate {
    /// Query a vehicle service user's status for partners (用户状态查询).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4011988212)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号id).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号id).
        public var subAppID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Transaction scene (交易场景).
        public var tradeScene: APIv2.QuerystateTradeScene
        /// Jump scene (跳转场景).
        public var jumpScene: JumpScene?
        /// User's openid (用户标识).
        public var openID: String
        /// Version number (版本号).
        public var version: APIv2.SubmitVersion

        public init(
            appID: String,
            subAppID: String,
            mchID: String,
            subMchID: String,
            signType: APIv2.HMACSignType,
            tradeScene: APIv2.QuerystateTradeScene,
            jumpScene: JumpScene? = nil,
            openID: String,
            version: APIv2.SubmitVersion
        ) {
            self.appID = appID
            self.subAppID = subAppID
            self.mchID = mchID
            self.subMchID = subMchID
            self.signType = signType
            self.tradeScene = tradeScene
            self.jumpScene = jumpScene
            self.openID = openID
            self.version = version
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.subAppID = try member.required("sub_appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
            self.signType = try member.required("sign_type")
            self.tradeScene = try member.required("trade_scene")
            self.jumpScene = try member.ifPresent("jump_scene")
            self.openID = try member.required("openid")
            self.version = try member.required("version")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.subAppID, "sub_appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.tradeScene, "trade_scene")
            try members.encodeIfPresent(self.jumpScene, "jump_scene")
            try members.encode(self.openID, "openid")
            try members.encode(self.version, "version")
        }

        /// Jump scene (跳转场景).
        public struct JumpScene: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var app: Self { Self(rawValue: "APP") }
            public static var h5: Self { Self(rawValue: "H5") }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (请求appid).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号id).
        public var subAppID: String?
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// User's state (用户状态).
        public var userState: APIv2.QuerystateUserState
        /// User's openid (用户标识).
        public var openID: String?
        /// How the deduction is initiated (发起扣费方式).
        public var deductMode: APIv2.DeductMode?
        /// User's openid under the sub appid (用户子标识).
        public var subOpenID: String?
        /// Mini program path to jump to (跳转路径).
        public var path: String?
        /// Vehicle plate information (车牌信息).
        public var plateNumberInfo: JSONText<PlateNumberInfo>?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            subAppID: String? = nil,
            mchID: String,
            subMchID: String,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            userState: APIv2.QuerystateUserState,
            openID: String? = nil,
            deductMode: APIv2.DeductMode? = nil,
            subOpenID: String? = nil,
            path: String? = nil,
            plateNumberInfo: JSONText<PlateNumberInfo>? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.subAppID = subAppID
            self.mchID = mchID
            self.subMchID = subMchID
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.userState = userState
            self.openID = openID
            self.deductMode = deductMode
            self.subOpenID = subOpenID
            self.path = path
            self.plateNumberInfo = plateNumberInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.required("sub_mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.userState = try member.required("user_state")
            self.openID = try member.ifPresent("openid")
            self.deductMode = try member.ifPresent("deduct_mode")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.path = try member.ifPresent("path")
            self.plateNumberInfo = try member.ifPresent("plate_number_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.userState, "user_state")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.deductMode, "deduct_mode")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.path, "path")
            try members.encodeIfPresent(self.plateNumberInfo, "plate_number_info")
        }

        /// Vehicle plate information (车牌信息).
        public struct PlateNumberInfo: Codable, Hashable, Sendable {
            /// Vehicle plate information (车牌信息列表).
            public var plateNumberInfo: [PlateNumberInfo]?

            public init(
                plateNumberInfo: [PlateNumberInfo]? = nil
            ) {
                self.plateNumberInfo = plateNumberInfo
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.plateNumberInfo = try member.ifPresent("plate_number_info")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.plateNumberInfo, "plate_number_info")
            }

            /// Vehicle plate information (车牌信息列表).
            public struct PlateNumberInfo: Codable, Hashable, Sendable {
                /// Vehicle plate number (车牌号).
                public var plateNumber: String?
                /// Channel type (车牌通道标识).
                public var channelType: String?
                /// Whether the plate is commonly used (常用车牌标志).
                public var commonUseFlag: String?

                public init(
                    plateNumber: String? = nil,
                    channelType: String? = nil,
                    commonUseFlag: String? = nil
                ) {
                    self.plateNumber = plateNumber
                    self.channelType = channelType
                    self.commonUseFlag = commonUseFlag
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.plateNumber = try member.ifPresent("plate_number")
                    self.channelType = try member.ifPresent("channel_type")
                    self.commonUseFlag = try member.ifPresent("common_use_flag")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.plateNumber, "plate_number")
                    try members.encodeIfPresent(self.channelType, "channel_type")
                    try members.encodeIfPresent(self.commonUseFlag, "common_use_flag")
                }
            }
        }
    }
}

extension V2.Vehicle {
    /// `v2/vehicle/pay`
    public var pay: Pay { Pay(path: path.appending("pay")) }

    /// `v2/vehicle/pay`
    public struct Pay: Endpoint {
        public let path: Path
    }
}

extension V2.Vehicle.Pay {
    /// `v2/vehicle/pay/notification`
    public var notification: Notification { Notification(path: path.appending("notification")) }

    /// `v2/vehicle/pay/notification`
    public struct Notification: Endpoint {
        public let path: Path
    }
}

extension V2.Vehicle.Pay.Notification {
    /// Notify of a user's vehicle entry (用户入场通知).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011985272)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号id).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Version number (版本号).
        public var version: String
        /// Transaction scene (交易场景).
        public var tradeScene: APIv2.TradeScene
        /// Scene information (场景信息JSON格式字符串).
        public var sceneInfo: JSONText<APIv2.NotificationSceneInfo>

        public init(
            appID: String,
            mchID: String,
            signType: APIv2.HMACSignType,
            version: String,
            tradeScene: APIv2.TradeScene,
            sceneInfo: JSONText<APIv2.NotificationSceneInfo>
        ) {
            self.appID = appID
            self.mchID = mchID
            self.signType = signType
            self.version = version
            self.tradeScene = tradeScene
            self.sceneInfo = sceneInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.signType = try member.required("sign_type")
            self.version = try member.required("version")
            self.tradeScene = try member.required("trade_scene")
            self.sceneInfo = try member.required("scene_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.version, "version")
            try members.encode(self.tradeScene, "trade_scene")
            try members.encode(self.sceneInfo, "scene_info")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (公众账号id).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// User's state (用户状态).
        public var userState: APIv2.NotificationUserState
        /// How the deduction is initiated (发起扣费方式).
        public var deductMode: APIv2.DeductMode?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            mchID: String,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            userState: APIv2.NotificationUserState,
            deductMode: APIv2.DeductMode? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.mchID = mchID
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.userState = userState
            self.deductMode = deductMode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.userState = try member.required("user_state")
            self.deductMode = try member.ifPresent("deduct_mode")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.userState, "user_state")
            try members.encodeIfPresent(self.deductMode, "deduct_mode")
        }
    }
}

extension V2.Vehicle.Pay {
    /// `v2/vehicle/pay/payapply`
    public var payapply: Payapply { Payapply(path: path.appending("payapply")) }

    /// `v2/vehicle/pay/payapply`
    public struct Payapply: Endpoint {
        public let path: Path
    }
}

extension V2.Vehicle.Pay.Payapply {
    /// Request a vehicle service deduction (申请代扣).
    ///
    /// After an unknown outcome, `POST /v2/transit/queryorder` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011985331)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号id).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Body of notification (商品描述).
        public var body: String
        /// Details (商品详情).
        public var detail: String?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Total amount of the order, in fen (总金额).
        public var totalFee: Int
        /// Currency of the amount (货币类型).
        public var feeType: String?
        /// IP address of the terminal (终端IP).
        public var spbillCreateIP: String
        /// Discount tag of the order (商品标记).
        public var goodsTag: String?
        /// URL to be notified at (回调通知url).
        public var notifyURL: String
        /// Transaction type (交易类型).
        public var tradeType: APIv2.TradeType
        /// Version number (版本号).
        public var version: APIv2.SubmitVersion
        /// Transaction scene (交易场景).
        public var tradeScene: APIv2.QuerystateTradeScene
        /// User's openid (用户标识).
        public var openID: String?
        /// Whether profit sharing is used (分账标识).
        public var profitSharing: APIv2.ProfitSharing?
        /// Scene information (场景信息JSON格式字符串).
        public var sceneInfo: JSONText<APIv2.VehicleSceneInfo>

        public init(
            appID: String,
            mchID: String,
            signType: APIv2.HMACSignType,
            body: String,
            detail: String? = nil,
            attach: String? = nil,
            outTradeNo: String,
            totalFee: Int,
            feeType: String? = nil,
            spbillCreateIP: String,
            goodsTag: String? = nil,
            notifyURL: String,
            tradeType: APIv2.TradeType,
            version: APIv2.SubmitVersion,
            tradeScene: APIv2.QuerystateTradeScene,
            openID: String? = nil,
            profitSharing: APIv2.ProfitSharing? = nil,
            sceneInfo: JSONText<APIv2.VehicleSceneInfo>
        ) {
            self.appID = appID
            self.mchID = mchID
            self.signType = signType
            self.body = body
            self.detail = detail
            self.attach = attach
            self.outTradeNo = outTradeNo
            self.totalFee = totalFee
            self.feeType = feeType
            self.spbillCreateIP = spbillCreateIP
            self.goodsTag = goodsTag
            self.notifyURL = notifyURL
            self.tradeType = tradeType
            self.version = version
            self.tradeScene = tradeScene
            self.openID = openID
            self.profitSharing = profitSharing
            self.sceneInfo = sceneInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.signType = try member.required("sign_type")
            self.body = try member.required("body")
            self.detail = try member.ifPresent("detail")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
            self.totalFee = try member.required("total_fee")
            self.feeType = try member.ifPresent("fee_type")
            self.spbillCreateIP = try member.required("spbill_create_ip")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.notifyURL = try member.required("notify_url")
            self.tradeType = try member.required("trade_type")
            self.version = try member.required("version")
            self.tradeScene = try member.required("trade_scene")
            self.openID = try member.ifPresent("openid")
            self.profitSharing = try member.ifPresent("profit_sharing")
            self.sceneInfo = try member.required("scene_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.body, "body")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.totalFee, "total_fee")
            try members.encodeIfPresent(self.feeType, "fee_type")
            try members.encode(self.spbillCreateIP, "spbill_create_ip")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.tradeType, "trade_type")
            try members.encode(self.version, "version")
            try members.encode(self.tradeScene, "trade_scene")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.profitSharing, "profit_sharing")
            try members.encode(self.sceneInfo, "scene_info")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = APIv2.PayapplyPayapplyReply
}

extension V2.Vehicle.Pay {
    /// `v2/vehicle/pay/querystate`
    public var querystate: Querystate { Querystate(path: path.appending("querystate")) }

    /// `v2/vehicle/pay/querystate`
    public struct Querystate: Endpoint {
        public let path: Path
    }
}

extension V2.Vehicle.Pay.Querystate {
    /// Query a vehicle service user's status (用户状态查询).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011986415)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号id).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Transaction scene (交易场景).
        public var tradeScene: APIv2.QuerystateTradeScene
        /// Jump scene (跳转场景).
        public var jumpScene: String?
        /// User's openid (用户标识).
        public var openID: String
        /// Version number (版本号).
        public var version: APIv2.SubmitVersion

        public init(
            appID: String,
            mchID: String,
            signType: APIv2.HMACSignType,
            tradeScene: APIv2.QuerystateTradeScene,
            jumpScene: String? = nil,
            openID: String,
            version: APIv2.SubmitVersion
        ) {
            self.appID = appID
            self.mchID = mchID
            self.signType = signType
            self.tradeScene = tradeScene
            self.jumpScene = jumpScene
            self.openID = openID
            self.version = version
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.signType = try member.required("sign_type")
            self.tradeScene = try member.required("trade_scene")
            self.jumpScene = try member.ifPresent("jump_scene")
            self.openID = try member.required("openid")
            self.version = try member.required("version")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.tradeScene, "trade_scene")
            try members.encodeIfPresent(self.jumpScene, "jump_scene")
            try members.encode(self.openID, "openid")
            try members.encode(self.version, "version")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (请求appid).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// User's state (用户状态).
        public var userState: APIv2.QuerystateUserState
        /// User's openid (用户标识).
        public var openID: String?
        /// How the deduction is initiated (发起扣费方式).
        public var deductMode: APIv2.DeductMode?
        /// Mini program path to jump to (跳转路径).
        public var path: String?
        /// Vehicle plate information (车牌信息).
        public var plateNumberInfo: JSONText<PlateNumberInfo>?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            mchID: String,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            userState: APIv2.QuerystateUserState,
            openID: String? = nil,
            deductMode: APIv2.DeductMode? = nil,
            path: String? = nil,
            plateNumberInfo: JSONText<PlateNumberInfo>? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.mchID = mchID
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.userState = userState
            self.openID = openID
            self.deductMode = deductMode
            self.path = path
            self.plateNumberInfo = plateNumberInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.userState = try member.required("user_state")
            self.openID = try member.ifPresent("openid")
            self.deductMode = try member.ifPresent("deduct_mode")
            self.path = try member.ifPresent("path")
            self.plateNumberInfo = try member.ifPresent("plate_number_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.userState, "user_state")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.deductMode, "deduct_mode")
            try members.encodeIfPresent(self.path, "path")
            try members.encodeIfPresent(self.plateNumberInfo, "plate_number_info")
        }

        /// Vehicle plate information (车牌信息).
        public struct PlateNumberInfo: Codable, Hashable, Sendable {
            /// Vehicle plate information (车牌信息列表).
            public var plateNumberInfo: [PlateNumberInfo]?

            public init(
                plateNumberInfo: [PlateNumberInfo]? = nil
            ) {
                self.plateNumberInfo = plateNumberInfo
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.plateNumberInfo = try member.ifPresent("plate_number_info")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.plateNumberInfo, "plate_number_info")
            }

            /// Vehicle plate information (车牌信息列表).
            public struct PlateNumberInfo: Codable, Hashable, Sendable {
                /// Vehicle plate number (车牌号).
                public var plateNumber: String?
                /// Channel type (车牌通道标识).
                public var channelType: String?
                /// Whether the plate is commonly used (常用车牌标志).
                public var commonUseFlag: CommonUseFlag?

                public init(
                    plateNumber: String? = nil,
                    channelType: String? = nil,
                    commonUseFlag: CommonUseFlag? = nil
                ) {
                    self.plateNumber = plateNumber
                    self.channelType = channelType
                    self.commonUseFlag = commonUseFlag
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.plateNumber = try member.ifPresent("plate_number")
                    self.channelType = try member.ifPresent("channel_type")
                    self.commonUseFlag = try member.ifPresent("common_use_flag")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.plateNumber, "plate_number")
                    try members.encodeIfPresent(self.channelType, "channel_type")
                    try members.encodeIfPresent(self.commonUseFlag, "common_use_flag")
                }

                /// Whether the plate is commonly used (常用车牌标志).
                public struct CommonUseFlag: OpenEnumeration {
                    public let rawValue: String
                    public init(rawValue: String) { self.rawValue = rawValue }

                    public static var commonUse: Self { Self(rawValue: "COMMON_USE") }
                }
            }
        }
    }
}
