// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V2 {
    /// `v2/pay`
    public var pay: Pay { Pay(path: path.appending("pay")) }

    /// `v2/pay`
    public struct Pay: Endpoint {
        public let path: Path
    }
}

extension V2.Pay {
    /// `v2/pay/closecombinedorder`
    public var closecombinedorder: Closecombinedorder { Closecombinedorder(path: path.appending("closecombinedorder")) }

    /// `v2/pay/closecombinedorder`
    public struct Closecombinedorder: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Closecombinedorder {
    /// Close a combined order (合单关单).
    ///
    /// After an unknown outcome, `POST /v2/pay/querycombinedorder` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `combine_out_trade_no` does not make it happen twice.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the combined order's initiator (合单appid).
        public var combineAppID: String
        /// Combined order's merchant number (合单商户号).
        public var combineMchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Combined order's merchant order number (合单商户订单号).
        public var combineOutTradeNo: String
        /// Sub-orders as JSON (子单信息JSON格式字符串).
        public var subOrderList: JSONText<SubOrderList>

        public init(
            combineAppID: String,
            combineMchID: String,
            signType: APIv2.HMACSignType,
            combineOutTradeNo: String,
            subOrderList: JSONText<SubOrderList>
        ) {
            self.combineAppID = combineAppID
            self.combineMchID = combineMchID
            self.signType = signType
            self.combineOutTradeNo = combineOutTradeNo
            self.subOrderList = subOrderList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.combineAppID = try member.required("combine_appid")
            self.combineMchID = try member.required("combine_mch_id")
            self.signType = try member.required("sign_type")
            self.combineOutTradeNo = try member.required("combine_out_trade_no")
            self.subOrderList = try member.required("sub_order_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.combineAppID, "combine_appid")
            try members.encode(self.combineMchID, "combine_mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.combineOutTradeNo, "combine_out_trade_no")
            try members.encode(self.subOrderList, "sub_order_list")
        }

        /// Sub-orders as JSON (子单信息JSON格式字符串).
        public struct SubOrderList: Codable, Hashable, Sendable {
            /// Sub-order information (子单信息).
            public var order: [Order]

            public init(
                order: [Order]
            ) {
                self.order = order
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.order = try member.required("order")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.order, "order")
            }

            /// Sub-order information (子单信息).
            public struct Order: Codable, Hashable, Sendable {
                /// Merchant number (子单商户号).
                public var mchid: String
                /// Merchant's own order number (子单商户订单号).
                public var outTradeNo: String

                public init(
                    mchid: String,
                    outTradeNo: String
                ) {
                    self.mchid = mchid
                    self.outTradeNo = outTradeNo
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.mchid = try member.required("mchid")
                    self.outTradeNo = try member.required("out_trade_no")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.mchid, "mchid")
                    try members.encode(self.outTradeNo, "out_trade_no")
                }
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the combined order's initiator (合单appid).
        public var combineAppID: String
        /// Combined order's merchant number (合单商户号).
        public var combineMchID: String
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

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            combineAppID: String,
            combineMchID: String,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.combineAppID = combineAppID
            self.combineMchID = combineMchID
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.combineAppID = try member.required("combine_appid")
            self.combineMchID = try member.required("combine_mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.combineAppID, "combine_appid")
            try members.encode(self.combineMchID, "combine_mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
        }
    }
}

extension V2.Pay {
    /// `v2/pay/closeorder`
    public var closeorder: Closeorder { Closeorder(path: path.appending("closeorder")) }

    /// `v2/pay/closeorder`
    public struct Closeorder: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Closeorder {
    /// Close an order (关闭订单).
    ///
    /// After an unknown outcome, `POST /v2/pay/orderquery` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011935216)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = APIv2.CloseorderRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Description of the business result (业务结果描述).
        public var resultMsg: String?
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            mchID: String,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            resultMsg: String? = nil,
            errCode: String? = nil,
            errCodeDes: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.mchID = mchID
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.resultMsg = resultMsg
            self.errCode = errCode
            self.errCodeDes = errCodeDes
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
            self.resultMsg = try member.ifPresent("result_msg")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
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
            try members.encodeIfPresent(self.resultMsg, "result_msg")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
        }
    }
}

extension V2.Pay {
    /// `v2/pay/combinedorder`
    public var combinedorder: Combinedorder { Combinedorder(path: path.appending("combinedorder")) }

    /// `v2/pay/combinedorder`
    public struct Combinedorder: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Combinedorder {
    /// Place a combined order (合单下单).
    ///
    /// After an unknown outcome, `POST /v2/pay/querycombinedorder` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `combine_out_trade_no` does not make it happen twice.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the combined order's initiator (合单appid).
        public var combineAppID: String
        /// Combined order's merchant number (合单商户号).
        public var combineMchID: String
        /// Device number or information (设备号).
        public var deviceInfo: String?
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Combined order's merchant order number (合单商户订单号).
        public var combineOutTradeNo: String
        /// IP address of the terminal (终端IP).
        public var spbillCreateIP: String
        /// Time the transaction starts (交易起始时间).
        public var timeStart: String?
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: String?
        /// URL to be notified at (通知地址).
        public var notifyURL: String
        /// Transaction type (交易类型).
        public var tradeType: String
        /// Product ID (商品ID).
        public var productID: String?
        /// Combined order user's openid (合单用户标识).
        public var combineOpenID: String?
        /// Scene information (场景信息JSON格式字符串).
        public var sceneInfo: JSONText<SceneInfo>
        /// Sub-orders as JSON (子单信息JSON格式字符串).
        public var subOrderList: JSONText<SubOrderList>

        public init(
            combineAppID: String,
            combineMchID: String,
            deviceInfo: String? = nil,
            signType: APIv2.HMACSignType,
            combineOutTradeNo: String,
            spbillCreateIP: String,
            timeStart: String? = nil,
            timeExpire: String? = nil,
            notifyURL: String,
            tradeType: String,
            productID: String? = nil,
            combineOpenID: String? = nil,
            sceneInfo: JSONText<SceneInfo>,
            subOrderList: JSONText<SubOrderList>
        ) {
            self.combineAppID = combineAppID
            self.combineMchID = combineMchID
            self.deviceInfo = deviceInfo
            self.signType = signType
            self.combineOutTradeNo = combineOutTradeNo
            self.spbillCreateIP = spbillCreateIP
            self.timeStart = timeStart
            self.timeExpire = timeExpire
            self.notifyURL = notifyURL
            self.tradeType = tradeType
            self.productID = productID
            self.combineOpenID = combineOpenID
            self.sceneInfo = sceneInfo
            self.subOrderList = subOrderList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.combineAppID = try member.required("combine_appid")
            self.combineMchID = try member.required("combine_mch_id")
            self.deviceInfo = try member.ifPresent("device_info")
            self.signType = try member.required("sign_type")
            self.combineOutTradeNo = try member.required("combine_out_trade_no")
            self.spbillCreateIP = try member.required("spbill_create_ip")
            self.timeStart = try member.ifPresent("time_start")
            self.timeExpire = try member.ifPresent("time_expire")
            self.notifyURL = try member.required("notify_url")
            self.tradeType = try member.required("trade_type")
            self.productID = try member.ifPresent("product_id")
            self.combineOpenID = try member.ifPresent("combine_openid")
            self.sceneInfo = try member.required("scene_info")
            self.subOrderList = try member.required("sub_order_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.combineAppID, "combine_appid")
            try members.encode(self.combineMchID, "combine_mch_id")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.combineOutTradeNo, "combine_out_trade_no")
            try members.encode(self.spbillCreateIP, "spbill_create_ip")
            try members.encodeIfPresent(self.timeStart, "time_start")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.tradeType, "trade_type")
            try members.encodeIfPresent(self.productID, "product_id")
            try members.encodeIfPresent(self.combineOpenID, "combine_openid")
            try members.encode(self.sceneInfo, "scene_info")
            try members.encode(self.subOrderList, "sub_order_list")
        }

        /// Scene information (场景信息JSON格式字符串).
        public struct SceneInfo: Codable, Hashable, Sendable {
            /// Merchant's device number (商户端设备号).
            public var deviceID: String?
            /// User's client IP address (用户终端IP).
            public var payerClientIP: String
            /// H5 payment scene information (H5场景信息).
            public var h5Info: H5Info?

            public init(
                deviceID: String? = nil,
                payerClientIP: String,
                h5Info: H5Info? = nil
            ) {
                self.deviceID = deviceID
                self.payerClientIP = payerClientIP
                self.h5Info = h5Info
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.deviceID = try member.ifPresent("device_id")
                self.payerClientIP = try member.required("payer_client_ip")
                self.h5Info = try member.ifPresent("h5_info")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.deviceID, "device_id")
                try members.encode(self.payerClientIP, "payer_client_ip")
                try members.encodeIfPresent(self.h5Info, "h5_info")
            }

            /// H5 payment scene information (H5场景信息).
            public struct H5Info: Codable, Hashable, Sendable {
                /// Type (场景类型).
                public var type: TypeValue
                /// App name (应用名称).
                public var appName: String?
                /// Website URL (网站URL).
                public var appURL: String?
                /// iOS bundle ID (iOS平台BundleID).
                public var bundleID: String?
                /// App package name.
                public var packageName: String?

                public init(
                    type: TypeValue,
                    appName: String? = nil,
                    appURL: String? = nil,
                    bundleID: String? = nil,
                    packageName: String? = nil
                ) {
                    self.type = type
                    self.appName = appName
                    self.appURL = appURL
                    self.bundleID = bundleID
                    self.packageName = packageName
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.type = try member.required("type")
                    self.appName = try member.ifPresent("app_name")
                    self.appURL = try member.ifPresent("app_url")
                    self.bundleID = try member.ifPresent("bundle_id")
                    self.packageName = try member.ifPresent("package_name")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.type, "type")
                    try members.encodeIfPresent(self.appName, "app_name")
                    try members.encodeIfPresent(self.appURL, "app_url")
                    try members.encodeIfPresent(self.bundleID, "bundle_id")
                    try members.encodeIfPresent(self.packageName, "package_name")
                }

                /// Type (场景类型).
                public struct TypeValue: OpenEnumeration {
                    public let rawValue: String
                    public init(rawValue: String) { self.rawValue = rawValue }

                    public static var iOS: Self { Self(rawValue: "iOS") }
                    public static var android: Self { Self(rawValue: "Android") }
                    public static var wap: Self { Self(rawValue: "Wap") }
                }
            }
        }

        /// Sub-orders as JSON (子单信息JSON格式字符串).
        public struct SubOrderList: Codable, Hashable, Sendable {
            /// Number of sub-orders (子订单数).
            public var orderNum: Int
            /// List of sub-orders (子订单信息).
            public var orderList: [OrderList]

            public init(
                orderNum: Int,
                orderList: [OrderList]
            ) {
                self.orderNum = orderNum
                self.orderList = orderList
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.orderNum = try member.required("order_num")
                self.orderList = try member.required("order_list")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.orderNum, "order_num")
                try members.encode(self.orderList, "order_list")
            }

            /// List of sub-orders (子订单信息).
            public struct OrderList: Codable, Hashable, Sendable {
                /// Appid of the app or official account (子单商户appid).
                public var appID: String
                /// Merchant number (子单商户号).
                public var mchID: String
                /// Body of notification (商品描述).
                public var body: String
                /// Details (商品详情).
                public var detail: String?
                /// Merchant's attached data, returned unchanged (附加数据).
                public var attach: String
                /// Merchant's own order number (子单商户订单号).
                public var outTradeNo: String
                /// Currency of the amount (标价币种).
                public var feeType: String
                /// Total amount of the order, in fen.
                public var totalFee: Int
                /// Sub-merchant's appid.
                public var subAppID: String?
                /// Sub-merchant's merchant number.
                public var subMchID: String?

                public init(
                    appID: String,
                    mchID: String,
                    body: String,
                    detail: String? = nil,
                    attach: String,
                    outTradeNo: String,
                    feeType: String,
                    totalFee: Int,
                    subAppID: String? = nil,
                    subMchID: String? = nil
                ) {
                    self.appID = appID
                    self.mchID = mchID
                    self.body = body
                    self.detail = detail
                    self.attach = attach
                    self.outTradeNo = outTradeNo
                    self.feeType = feeType
                    self.totalFee = totalFee
                    self.subAppID = subAppID
                    self.subMchID = subMchID
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.appID = try member.required("appid")
                    self.mchID = try member.required("mch_id")
                    self.body = try member.required("body")
                    self.detail = try member.ifPresent("detail")
                    self.attach = try member.required("attach")
                    self.outTradeNo = try member.required("out_trade_no")
                    self.feeType = try member.required("fee_type")
                    self.totalFee = try member.required("total_fee")
                    self.subAppID = try member.ifPresent("sub_appid")
                    self.subMchID = try member.ifPresent("sub_mch_id")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.appID, "appid")
                    try members.encode(self.mchID, "mch_id")
                    try members.encode(self.body, "body")
                    try members.encodeIfPresent(self.detail, "detail")
                    try members.encode(self.attach, "attach")
                    try members.encode(self.outTradeNo, "out_trade_no")
                    try members.encode(self.feeType, "fee_type")
                    try members.encode(self.totalFee, "total_fee")
                    try members.encodeIfPresent(self.subAppID, "sub_appid")
                    try members.encodeIfPresent(self.subMchID, "sub_mch_id")
                }
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the combined order's initiator (合单appid).
        public var combineAppID: String
        /// Combined order's merchant number (合单商户号).
        public var combineMchID: String
        /// Device number or information (设备号).
        public var deviceInfo: String?
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
        /// Transaction type (交易类型).
        public var tradeType: String
        /// Link for the payment QR code (二维码链接).
        public var codeURL: String?
        /// Prepay session ID (预支付交易会话标识).
        public var prepayID: String
        /// H5 payment link (H5支付跳转链接).
        public var mwebURL: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            combineAppID: String,
            combineMchID: String,
            deviceInfo: String? = nil,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            tradeType: String,
            codeURL: String? = nil,
            prepayID: String,
            mwebURL: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.combineAppID = combineAppID
            self.combineMchID = combineMchID
            self.deviceInfo = deviceInfo
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.tradeType = tradeType
            self.codeURL = codeURL
            self.prepayID = prepayID
            self.mwebURL = mwebURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.combineAppID = try member.required("combine_appid")
            self.combineMchID = try member.required("combine_mch_id")
            self.deviceInfo = try member.ifPresent("device_info")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.tradeType = try member.required("trade_type")
            self.codeURL = try member.ifPresent("code_url")
            self.prepayID = try member.required("prepay_id")
            self.mwebURL = try member.ifPresent("mweb_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.combineAppID, "combine_appid")
            try members.encode(self.combineMchID, "combine_mch_id")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.tradeType, "trade_type")
            try members.encodeIfPresent(self.codeURL, "code_url")
            try members.encode(self.prepayID, "prepay_id")
            try members.encodeIfPresent(self.mwebURL, "mweb_url")
        }
    }
}

extension V2.Pay {
    /// `v2/pay/contractorder`
    public var contractorder: Contractorder { Contractorder(path: path.appending("contractorder")) }

    /// `v2/pay/contractorder`
    public struct Contractorder: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Contractorder {
    /// Sign a deduction contract during payment (支付中签约).
    ///
    /// After an unknown outcome, `POST /v2/pay/orderquery` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011987320)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (请求appid).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Merchant number the contract is with (签约商户号).
        public var contractMchid: String
        /// Appid the contract was signed under (签约appid).
        public var contractAppID: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Device number or information (设备号).
        public var deviceInfo: String?
        /// Body of notification (商品描述).
        public var body: String
        /// Details (商品详情).
        public var detail: String?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// URL to be notified at (回调通知url).
        public var notifyURL: String
        /// Total amount of the order, in fen (总金额).
        public var totalFee: Int
        /// IP address of the terminal (终端IP).
        public var spbillCreateIP: String
        /// Time the transaction starts (交易起始时间).
        public var timeStart: String?
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: String?
        /// Discount tag of the order (商品标记).
        public var goodsTag: String?
        /// Transaction type (交易类型).
        public var tradeType: APIv2.ContractorderTradeType
        /// Product ID (商品ID).
        public var productID: String?
        /// Required or restricted payment method (指定支付方式).
        public var limitPay: String?
        /// User's openid (用户标识).
        public var openID: String?
        /// User's openid under the sub appid (用户子标识).
        public var subOpenID: String?
        /// Withholding contract template ID (模板id).
        public var planID: Int
        /// Contract number (签约协议号).
        public var contractCode: String
        /// Request serial number (请求序列号).
        public var requestSerial: Int
        /// Account name displayed on the contract (用户账户展示名称).
        public var contractDisplayAccount: String
        /// URL notified of the signing result (签约信息通知url).
        public var contractNotifyURL: String

        public init(
            appID: String,
            mchID: String,
            subMchID: String? = nil,
            subAppID: String? = nil,
            contractMchid: String,
            contractAppID: String,
            outTradeNo: String,
            deviceInfo: String? = nil,
            body: String,
            detail: String? = nil,
            attach: String? = nil,
            notifyURL: String,
            totalFee: Int,
            spbillCreateIP: String,
            timeStart: String? = nil,
            timeExpire: String? = nil,
            goodsTag: String? = nil,
            tradeType: APIv2.ContractorderTradeType,
            productID: String? = nil,
            limitPay: String? = nil,
            openID: String? = nil,
            subOpenID: String? = nil,
            planID: Int,
            contractCode: String,
            requestSerial: Int,
            contractDisplayAccount: String,
            contractNotifyURL: String
        ) {
            self.appID = appID
            self.mchID = mchID
            self.subMchID = subMchID
            self.subAppID = subAppID
            self.contractMchid = contractMchid
            self.contractAppID = contractAppID
            self.outTradeNo = outTradeNo
            self.deviceInfo = deviceInfo
            self.body = body
            self.detail = detail
            self.attach = attach
            self.notifyURL = notifyURL
            self.totalFee = totalFee
            self.spbillCreateIP = spbillCreateIP
            self.timeStart = timeStart
            self.timeExpire = timeExpire
            self.goodsTag = goodsTag
            self.tradeType = tradeType
            self.productID = productID
            self.limitPay = limitPay
            self.openID = openID
            self.subOpenID = subOpenID
            self.planID = planID
            self.contractCode = contractCode
            self.requestSerial = requestSerial
            self.contractDisplayAccount = contractDisplayAccount
            self.contractNotifyURL = contractNotifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.subAppID = try member.ifPresent("sub_appid")
            self.contractMchid = try member.required("contract_mchid")
            self.contractAppID = try member.required("contract_appid")
            self.outTradeNo = try member.required("out_trade_no")
            self.deviceInfo = try member.ifPresent("device_info")
            self.body = try member.required("body")
            self.detail = try member.ifPresent("detail")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.required("notify_url")
            self.totalFee = try member.required("total_fee")
            self.spbillCreateIP = try member.required("spbill_create_ip")
            self.timeStart = try member.ifPresent("time_start")
            self.timeExpire = try member.ifPresent("time_expire")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.tradeType = try member.required("trade_type")
            self.productID = try member.ifPresent("product_id")
            self.limitPay = try member.ifPresent("limit_pay")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.planID = try member.required("plan_id")
            self.contractCode = try member.required("contract_code")
            self.requestSerial = try member.required("request_serial")
            self.contractDisplayAccount = try member.required("contract_display_account")
            self.contractNotifyURL = try member.required("contract_notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.contractMchid, "contract_mchid")
            try members.encode(self.contractAppID, "contract_appid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encode(self.body, "body")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.totalFee, "total_fee")
            try members.encode(self.spbillCreateIP, "spbill_create_ip")
            try members.encodeIfPresent(self.timeStart, "time_start")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encode(self.tradeType, "trade_type")
            try members.encodeIfPresent(self.productID, "product_id")
            try members.encodeIfPresent(self.limitPay, "limit_pay")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.contractCode, "contract_code")
            try members.encode(self.requestSerial, "request_serial")
            try members.encode(self.contractDisplayAccount, "contract_display_account")
            try members.encode(self.contractNotifyURL, "contract_notify_url")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Appid of the app or official account (公众账号id).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Pre-signing result (预签约结果).
        public var contractResultCode: String
        /// Pre-signing error code (预签约错误代码).
        public var contractErrCode: String?
        /// Description of the pre-signing error (预签约错误描述).
        public var contractErrCodeDes: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Prepay session ID (预支付交易会话标识).
        public var prepayID: String
        /// Transaction type (交易类型).
        public var tradeType: String
        /// Link for the payment QR code (二维码链接).
        public var codeURL: String?
        /// Withholding contract template ID (模板id).
        public var planID: Int?
        /// Request serial number (请求序列号).
        public var requestSerial: String?
        /// Contract number (签约协议号).
        public var contractCode: String?
        /// Account name displayed on the contract (用户账户展示名称).
        public var contractDisplayAccount: String?
        /// H5 payment link (支付跳转链接).
        public var mwebURL: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            appID: String,
            mchID: String,
            nonceStr: String? = nil,
            sign: String? = nil,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            contractResultCode: String,
            contractErrCode: String? = nil,
            contractErrCodeDes: String? = nil,
            subMchID: String? = nil,
            subAppID: String? = nil,
            prepayID: String,
            tradeType: String,
            codeURL: String? = nil,
            planID: Int? = nil,
            requestSerial: String? = nil,
            contractCode: String? = nil,
            contractDisplayAccount: String? = nil,
            mwebURL: String? = nil,
            outTradeNo: String
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.appID = appID
            self.mchID = mchID
            self.nonceStr = nonceStr
            self.sign = sign
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.contractResultCode = contractResultCode
            self.contractErrCode = contractErrCode
            self.contractErrCodeDes = contractErrCodeDes
            self.subMchID = subMchID
            self.subAppID = subAppID
            self.prepayID = prepayID
            self.tradeType = tradeType
            self.codeURL = codeURL
            self.planID = planID
            self.requestSerial = requestSerial
            self.contractCode = contractCode
            self.contractDisplayAccount = contractDisplayAccount
            self.mwebURL = mwebURL
            self.outTradeNo = outTradeNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.contractResultCode = try member.required("contract_result_code")
            self.contractErrCode = try member.ifPresent("contract_err_code")
            self.contractErrCodeDes = try member.ifPresent("contract_err_code_des")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.subAppID = try member.ifPresent("sub_appid")
            self.prepayID = try member.required("prepay_id")
            self.tradeType = try member.required("trade_type")
            self.codeURL = try member.ifPresent("code_url")
            self.planID = try member.ifPresent("plan_id")
            self.requestSerial = try member.ifPresent("request_serial")
            self.contractCode = try member.ifPresent("contract_code")
            self.contractDisplayAccount = try member.ifPresent("contract_display_account")
            self.mwebURL = try member.ifPresent("mweb_url")
            self.outTradeNo = try member.required("out_trade_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.contractResultCode, "contract_result_code")
            try members.encodeIfPresent(self.contractErrCode, "contract_err_code")
            try members.encodeIfPresent(self.contractErrCodeDes, "contract_err_code_des")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.prepayID, "prepay_id")
            try members.encode(self.tradeType, "trade_type")
            try members.encodeIfPresent(self.codeURL, "code_url")
            try members.encodeIfPresent(self.planID, "plan_id")
            try members.encodeIfPresent(self.requestSerial, "request_serial")
            try members.encodeIfPresent(self.contractCode, "contract_code")
            try members.encodeIfPresent(self.contractDisplayAccount, "contract_display_account")
            try members.encodeIfPresent(self.mwebURL, "mweb_url")
            try members.encode(self.outTradeNo, "out_trade_no")
        }
    }
}

extension V2.Pay {
    /// `v2/pay/downloadbill`
    public var downloadbill: Downloadbill { Downloadbill(path: path.appending("downloadbill")) }

    /// `v2/pay/downloadbill`
    public struct Downloadbill: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Downloadbill {
    /// Download a transaction bill (下载交易账单).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011939627)
    @discardableResult
    public func post(_ body: PostBody) async throws -> WeChatPay.FileStream {
        try await path.download(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Date of the bill (对账单日期).
        public var billDate: String
        /// Type of bill or order (账单类型).
        public var billType: BillType?
        /// Compression type of the bill (压缩账单).
        public var tarType: APIv2.TarType?

        public init(
            appID: String,
            mchID: String,
            billDate: String,
            billType: BillType? = nil,
            tarType: APIv2.TarType? = nil
        ) {
            self.appID = appID
            self.mchID = mchID
            self.billDate = billDate
            self.billType = billType
            self.tarType = tarType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.billDate = try member.required("bill_date")
            self.billType = try member.ifPresent("bill_type")
            self.tarType = try member.ifPresent("tar_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.billDate, "bill_date")
            try members.encodeIfPresent(self.billType, "bill_type")
            try members.encodeIfPresent(self.tarType, "tar_type")
        }

        /// Type of bill or order (账单类型).
        public struct BillType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var all: Self { Self(rawValue: "ALL") }
            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var refund: Self { Self(rawValue: "REFUND") }
            public static var rechargeRefund: Self { Self(rawValue: "RECHARGE_REFUND") }
        }
    }
}

extension V2.Pay {
    /// `v2/pay/downloadfundflow`
    public var downloadfundflow: Downloadfundflow { Downloadfundflow(path: path.appending("downloadfundflow")) }

    /// `v2/pay/downloadfundflow`
    public struct Downloadfundflow: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Downloadfundflow {
    /// Download a fund flow bill (下载资金账单).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011939779)
    @discardableResult
    public func post(_ body: PostBody) async throws -> WeChatPay.FileStream {
        try await path.download(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Date of the bill (资金账单日期).
        public var billDate: String
        /// Account type (资金账户类型).
        public var accountType: AccountType
        /// Compression type of the bill (压缩账单).
        public var tarType: APIv2.TarType?

        public init(
            appID: String,
            mchID: String,
            signType: APIv2.HMACSignType,
            billDate: String,
            accountType: AccountType,
            tarType: APIv2.TarType? = nil
        ) {
            self.appID = appID
            self.mchID = mchID
            self.signType = signType
            self.billDate = billDate
            self.accountType = accountType
            self.tarType = tarType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.signType = try member.required("sign_type")
            self.billDate = try member.required("bill_date")
            self.accountType = try member.required("account_type")
            self.tarType = try member.ifPresent("tar_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.billDate, "bill_date")
            try members.encode(self.accountType, "account_type")
            try members.encodeIfPresent(self.tarType, "tar_type")
        }

        /// Account type (资金账户类型).
        public struct AccountType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var basic: Self { Self(rawValue: "Basic") }
            public static var operation: Self { Self(rawValue: "Operation") }
            public static var fees: Self { Self(rawValue: "Fees") }
        }
    }
}

extension V2.Pay {
    /// `v2/pay/facepay`
    public var facepay: Facepay { Facepay(path: path.appending("facepay")) }

    /// `v2/pay/facepay`
    public struct Facepay: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Facepay {
    /// Submit a face payment (提交刷脸支付).
    ///
    /// After an unknown outcome, `POST /v2/pay/facepayquery` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = APIv2.FacepayRequest

    /// What ``post`` answers.
    public typealias PostReply = APIv2.FacepayReply
}

extension V2.Pay {
    /// `v2/pay/facepayquery`
    public var facepayquery: Facepayquery { Facepayquery(path: path.appending("facepayquery")) }

    /// `v2/pay/facepayquery`
    public struct Facepayquery: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Facepayquery {
    /// Query a face payment order (查询订单).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = APIv2.OrderqueryRequest

    /// What ``post`` answers.
    public typealias PostReply = APIv2.OrderqueryReply
}

extension V2.Pay {
    /// `v2/pay/micropay`
    public var micropay: Micropay { Micropay(path: path.appending("micropay")) }

    /// `v2/pay/micropay`
    public struct Micropay: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Micropay {
    /// Pay by payment code (付款码支付).
    ///
    /// After an unknown outcome, `POST /v2/pay/orderquery` tells whether it took effect.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011937125)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Version number (接口版本号).
        public var version: String?
        /// Whether profit sharing is used.
        public var profitSharing: APIv2.MicropayProfitSharing?
        /// Whether it is a deposit payment (是否押金支付).
        public var deposit: APIv2.Deposit?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Device number or information (设备号).
        public var deviceInfo: String?
        /// Signature type (签名类型).
        public var signType: APIv2.SignType?
        /// Body of notification (商品描述).
        public var body: String
        /// Details.
        public var detail: JSONText<APIv2.PayDetail>?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Total amount of the order, in fen (订单金额).
        public var totalFee: Int
        /// Currency of the amount (货币类型).
        public var feeType: String?
        /// IP address of the terminal (终端IP).
        public var spbillCreateIP: String
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Required or restricted payment method (指定支付方式).
        public var limitPay: String?
        /// Time the transaction starts (交易起始时间).
        public var timeStart: String?
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: String?
        /// Electronic receipt or invoice entrance flag (电子发票入口开放标识).
        public var receipt: String?
        /// Authorization code (授权码).
        public var authCode: String
        /// Scene information (场景信息JSON格式字符串).
        public var sceneInfo: JSONText<APIv2.SceneInfo>?

        public init(
            version: String? = nil,
            profitSharing: APIv2.MicropayProfitSharing? = nil,
            deposit: APIv2.Deposit? = nil,
            appID: String,
            subAppID: String? = nil,
            mchID: String,
            subMchID: String? = nil,
            deviceInfo: String? = nil,
            signType: APIv2.SignType? = nil,
            body: String,
            detail: JSONText<APIv2.PayDetail>? = nil,
            attach: String? = nil,
            outTradeNo: String,
            totalFee: Int,
            feeType: String? = nil,
            spbillCreateIP: String,
            goodsTag: String? = nil,
            limitPay: String? = nil,
            timeStart: String? = nil,
            timeExpire: String? = nil,
            receipt: String? = nil,
            authCode: String,
            sceneInfo: JSONText<APIv2.SceneInfo>? = nil
        ) {
            self.version = version
            self.profitSharing = profitSharing
            self.deposit = deposit
            self.appID = appID
            self.subAppID = subAppID
            self.mchID = mchID
            self.subMchID = subMchID
            self.deviceInfo = deviceInfo
            self.signType = signType
            self.body = body
            self.detail = detail
            self.attach = attach
            self.outTradeNo = outTradeNo
            self.totalFee = totalFee
            self.feeType = feeType
            self.spbillCreateIP = spbillCreateIP
            self.goodsTag = goodsTag
            self.limitPay = limitPay
            self.timeStart = timeStart
            self.timeExpire = timeExpire
            self.receipt = receipt
            self.authCode = authCode
            self.sceneInfo = sceneInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.version = try member.ifPresent("version")
            self.profitSharing = try member.ifPresent("profit_sharing")
            self.deposit = try member.ifPresent("deposit")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.deviceInfo = try member.ifPresent("device_info")
            self.signType = try member.ifPresent("sign_type")
            self.body = try member.required("body")
            self.detail = try member.ifPresent("detail")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
            self.totalFee = try member.required("total_fee")
            self.feeType = try member.ifPresent("fee_type")
            self.spbillCreateIP = try member.required("spbill_create_ip")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.limitPay = try member.ifPresent("limit_pay")
            self.timeStart = try member.ifPresent("time_start")
            self.timeExpire = try member.ifPresent("time_expire")
            self.receipt = try member.ifPresent("receipt")
            self.authCode = try member.required("auth_code")
            self.sceneInfo = try member.ifPresent("scene_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.version, "version")
            try members.encodeIfPresent(self.profitSharing, "profit_sharing")
            try members.encodeIfPresent(self.deposit, "deposit")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.signType, "sign_type")
            try members.encode(self.body, "body")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.totalFee, "total_fee")
            try members.encodeIfPresent(self.feeType, "fee_type")
            try members.encode(self.spbillCreateIP, "spbill_create_ip")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.limitPay, "limit_pay")
            try members.encodeIfPresent(self.timeStart, "time_start")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encodeIfPresent(self.receipt, "receipt")
            try members.encode(self.authCode, "auth_code")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Device number or information (设备号).
        public var deviceInfo: String?
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
        /// User's openid (用户标识).
        public var openID: String
        /// Whether the user follows official account (是否关注公众账号).
        public var isSubscribe: APIv2.MicropayIsSubscribe
        /// Transaction type (交易类型).
        public var tradeType: String
        /// Bank type code (付款银行).
        public var bankType: String
        /// Currency of the amount (货币类型).
        public var feeType: String?
        /// Total amount of the order, in fen (订单金额).
        public var totalFee: Int
        /// Order amount due for settlement, in fen (应结订单金额).
        public var settlementTotalFee: Int?
        /// Coupon amount in fen (代金券金额).
        public var couponFee: Int?
        /// Currency of the cash payment (现金支付货币类型).
        public var cashFeeType: String?
        /// Amount paid in cash, in fen (现金支付金额).
        public var cashFee: Int
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Merchant's attached data, returned unchanged (商家数据包).
        public var attach: String?
        /// Time the payment completed (支付完成时间).
        public var timeEnd: String
        /// Details of the promotions used (营销详情JSON格式字符串).
        public var promotionDetail: JSONText<APIv2.MicropayPromotionDetail>?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            subAppID: String? = nil,
            mchID: String,
            subMchID: String? = nil,
            deviceInfo: String? = nil,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            openID: String,
            isSubscribe: APIv2.MicropayIsSubscribe,
            tradeType: String,
            bankType: String,
            feeType: String? = nil,
            totalFee: Int,
            settlementTotalFee: Int? = nil,
            couponFee: Int? = nil,
            cashFeeType: String? = nil,
            cashFee: Int,
            transactionID: String,
            outTradeNo: String,
            attach: String? = nil,
            timeEnd: String,
            promotionDetail: JSONText<APIv2.MicropayPromotionDetail>? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.subAppID = subAppID
            self.mchID = mchID
            self.subMchID = subMchID
            self.deviceInfo = deviceInfo
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.openID = openID
            self.isSubscribe = isSubscribe
            self.tradeType = tradeType
            self.bankType = bankType
            self.feeType = feeType
            self.totalFee = totalFee
            self.settlementTotalFee = settlementTotalFee
            self.couponFee = couponFee
            self.cashFeeType = cashFeeType
            self.cashFee = cashFee
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.attach = attach
            self.timeEnd = timeEnd
            self.promotionDetail = promotionDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.deviceInfo = try member.ifPresent("device_info")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.openID = try member.required("openid")
            self.isSubscribe = try member.required("is_subscribe")
            self.tradeType = try member.required("trade_type")
            self.bankType = try member.required("bank_type")
            self.feeType = try member.ifPresent("fee_type")
            self.totalFee = try member.required("total_fee")
            self.settlementTotalFee = try member.ifPresent("settlement_total_fee")
            self.couponFee = try member.ifPresent("coupon_fee")
            self.cashFeeType = try member.ifPresent("cash_fee_type")
            self.cashFee = try member.required("cash_fee")
            self.transactionID = try member.required("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.attach = try member.ifPresent("attach")
            self.timeEnd = try member.required("time_end")
            self.promotionDetail = try member.ifPresent("promotion_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.openID, "openid")
            try members.encode(self.isSubscribe, "is_subscribe")
            try members.encode(self.tradeType, "trade_type")
            try members.encode(self.bankType, "bank_type")
            try members.encodeIfPresent(self.feeType, "fee_type")
            try members.encode(self.totalFee, "total_fee")
            try members.encodeIfPresent(self.settlementTotalFee, "settlement_total_fee")
            try members.encodeIfPresent(self.couponFee, "coupon_fee")
            try members.encodeIfPresent(self.cashFeeType, "cash_fee_type")
            try members.encode(self.cashFee, "cash_fee")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.timeEnd, "time_end")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
        }
    }
}

extension V2.Pay {
    /// `v2/pay/orderquery`
    public var orderquery: Orderquery { Orderquery(path: path.appending("orderquery")) }

    /// `v2/pay/orderquery`
    public struct Orderquery: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Orderquery {
    /// Query an order (查询订单).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011937320)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = APIv2.OrderqueryRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
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
        /// Device number or information (设备号).
        public var deviceInfo: String?
        /// User's openid (用户标识).
        public var openID: String?
        /// Whether the user follows official account (是否关注公众账号).
        public var isSubscribe: APIv2.MicropayIsSubscribe?
        /// User's openid under the sub appid (用户子标识).
        public var subOpenID: String?
        /// Whether the user follows sub-merchant's account (是否关注子公众账号).
        public var subIsSubscribe: APIv2.SubIsSubscribe?
        /// Transaction type (交易类型).
        public var tradeType: String?
        /// State of the transaction (交易状态).
        public var tradeState: APIv2.TradeState
        /// Bank type code (付款银行).
        public var bankType: String?
        /// Total amount of the order, in fen (标价金额).
        public var totalFee: Int?
        /// Order amount due for settlement, in fen (应结订单金额).
        public var settlementTotalFee: Int?
        /// Currency of the amount (标价币种).
        public var feeType: String?
        /// Amount paid in cash, in fen (现金支付金额).
        public var cashFee: Int?
        /// Currency of the cash payment (现金支付币种).
        public var cashFeeType: String?
        /// Coupon amount in fen (代金券金额).
        public var couponFee: Int?
        /// Number of coupons used (代金券使用数量).
        public var couponCount: Int?
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Time the payment completed (支付完成时间).
        public var timeEnd: String?
        /// Description of the transaction's state (交易状态描述).
        public var tradeStateDesc: String?
        /// Details of the promotions used (营销详情JSON格式字符串).
        public var promotionDetail: JSONText<APIv2.PromotionDetail>?
        /// Amount charged to the deposit, in fen (押金消费金额).
        public var consumeFee: Int?
        /// Type of coupon, nth (代金券类型).
        public var couponType: Numbered<String>?
        /// Coupon ID, nth (代金券ID).
        public var couponID: Numbered<String>?
        /// Amount of nth coupon, in fen (单个代金券支付金额).
        public var couponFeeByNumber: Numbered<Int>?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            subAppID: String? = nil,
            mchID: String,
            subMchID: String? = nil,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            deviceInfo: String? = nil,
            openID: String? = nil,
            isSubscribe: APIv2.MicropayIsSubscribe? = nil,
            subOpenID: String? = nil,
            subIsSubscribe: APIv2.SubIsSubscribe? = nil,
            tradeType: String? = nil,
            tradeState: APIv2.TradeState,
            bankType: String? = nil,
            totalFee: Int? = nil,
            settlementTotalFee: Int? = nil,
            feeType: String? = nil,
            cashFee: Int? = nil,
            cashFeeType: String? = nil,
            couponFee: Int? = nil,
            couponCount: Int? = nil,
            transactionID: String? = nil,
            outTradeNo: String,
            attach: String? = nil,
            timeEnd: String? = nil,
            tradeStateDesc: String? = nil,
            promotionDetail: JSONText<APIv2.PromotionDetail>? = nil,
            consumeFee: Int? = nil,
            couponType: Numbered<String>? = nil,
            couponID: Numbered<String>? = nil,
            couponFeeByNumber: Numbered<Int>? = nil
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
            self.deviceInfo = deviceInfo
            self.openID = openID
            self.isSubscribe = isSubscribe
            self.subOpenID = subOpenID
            self.subIsSubscribe = subIsSubscribe
            self.tradeType = tradeType
            self.tradeState = tradeState
            self.bankType = bankType
            self.totalFee = totalFee
            self.settlementTotalFee = settlementTotalFee
            self.feeType = feeType
            self.cashFee = cashFee
            self.cashFeeType = cashFeeType
            self.couponFee = couponFee
            self.couponCount = couponCount
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.attach = attach
            self.timeEnd = timeEnd
            self.tradeStateDesc = tradeStateDesc
            self.promotionDetail = promotionDetail
            self.consumeFee = consumeFee
            self.couponType = couponType
            self.couponID = couponID
            self.couponFeeByNumber = couponFeeByNumber
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.deviceInfo = try member.ifPresent("device_info")
            self.openID = try member.ifPresent("openid")
            self.isSubscribe = try member.ifPresent("is_subscribe")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.subIsSubscribe = try member.ifPresent("sub_is_subscribe")
            self.tradeType = try member.ifPresent("trade_type")
            self.tradeState = try member.required("trade_state")
            self.bankType = try member.ifPresent("bank_type")
            self.totalFee = try member.ifPresent("total_fee")
            self.settlementTotalFee = try member.ifPresent("settlement_total_fee")
            self.feeType = try member.ifPresent("fee_type")
            self.cashFee = try member.ifPresent("cash_fee")
            self.cashFeeType = try member.ifPresent("cash_fee_type")
            self.couponFee = try member.ifPresent("coupon_fee")
            self.couponCount = try member.ifPresent("coupon_count")
            self.transactionID = try member.ifPresent("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.attach = try member.ifPresent("attach")
            self.timeEnd = try member.ifPresent("time_end")
            self.tradeStateDesc = try member.ifPresent("trade_state_desc")
            self.promotionDetail = try member.ifPresent("promotion_detail")
            self.consumeFee = try member.ifPresent("consume_fee")
            self.couponType = try member.numbered("coupon_type_", 1)
            self.couponID = try member.numbered("coupon_id_", 1)
            self.couponFeeByNumber = try member.numbered("coupon_fee_", 1)
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.isSubscribe, "is_subscribe")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.subIsSubscribe, "sub_is_subscribe")
            try members.encodeIfPresent(self.tradeType, "trade_type")
            try members.encode(self.tradeState, "trade_state")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.totalFee, "total_fee")
            try members.encodeIfPresent(self.settlementTotalFee, "settlement_total_fee")
            try members.encodeIfPresent(self.feeType, "fee_type")
            try members.encodeIfPresent(self.cashFee, "cash_fee")
            try members.encodeIfPresent(self.cashFeeType, "cash_fee_type")
            try members.encodeIfPresent(self.couponFee, "coupon_fee")
            try members.encodeIfPresent(self.couponCount, "coupon_count")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.timeEnd, "time_end")
            try members.encodeIfPresent(self.tradeStateDesc, "trade_state_desc")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
            try members.encodeIfPresent(self.consumeFee, "consume_fee")
            try members.encodeNumbered(self.couponType, "coupon_type_")
            try members.encodeNumbered(self.couponID, "coupon_id_")
            try members.encodeNumbered(self.couponFeeByNumber, "coupon_fee_")
        }
    }
}

extension V2.Pay {
    /// `v2/pay/paporderquery`
    public var paporderquery: Paporderquery { Paporderquery(path: path.appending("paporderquery")) }

    /// `v2/pay/paporderquery`
    public struct Paporderquery: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Paporderquery {
    /// Query a deduction order (查询订单).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4013894074)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (请求appid).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?

        public init(
            appID: String,
            mchID: String,
            transactionID: String? = nil,
            outTradeNo: String? = nil
        ) {
            self.appID = appID
            self.mchID = mchID
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.transactionID = try member.ifPresent("transaction_id")
            self.outTradeNo = try member.ifPresent("out_trade_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
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
        /// Device number or information (设备号).
        public var deviceInfo: String?
        /// User's openid (用户标识).
        public var openID: String?
        /// Whether the user follows official account (是否关注公众账号).
        public var isSubscribe: APIv2.MicropayIsSubscribe?
        /// Transaction type (交易类型).
        public var tradeType: String?
        /// State of the transaction (交易状态).
        public var tradeState: APIv2.TradeState
        /// Bank type code (付款银行).
        public var bankType: String?
        /// Total amount of the order, in fen (总金额).
        public var totalFee: Int?
        /// Currency of the amount (货币种类).
        public var feeType: String?
        /// Amount paid in cash, in fen (现金支付金额).
        public var cashFee: Int?
        /// Currency of the cash payment (现金支付货币类型).
        public var cashFeeType: String?
        /// Coupon amount in fen (代金券或立减优惠金额).
        public var couponFee: Int?
        /// Number of coupons used (代金券或立减优惠使用数量).
        public var couponCount: Int?
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Time the payment completed (支付完成时间).
        public var timeEnd: String?
        /// Description of the transaction's state (交易状态描述).
        public var tradeStateDesc: String?
        /// Coupon ID, nth (代金券或立减优惠ID).
        public var couponID: Numbered<String>?
        /// Amount of nth coupon, in fen (单个代金券或立减优惠支付金额).
        public var couponFeeByNumber: Numbered<Int>?

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
            deviceInfo: String? = nil,
            openID: String? = nil,
            isSubscribe: APIv2.MicropayIsSubscribe? = nil,
            tradeType: String? = nil,
            tradeState: APIv2.TradeState,
            bankType: String? = nil,
            totalFee: Int? = nil,
            feeType: String? = nil,
            cashFee: Int? = nil,
            cashFeeType: String? = nil,
            couponFee: Int? = nil,
            couponCount: Int? = nil,
            transactionID: String? = nil,
            outTradeNo: String,
            attach: String? = nil,
            timeEnd: String? = nil,
            tradeStateDesc: String? = nil,
            couponID: Numbered<String>? = nil,
            couponFeeByNumber: Numbered<Int>? = nil
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
            self.deviceInfo = deviceInfo
            self.openID = openID
            self.isSubscribe = isSubscribe
            self.tradeType = tradeType
            self.tradeState = tradeState
            self.bankType = bankType
            self.totalFee = totalFee
            self.feeType = feeType
            self.cashFee = cashFee
            self.cashFeeType = cashFeeType
            self.couponFee = couponFee
            self.couponCount = couponCount
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.attach = attach
            self.timeEnd = timeEnd
            self.tradeStateDesc = tradeStateDesc
            self.couponID = couponID
            self.couponFeeByNumber = couponFeeByNumber
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
            self.deviceInfo = try member.ifPresent("device_info")
            self.openID = try member.ifPresent("openid")
            self.isSubscribe = try member.ifPresent("is_subscribe")
            self.tradeType = try member.ifPresent("trade_type")
            self.tradeState = try member.required("trade_state")
            self.bankType = try member.ifPresent("bank_type")
            self.totalFee = try member.ifPresent("total_fee")
            self.feeType = try member.ifPresent("fee_type")
            self.cashFee = try member.ifPresent("cash_fee")
            self.cashFeeType = try member.ifPresent("cash_fee_type")
            self.couponFee = try member.ifPresent("coupon_fee")
            self.couponCount = try member.ifPresent("coupon_count")
            self.transactionID = try member.ifPresent("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.attach = try member.ifPresent("attach")
            self.timeEnd = try member.ifPresent("time_end")
            self.tradeStateDesc = try member.ifPresent("trade_state_desc")
            self.couponID = try member.numbered("coupon_id_", 1)
            self.couponFeeByNumber = try member.numbered("coupon_fee_", 1)
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
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.isSubscribe, "is_subscribe")
            try members.encodeIfPresent(self.tradeType, "trade_type")
            try members.encode(self.tradeState, "trade_state")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.totalFee, "total_fee")
            try members.encodeIfPresent(self.feeType, "fee_type")
            try members.encodeIfPresent(self.cashFee, "cash_fee")
            try members.encodeIfPresent(self.cashFeeType, "cash_fee_type")
            try members.encodeIfPresent(self.couponFee, "coupon_fee")
            try members.encodeIfPresent(self.couponCount, "coupon_count")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.timeEnd, "time_end")
            try members.encodeIfPresent(self.tradeStateDesc, "trade_state_desc")
            try members.encodeNumbered(self.couponID, "coupon_id_")
            try members.encodeNumbered(self.couponFeeByNumber, "coupon_fee_")
        }
    }
}

extension V2.Pay {
    /// `v2/pay/pappayapply`
    public var pappayapply: Pappayapply { Pappayapply(path: path.appending("pappayapply")) }

    /// `v2/pay/pappayapply`
    public struct Pappayapply: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Pappayapply {
    /// Request a contract deduction (申请扣款).
    ///
    /// After an unknown outcome, `POST /v2/pay/paporderquery` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011987377)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (请求appid).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
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
        public var tradeType: String
        /// Withholding contract ID (委托代扣协议id).
        public var contractID: String
        /// Electronic receipt or invoice entrance flag (电子发票入口开放标识).
        public var receipt: String?

        public init(
            appID: String,
            mchID: String,
            body: String,
            detail: String? = nil,
            attach: String? = nil,
            outTradeNo: String,
            totalFee: Int,
            feeType: String? = nil,
            spbillCreateIP: String,
            goodsTag: String? = nil,
            notifyURL: String,
            tradeType: String,
            contractID: String,
            receipt: String? = nil
        ) {
            self.appID = appID
            self.mchID = mchID
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
            self.contractID = contractID
            self.receipt = receipt
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
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
            self.contractID = try member.required("contract_id")
            self.receipt = try member.ifPresent("receipt")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
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
            try members.encode(self.contractID, "contract_id")
            try members.encodeIfPresent(self.receipt, "receipt")
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

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            mchID: String,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil
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
        }
    }
}

extension V2.Pay {
    /// `v2/pay/profitsharingaddreceiver`
    public var profitsharingaddreceiver: Profitsharingaddreceiver { Profitsharingaddreceiver(path: path.appending("profitsharingaddreceiver")) }

    /// `v2/pay/profitsharingaddreceiver`
    public struct Profitsharingaddreceiver: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Profitsharingaddreceiver {
    /// Add a profit sharing receiver (添加分账接收方).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011983255)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Who receives the funds (分账接收方JSON格式字符串).
        public var receiver: JSONText<Receiver>

        public init(
            mchID: String,
            subMchID: String? = nil,
            appID: String,
            subAppID: String? = nil,
            signType: APIv2.HMACSignType,
            receiver: JSONText<Receiver>
        ) {
            self.mchID = mchID
            self.subMchID = subMchID
            self.appID = appID
            self.subAppID = subAppID
            self.signType = signType
            self.receiver = receiver
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.signType = try member.required("sign_type")
            self.receiver = try member.required("receiver")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.receiver, "receiver")
        }

        /// Who receives the funds (分账接收方JSON格式字符串).
        public struct Receiver: Codable, Hashable, Sendable {
            /// Type (分账接收方类型).
            public var type: APIv2.ReceiverType
            /// Account (分账接收方账号).
            public var account: String
            /// Name (分账个人接收方姓名).
            public var name: String?
            /// Relation to the profit sharing receiver (与分账方的关系类型).
            public var relationType: RelationType?
            /// Custom profit sharing relation (自定义的分账关系).
            public var customRelation: String?

            public init(
                type: APIv2.ReceiverType,
                account: String,
                name: String? = nil,
                relationType: RelationType? = nil,
                customRelation: String? = nil
            ) {
                self.type = type
                self.account = account
                self.name = name
                self.relationType = relationType
                self.customRelation = customRelation
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.type = try member.required("type")
                self.account = try member.required("account")
                self.name = try member.ifPresent("name")
                self.relationType = try member.ifPresent("relation_type")
                self.customRelation = try member.ifPresent("custom_relation")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.type, "type")
                try members.encode(self.account, "account")
                try members.encodeIfPresent(self.name, "name")
                try members.encodeIfPresent(self.relationType, "relation_type")
                try members.encodeIfPresent(self.customRelation, "custom_relation")
            }

            /// Relation to the profit sharing receiver (与分账方的关系类型).
            public struct RelationType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var serviceProvider: Self { Self(rawValue: "SERVICE_PROVIDER") }
                public static var store: Self { Self(rawValue: "STORE") }
                public static var staff: Self { Self(rawValue: "STAFF") }
                public static var storeOwner: Self { Self(rawValue: "STORE_OWNER") }
                public static var partner: Self { Self(rawValue: "PARTNER") }
                public static var headquarter: Self { Self(rawValue: "HEADQUARTER") }
                public static var brand: Self { Self(rawValue: "BRAND") }
                public static var distributor: Self { Self(rawValue: "DISTRIBUTOR") }
                public static var user: Self { Self(rawValue: "USER") }
                public static var supplier: Self { Self(rawValue: "SUPPLIER") }
                public static var custom: Self { Self(rawValue: "CUSTOM") }
                public static var platform: Self { Self(rawValue: "PLATFORM") }
                public static var others: Self { Self(rawValue: "OTHERS") }
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = APIv2.ProfitsharingaddreceiverReply
}

extension V2.Pay {
    /// `v2/pay/profitsharingmerchantratioquery`
    public var profitsharingmerchantratioquery: Profitsharingmerchantratioquery { Profitsharingmerchantratioquery(path: path.appending("profitsharingmerchantratioquery")) }

    /// `v2/pay/profitsharingmerchantratioquery`
    public struct Profitsharingmerchantratioquery: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Profitsharingmerchantratioquery {
    /// Query the maximum profit sharing ratio (查询最大分账比例).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4011985120)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Brand's main merchant number (品牌主商户号).
        public var brandMchID: String?
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType

        public init(
            mchID: String,
            subMchID: String? = nil,
            brandMchID: String? = nil,
            signType: APIv2.HMACSignType
        ) {
            self.mchID = mchID
            self.subMchID = subMchID
            self.brandMchID = brandMchID
            self.signType = signType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.brandMchID = try member.ifPresent("brand_mch_id")
            self.signType = try member.required("sign_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.brandMchID, "brand_mch_id")
            try members.encode(self.signType, "sign_type")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Brand's main merchant number (品牌主商户号).
        public var brandMchID: String?
        /// Highest profit sharing ratio (最大分账比例).
        public var maxRatio: Int
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            mchID: String,
            subMchID: String? = nil,
            brandMchID: String? = nil,
            maxRatio: Int,
            nonceStr: String? = nil,
            sign: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.mchID = mchID
            self.subMchID = subMchID
            self.brandMchID = brandMchID
            self.maxRatio = maxRatio
            self.nonceStr = nonceStr
            self.sign = sign
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.brandMchID = try member.ifPresent("brand_mch_id")
            self.maxRatio = try member.required("max_ratio")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.brandMchID, "brand_mch_id")
            try members.encode(self.maxRatio, "max_ratio")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
        }
    }
}

extension V2.Pay {
    /// `v2/pay/profitsharingorderamountquery`
    public var profitsharingorderamountquery: Profitsharingorderamountquery { Profitsharingorderamountquery(path: path.appending("profitsharingorderamountquery")) }

    /// `v2/pay/profitsharingorderamountquery`
    public struct Profitsharingorderamountquery: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Profitsharingorderamountquery {
    /// Query an order's remaining profit sharing amount (查询订单待分账金额).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011984132)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchID: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType

        public init(
            mchID: String,
            transactionID: String,
            signType: APIv2.HMACSignType
        ) {
            self.mchID = mchID
            self.transactionID = transactionID
            self.signType = signType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.transactionID = try member.required("transaction_id")
            self.signType = try member.required("sign_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.signType, "sign_type")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Merchant number (商户号).
        public var mchID: String?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Amount not yet shared, in fen (订单剩余待分金额).
        public var unsplitAmount: Int?
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            mchID: String? = nil,
            transactionID: String,
            unsplitAmount: Int? = nil,
            nonceStr: String? = nil,
            sign: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.mchID = mchID
            self.transactionID = transactionID
            self.unsplitAmount = unsplitAmount
            self.nonceStr = nonceStr
            self.sign = sign
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.mchID = try member.ifPresent("mch_id")
            self.transactionID = try member.required("transaction_id")
            self.unsplitAmount = try member.ifPresent("unsplit_amount")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encodeIfPresent(self.mchID, "mch_id")
            try members.encode(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.unsplitAmount, "unsplit_amount")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
        }
    }
}

extension V2.Pay {
    /// `v2/pay/profitsharingquery`
    public var profitsharingquery: Profitsharingquery { Profitsharingquery(path: path.appending("profitsharingquery")) }

    /// `v2/pay/profitsharingquery`
    public struct Profitsharingquery: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Profitsharingquery {
    /// Query a profit sharing result (查询分账结果).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011983179)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType

        public init(
            mchID: String,
            subMchID: String? = nil,
            transactionID: String,
            outOrderNo: String,
            signType: APIv2.HMACSignType
        ) {
            self.mchID = mchID
            self.subMchID = subMchID
            self.transactionID = transactionID
            self.outOrderNo = outOrderNo
            self.signType = signType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.signType = try member.required("sign_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.signType, "sign_type")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (公众账号ID).
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
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// WeChat Pay order number (微信分账单号).
        public var orderID: String
        /// Current status of the record (分账单状态).
        public var status: Status
        /// Profit sharing receivers (分账接收方列表JSON格式字符串).
        public var receivers: JSONText<[Receivers]>

        public init(
            subAppID: String? = nil,
            subMchID: String? = nil,
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            mchID: String,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            transactionID: String,
            outOrderNo: String,
            orderID: String,
            status: Status,
            receivers: JSONText<[Receivers]>
        ) {
            self.subAppID = subAppID
            self.subMchID = subMchID
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.mchID = mchID
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.transactionID = transactionID
            self.outOrderNo = outOrderNo
            self.orderID = orderID
            self.status = status
            self.receivers = receivers
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.transactionID = try member.required("transaction_id")
            self.outOrderNo = try member.required("out_order_no")
            self.orderID = try member.required("order_id")
            self.status = try member.required("status")
            self.receivers = try member.required("receivers")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.orderID, "order_id")
            try members.encode(self.status, "status")
            try members.encode(self.receivers, "receivers")
        }

        /// Current status of the record (分账单状态).
        public struct Status: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var processing: Self { Self(rawValue: "PROCESSING") }
            public static var finished: Self { Self(rawValue: "FINISHED") }
        }

        /// Profit sharing receivers (分账接收方列表JSON格式字符串).
        public struct Receivers: Codable, Hashable, Sendable {
            /// Type (分账接收方类型).
            public var type: APIv2.ReceiverType
            /// Account (分账接收方账号).
            public var account: String
            /// Amount in fen (分账金额).
            public var amount: Int
            /// Description (分账描述).
            public var description: String
            /// WeChat Pay detail number (分账明细单号).
            public var detailID: String
            /// Time of completion (分账完成时间).
            public var finishTime: String
            /// Receiving merchant number (分账接收商户号).
            public var receiverMchid: String
            /// Result (分账结果).
            public var result: APIv2.ReceiversResult

            public init(
                type: APIv2.ReceiverType,
                account: String,
                amount: Int,
                description: String,
                detailID: String,
                finishTime: String,
                receiverMchid: String,
                result: APIv2.ReceiversResult
            ) {
                self.type = type
                self.account = account
                self.amount = amount
                self.description = description
                self.detailID = detailID
                self.finishTime = finishTime
                self.receiverMchid = receiverMchid
                self.result = result
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.type = try member.required("type")
                self.account = try member.required("account")
                self.amount = try member.required("amount")
                self.description = try member.required("description")
                self.detailID = try member.required("detail_id")
                self.finishTime = try member.required("finish_time")
                self.receiverMchid = try member.required("receiver_mchid")
                self.result = try member.required("result")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.type, "type")
                try members.encode(self.account, "account")
                try members.encode(self.amount, "amount")
                try members.encode(self.description, "description")
                try members.encode(self.detailID, "detail_id")
                try members.encode(self.finishTime, "finish_time")
                try members.encode(self.receiverMchid, "receiver_mchid")
                try members.encode(self.result, "result")
            }
        }
    }
}

extension V2.Pay {
    /// `v2/pay/profitsharingremovereceiver`
    public var profitsharingremovereceiver: Profitsharingremovereceiver { Profitsharingremovereceiver(path: path.appending("profitsharingremovereceiver")) }

    /// `v2/pay/profitsharingremovereceiver`
    public struct Profitsharingremovereceiver: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Profitsharingremovereceiver {
    /// Delete a profit sharing receiver (删除分账接收方).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011983295)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Who receives the funds (分账接收方JSON格式字符串).
        public var receiver: JSONText<APIv2.Receiver>

        public init(
            mchID: String,
            subMchID: String? = nil,
            appID: String,
            subAppID: String? = nil,
            signType: APIv2.HMACSignType,
            receiver: JSONText<APIv2.Receiver>
        ) {
            self.mchID = mchID
            self.subMchID = subMchID
            self.appID = appID
            self.subAppID = subAppID
            self.signType = signType
            self.receiver = receiver
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.signType = try member.required("sign_type")
            self.receiver = try member.required("receiver")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.receiver, "receiver")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = APIv2.ProfitsharingaddreceiverReply
}

extension V2.Pay {
    /// `v2/pay/profitsharingreturnquery`
    public var profitsharingreturnquery: Profitsharingreturnquery { Profitsharingreturnquery(path: path.appending("profitsharingreturnquery")) }

    /// `v2/pay/profitsharingreturnquery`
    public struct Profitsharingreturnquery: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Profitsharingreturnquery {
    /// Query a profit sharing return result (回退结果查询).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011984233)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// WeChat Pay order number (微信分账单号).
        public var orderID: String?
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String?
        /// Merchant's own return number (商户回退单号).
        public var outReturnNo: String

        public init(
            mchID: String,
            subMchID: String? = nil,
            appID: String,
            subAppID: String? = nil,
            signType: APIv2.HMACSignType,
            orderID: String? = nil,
            outOrderNo: String? = nil,
            outReturnNo: String
        ) {
            self.mchID = mchID
            self.subMchID = subMchID
            self.appID = appID
            self.subAppID = subAppID
            self.signType = signType
            self.orderID = orderID
            self.outOrderNo = outOrderNo
            self.outReturnNo = outReturnNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.signType = try member.required("sign_type")
            self.orderID = try member.ifPresent("order_id")
            self.outOrderNo = try member.ifPresent("out_order_no")
            self.outReturnNo = try member.required("out_return_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.signType, "sign_type")
            try members.encodeIfPresent(self.orderID, "order_id")
            try members.encodeIfPresent(self.outOrderNo, "out_order_no")
            try members.encode(self.outReturnNo, "out_return_no")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (公众账号ID).
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
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// WeChat Pay order number (微信分账单号).
        public var orderID: String?
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String?
        /// Merchant's own return number (商户回退单号).
        public var outReturnNo: String
        /// WeChat Pay return number (微信回退单号).
        public var returnNo: String?
        /// Type of the returning account (回退方类型).
        public var returnAccountType: APIv2.ReturnAccountType
        /// Account returning the funds (回退方账号).
        public var returnAccount: String
        /// Return amount in fen (回退金额).
        public var returnAmount: Int
        /// Description (回退描述).
        public var description: String
        /// Result (回退结果).
        public var result: APIv2.ProfitsharingreturnqueryResult?
        /// Reason for the failure (失败原因).
        public var failReason: APIv2.FailReason?
        /// Time of completion (完成时间).
        public var finishTime: String?

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
            subMchID: String? = nil,
            subAppID: String? = nil,
            orderID: String? = nil,
            outOrderNo: String? = nil,
            outReturnNo: String,
            returnNo: String? = nil,
            returnAccountType: APIv2.ReturnAccountType,
            returnAccount: String,
            returnAmount: Int,
            description: String,
            result: APIv2.ProfitsharingreturnqueryResult? = nil,
            failReason: APIv2.FailReason? = nil,
            finishTime: String? = nil
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
            self.subMchID = subMchID
            self.subAppID = subAppID
            self.orderID = orderID
            self.outOrderNo = outOrderNo
            self.outReturnNo = outReturnNo
            self.returnNo = returnNo
            self.returnAccountType = returnAccountType
            self.returnAccount = returnAccount
            self.returnAmount = returnAmount
            self.description = description
            self.result = result
            self.failReason = failReason
            self.finishTime = finishTime
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
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.subAppID = try member.ifPresent("sub_appid")
            self.orderID = try member.ifPresent("order_id")
            self.outOrderNo = try member.ifPresent("out_order_no")
            self.outReturnNo = try member.required("out_return_no")
            self.returnNo = try member.ifPresent("return_no")
            self.returnAccountType = try member.required("return_account_type")
            self.returnAccount = try member.required("return_account")
            self.returnAmount = try member.required("return_amount")
            self.description = try member.required("description")
            self.result = try member.ifPresent("result")
            self.failReason = try member.ifPresent("fail_reason")
            self.finishTime = try member.ifPresent("finish_time")
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
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.orderID, "order_id")
            try members.encodeIfPresent(self.outOrderNo, "out_order_no")
            try members.encode(self.outReturnNo, "out_return_no")
            try members.encodeIfPresent(self.returnNo, "return_no")
            try members.encode(self.returnAccountType, "return_account_type")
            try members.encode(self.returnAccount, "return_account")
            try members.encode(self.returnAmount, "return_amount")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.result, "result")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encodeIfPresent(self.finishTime, "finish_time")
        }
    }
}

extension V2.Pay {
    /// `v2/pay/querycombinedorder`
    public var querycombinedorder: Querycombinedorder { Querycombinedorder(path: path.appending("querycombinedorder")) }

    /// `v2/pay/querycombinedorder`
    public struct Querycombinedorder: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Querycombinedorder {
    /// Query a combined order (合单查单).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the combined order's initiator (合单appid).
        public var combineAppID: String
        /// Combined order's merchant number (合单商户号).
        public var combineMchID: String
        /// Signature type (签名类型).
        public var signType: APIv2.HMACSignType
        /// Combined order's merchant order number (合单商户订单号).
        public var combineOutTradeNo: String

        public init(
            combineAppID: String,
            combineMchID: String,
            signType: APIv2.HMACSignType,
            combineOutTradeNo: String
        ) {
            self.combineAppID = combineAppID
            self.combineMchID = combineMchID
            self.signType = signType
            self.combineOutTradeNo = combineOutTradeNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.combineAppID = try member.required("combine_appid")
            self.combineMchID = try member.required("combine_mch_id")
            self.signType = try member.required("sign_type")
            self.combineOutTradeNo = try member.required("combine_out_trade_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.combineAppID, "combine_appid")
            try members.encode(self.combineMchID, "combine_mch_id")
            try members.encode(self.signType, "sign_type")
            try members.encode(self.combineOutTradeNo, "combine_out_trade_no")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the combined order's initiator (合单appid).
        public var combineAppID: String
        /// Combined order's merchant number (合单商户号).
        public var combineMchID: String
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Device number or information (设备号).
        public var deviceInfo: String?
        /// Combined order user's openid (合单用户标识).
        public var combineOpenID: String?
        /// Combined order's merchant order number (合单商户订单号).
        public var combineOutTradeNo: String
        /// Signature (签名).
        public var sign: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Description of the business result (业务结果描述).
        public var resultMsg: String?
        /// State of the transaction (交易状态).
        public var tradeState: APIv2.TradeState?
        /// Description of the transaction's state (交易状态描述).
        public var tradeStateDesc: String?
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Sub-orders as JSON (子单信息JSON格式字符串).
        public var subOrderList: JSONText<SubOrderList>

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            combineAppID: String,
            combineMchID: String,
            nonceStr: String? = nil,
            deviceInfo: String? = nil,
            combineOpenID: String? = nil,
            combineOutTradeNo: String,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            resultMsg: String? = nil,
            tradeState: APIv2.TradeState? = nil,
            tradeStateDesc: String? = nil,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            subOrderList: JSONText<SubOrderList>
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.combineAppID = combineAppID
            self.combineMchID = combineMchID
            self.nonceStr = nonceStr
            self.deviceInfo = deviceInfo
            self.combineOpenID = combineOpenID
            self.combineOutTradeNo = combineOutTradeNo
            self.sign = sign
            self.resultCode = resultCode
            self.resultMsg = resultMsg
            self.tradeState = tradeState
            self.tradeStateDesc = tradeStateDesc
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.subOrderList = subOrderList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.combineAppID = try member.required("combine_appid")
            self.combineMchID = try member.required("combine_mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.deviceInfo = try member.ifPresent("device_info")
            self.combineOpenID = try member.ifPresent("combine_openid")
            self.combineOutTradeNo = try member.required("combine_out_trade_no")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.resultMsg = try member.ifPresent("result_msg")
            self.tradeState = try member.ifPresent("trade_state")
            self.tradeStateDesc = try member.ifPresent("trade_state_desc")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.subOrderList = try member.required("sub_order_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.combineAppID, "combine_appid")
            try members.encode(self.combineMchID, "combine_mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.combineOpenID, "combine_openid")
            try members.encode(self.combineOutTradeNo, "combine_out_trade_no")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.resultMsg, "result_msg")
            try members.encodeIfPresent(self.tradeState, "trade_state")
            try members.encodeIfPresent(self.tradeStateDesc, "trade_state_desc")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.subOrderList, "sub_order_list")
        }

        /// Sub-orders as JSON (子单信息JSON格式字符串).
        public struct SubOrderList: Codable, Hashable, Sendable {
            /// Number of sub-orders (子订单数).
            public var orderNum: Int
            /// List of sub-orders (子订单信息).
            public var orderList: [OrderList]

            public init(
                orderNum: Int,
                orderList: [OrderList]
            ) {
                self.orderNum = orderNum
                self.orderList = orderList
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.orderNum = try member.required("order_num")
                self.orderList = try member.required("order_list")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.orderNum, "order_num")
                try members.encode(self.orderList, "order_list")
            }

            /// List of sub-orders (子订单信息).
            public struct OrderList: Codable, Hashable, Sendable {
                /// Merchant number (子单商户号).
                public var mchid: String
                /// Transaction type (交易类型).
                public var tradeType: TradeType
                /// Merchant's attached data, returned unchanged (附加数据).
                public var attach: String
                /// Amount details (订单金额).
                public var amount: Amount
                /// WeChat Pay order number (微信订单号).
                public var transactionID: String?
                /// Merchant's own order number (子单商户订单号).
                public var outTradeNo: String
                /// Discount tag of the order (订单优惠标记).
                public var goodsTag: String?
                /// Description (商品描述).
                public var description: String
                /// Details of the promotions used (营销详情).
                public var promotionDetail: APIv2.PromotionDetail?

                public init(
                    mchid: String,
                    tradeType: TradeType,
                    attach: String,
                    amount: Amount,
                    transactionID: String? = nil,
                    outTradeNo: String,
                    goodsTag: String? = nil,
                    description: String,
                    promotionDetail: APIv2.PromotionDetail? = nil
                ) {
                    self.mchid = mchid
                    self.tradeType = tradeType
                    self.attach = attach
                    self.amount = amount
                    self.transactionID = transactionID
                    self.outTradeNo = outTradeNo
                    self.goodsTag = goodsTag
                    self.description = description
                    self.promotionDetail = promotionDetail
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.mchid = try member.required("mchid")
                    self.tradeType = try member.required("trade_type")
                    self.attach = try member.required("attach")
                    self.amount = try member.required("amount")
                    self.transactionID = try member.ifPresent("transaction_id")
                    self.outTradeNo = try member.required("out_trade_no")
                    self.goodsTag = try member.ifPresent("goods_tag")
                    self.description = try member.required("description")
                    self.promotionDetail = try member.ifPresent("promotion_detail")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.mchid, "mchid")
                    try members.encode(self.tradeType, "trade_type")
                    try members.encode(self.attach, "attach")
                    try members.encode(self.amount, "amount")
                    try members.encodeIfPresent(self.transactionID, "transaction_id")
                    try members.encode(self.outTradeNo, "out_trade_no")
                    try members.encodeIfPresent(self.goodsTag, "goods_tag")
                    try members.encode(self.description, "description")
                    try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
                }

                /// Transaction type (交易类型).
                public struct TradeType: OpenEnumeration {
                    public let rawValue: String
                    public init(rawValue: String) { self.rawValue = rawValue }

                    public static var native: Self { Self(rawValue: "NATIVE") }
                    public static var jsapi: Self { Self(rawValue: "JSAPI") }
                    public static var app: Self { Self(rawValue: "APP") }
                    public static var mweb: Self { Self(rawValue: "MWEB") }
                }

                /// Amount details (订单金额).
                public struct Amount: Codable, Hashable, Sendable {
                    /// Total amount in fen (标价金额).
                    public var totalAmount: Int
                    /// Currency (标价币种).
                    public var currency: String?

                    public init(
                        totalAmount: Int,
                        currency: String? = nil
                    ) {
                        self.totalAmount = totalAmount
                        self.currency = currency
                    }

                    public init(from decoder: any Decoder) throws {
                        let member = try decoder.members()
                        self.totalAmount = try member.required("total_amount")
                        self.currency = try member.ifPresent("currency")
                    }

                    public func encode(to encoder: any Encoder) throws {
                        var members = encoder.members()
                        try members.encode(self.totalAmount, "total_amount")
                        try members.encodeIfPresent(self.currency, "currency")
                    }
                }
            }
        }
    }
}

extension V2.Pay {
    /// `v2/pay/queryexchagerate`
    public var queryexchagerate: Queryexchagerate { Queryexchagerate(path: path.appending("queryexchagerate")) }

    /// `v2/pay/queryexchagerate`
    public struct Queryexchagerate: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Queryexchagerate {
    /// Query an exchange rate (汇率查询).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v2/zh/4013634970)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Currency of the amount (币种).
        public var feeType: String
        /// Date (日期).
        public var date: String

        public init(
            appID: String,
            mchID: String,
            feeType: String,
            date: String
        ) {
            self.appID = appID
            self.mchID = mchID
            self.feeType = feeType
            self.date = date
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.feeType = try member.required("fee_type")
            self.date = try member.required("date")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.feeType, "fee_type")
            try members.encode(self.date, "date")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Currency of the amount (币种).
        public var feeType: String
        /// Time of the exchange rate (汇率时间).
        public var rateTime: String
        /// Rate (现汇卖出价(汇率)).
        public var rate: String
        /// Signature (签名).
        public var sign: String?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            mchID: String,
            subMchID: String? = nil,
            feeType: String,
            rateTime: String,
            rate: String,
            sign: String? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.mchID = mchID
            self.subMchID = subMchID
            self.feeType = feeType
            self.rateTime = rateTime
            self.rate = rate
            self.sign = sign
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.feeType = try member.required("fee_type")
            self.rateTime = try member.required("rate_time")
            self.rate = try member.required("rate")
            self.sign = try member.ifPresent("sign")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encode(self.feeType, "fee_type")
            try members.encode(self.rateTime, "rate_time")
            try members.encode(self.rate, "rate")
            try members.encodeIfPresent(self.sign, "sign")
        }
    }
}

extension V2.Pay {
    /// `v2/pay/refundquery`
    public var refundquery: Refundquery { Refundquery(path: path.appending("refundquery")) }

    /// `v2/pay/refundquery`
    public struct Refundquery: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Refundquery {
    /// Query a refund (查询退款).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011939577)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = APIv2.RefundqueryRequest

    /// What ``post`` answers.
    public typealias PostReply = APIv2.RefundqueryReply
}

extension V2.Pay {
    /// `v2/pay/refundqueryv2`
    public var refundqueryv2: Refundqueryv2 { Refundqueryv2(path: path.appending("refundqueryv2")) }

    /// `v2/pay/refundqueryv2`
    public struct Refundqueryv2: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Refundqueryv2 {
    /// Query a refund with item discounts (查询退款(单品优惠)).
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4011984122)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = APIv2.RefundqueryRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误码).
        public var errCode: String?
        /// Description of the error code (错误描述).
        public var errCodeDes: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Signature (签名).
        public var sign: String?
        /// Total number of the order's refunds (订单总退款次数).
        public var totalRefundCount: Int?
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Total amount of the order, in fen (订单金额).
        public var totalFee: Int
        /// Order amount due for settlement, in fen (应结订单金额).
        public var settlementTotalFee: Int?
        /// Currency of the amount (货币种类).
        public var feeType: String?
        /// Amount paid in cash, in fen (现金支付金额).
        public var cashFee: Int
        /// Number of refunds (退款笔数).
        public var refundCount: Int
        /// Details of the promotions used (营销详情JSON格式字符串).
        public var promotionDetail: JSONText<APIv2.PromotionDetail>?
        /// Merchant's own refund number, nth (商户退款单号).
        public var outRefundNo: Numbered<String>?
        /// WeChat Pay refund number, nth (微信退款单号).
        public var refundID: Numbered<String>?
        /// Refund channel, nth (退款渠道).
        public var refundChannel: Numbered<String>?
        /// Refund amount requested, nth, in fen (申请退款金额).
        public var refundFee: Numbered<Int>?
        /// Amount of nth refund, in fen (退款金额).
        public var settlementRefundFee: Numbered<Int>?
        /// Type of nth refund's mth coupon (代金券类型).
        public var couponType: Numbered<String>?
        /// Coupon refund amount, nth, in fen (总代金券退款金额).
        public var couponRefundFee: Numbered<Int>?
        /// Number of coupons in nth refund (退款代金券使用数量).
        public var couponRefundCount: Numbered<Int>?
        /// ID of nth refund's mth coupon (退款代金券ID).
        public var couponRefundID: Numbered<String>?
        /// Refund of nth refund's mth coupon (单个代金券退款金额).
        public var couponRefundFeeByNumber: Numbered<Int>?
        /// Refund status, nth (退款状态).
        public var refundStatus: Numbered<String>?
        /// Source of nth refund's funds (退款资金来源).
        public var refundAccount: Numbered<String>?
        /// Account of nth refund (退款入账账户).
        public var refundRecvAccout: Numbered<String>?
        /// Time nth refund succeeded (退款成功时间).
        public var refundSuccessTime: Numbered<String>?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            appID: String,
            mchID: String,
            subAppID: String? = nil,
            subMchID: String? = nil,
            nonceStr: String? = nil,
            sign: String? = nil,
            totalRefundCount: Int? = nil,
            transactionID: String,
            outTradeNo: String,
            totalFee: Int,
            settlementTotalFee: Int? = nil,
            feeType: String? = nil,
            cashFee: Int,
            refundCount: Int,
            promotionDetail: JSONText<APIv2.PromotionDetail>? = nil,
            outRefundNo: Numbered<String>? = nil,
            refundID: Numbered<String>? = nil,
            refundChannel: Numbered<String>? = nil,
            refundFee: Numbered<Int>? = nil,
            settlementRefundFee: Numbered<Int>? = nil,
            couponType: Numbered<String>? = nil,
            couponRefundFee: Numbered<Int>? = nil,
            couponRefundCount: Numbered<Int>? = nil,
            couponRefundID: Numbered<String>? = nil,
            couponRefundFeeByNumber: Numbered<Int>? = nil,
            refundStatus: Numbered<String>? = nil,
            refundAccount: Numbered<String>? = nil,
            refundRecvAccout: Numbered<String>? = nil,
            refundSuccessTime: Numbered<String>? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.appID = appID
            self.mchID = mchID
            self.subAppID = subAppID
            self.subMchID = subMchID
            self.nonceStr = nonceStr
            self.sign = sign
            self.totalRefundCount = totalRefundCount
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.totalFee = totalFee
            self.settlementTotalFee = settlementTotalFee
            self.feeType = feeType
            self.cashFee = cashFee
            self.refundCount = refundCount
            self.promotionDetail = promotionDetail
            self.outRefundNo = outRefundNo
            self.refundID = refundID
            self.refundChannel = refundChannel
            self.refundFee = refundFee
            self.settlementRefundFee = settlementRefundFee
            self.couponType = couponType
            self.couponRefundFee = couponRefundFee
            self.couponRefundCount = couponRefundCount
            self.couponRefundID = couponRefundID
            self.couponRefundFeeByNumber = couponRefundFeeByNumber
            self.refundStatus = refundStatus
            self.refundAccount = refundAccount
            self.refundRecvAccout = refundRecvAccout
            self.refundSuccessTime = refundSuccessTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.totalRefundCount = try member.ifPresent("total_refund_count")
            self.transactionID = try member.required("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.totalFee = try member.required("total_fee")
            self.settlementTotalFee = try member.ifPresent("settlement_total_fee")
            self.feeType = try member.ifPresent("fee_type")
            self.cashFee = try member.required("cash_fee")
            self.refundCount = try member.required("refund_count")
            self.promotionDetail = try member.ifPresent("promotion_detail")
            self.outRefundNo = try member.numbered("out_refund_no_", 1)
            self.refundID = try member.numbered("refund_id_", 1)
            self.refundChannel = try member.numbered("refund_channel_", 1)
            self.refundFee = try member.numbered("refund_fee_", 1)
            self.settlementRefundFee = try member.numbered("settlement_refund_fee_", 1)
            self.couponType = try member.numbered("coupon_type_", 2)
            self.couponRefundFee = try member.numbered("coupon_refund_fee_", 1)
            self.couponRefundCount = try member.numbered("coupon_refund_count_", 1)
            self.couponRefundID = try member.numbered("coupon_refund_id_", 2)
            self.couponRefundFeeByNumber = try member.numbered("coupon_refund_fee_", 2)
            self.refundStatus = try member.numbered("refund_status_", 1)
            self.refundAccount = try member.numbered("refund_account_", 1)
            self.refundRecvAccout = try member.numbered("refund_recv_accout_", 1)
            self.refundSuccessTime = try member.numbered("refund_success_time_", 1)
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encodeIfPresent(self.totalRefundCount, "total_refund_count")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.totalFee, "total_fee")
            try members.encodeIfPresent(self.settlementTotalFee, "settlement_total_fee")
            try members.encodeIfPresent(self.feeType, "fee_type")
            try members.encode(self.cashFee, "cash_fee")
            try members.encode(self.refundCount, "refund_count")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
            try members.encodeNumbered(self.outRefundNo, "out_refund_no_")
            try members.encodeNumbered(self.refundID, "refund_id_")
            try members.encodeNumbered(self.refundChannel, "refund_channel_")
            try members.encodeNumbered(self.refundFee, "refund_fee_")
            try members.encodeNumbered(self.settlementRefundFee, "settlement_refund_fee_")
            try members.encodeNumbered(self.couponType, "coupon_type_")
            try members.encodeNumbered(self.couponRefundFee, "coupon_refund_fee_")
            try members.encodeNumbered(self.couponRefundCount, "coupon_refund_count_")
            try members.encodeNumbered(self.couponRefundID, "coupon_refund_id_")
            try members.encodeNumbered(self.couponRefundFeeByNumber, "coupon_refund_fee_")
            try members.encodeNumbered(self.refundStatus, "refund_status_")
            try members.encodeNumbered(self.refundAccount, "refund_account_")
            try members.encodeNumbered(self.refundRecvAccout, "refund_recv_accout_")
            try members.encodeNumbered(self.refundSuccessTime, "refund_success_time_")
        }
    }
}

extension V2.Pay {
    /// `v2/pay/settlementquery`
    public var settlementquery: Settlementquery { Settlementquery(path: path.appending("settlementquery")) }

    /// `v2/pay/settlementquery`
    public struct Settlementquery: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Settlementquery {
    /// Query settlement funds (查询结算资金).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v2/zh/4013634920)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Settlement status (结算状态): 1, 2.
        public var usetag: Int
        /// Offset or page to start from (偏移量).
        public var offset: Int
        /// Most records to return (最大记录条数).
        public var limit: Int
        /// Start date (开始日期).
        public var dateStart: String
        /// End date (结束日期).
        public var dateEnd: String
        /// Whether to query profit sharing settlement (是否查询分账结算信息).
        public var querySplit: Bool?

        public init(
            appID: String,
            mchid: String,
            subMchID: String? = nil,
            usetag: Int,
            offset: Int,
            limit: Int,
            dateStart: String,
            dateEnd: String,
            querySplit: Bool? = nil
        ) {
            self.appID = appID
            self.mchid = mchid
            self.subMchID = subMchID
            self.usetag = usetag
            self.offset = offset
            self.limit = limit
            self.dateStart = dateStart
            self.dateEnd = dateEnd
            self.querySplit = querySplit
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.usetag = try member.required("usetag")
            self.offset = try member.required("offset")
            self.limit = try member.required("limit")
            self.dateStart = try member.required("date_start")
            self.dateEnd = try member.required("date_end")
            self.querySplit = try member.ifPresent("query_split")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encode(self.usetag, "usetag")
            try members.encode(self.offset, "offset")
            try members.encode(self.limit, "limit")
            try members.encode(self.dateStart, "date_start")
            try members.encode(self.dateEnd, "date_end")
            try members.encodeIfPresent(self.querySplit, "query_split")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Random string (随机字符串).
        public var nonceStr: String?
        /// Business result code (业务结果).
        public var resultCode: APIv2.ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Signature (签名).
        public var sign: String?
        /// Number of rows returned (返回数据行数).
        public var recordNum: String
        /// Foreign exchange payment batch number (付汇批次号).
        public var fbatchno: String
        /// Settlement date (结算日期).
        public var dateSettlement: String
        /// Start date (交易开始日期).
        public var dateStart: String
        /// End date (交易结束日期).
        public var dateEnd: String
        /// Amount settled, in fen (划账金额).
        public var settlementFee: Int
        /// Amount not yet settled, in fen (未划账金额).
        public var unsettlementFee: Int
        /// Settlement currency (结算币种).
        public var settlementfeeType: String
        /// Payment amount in fen (支付金额).
        public var payFee: Int
        /// Refund amount in fen (退款金额).
        public var refundFee: Int
        /// Net payment amount, in fen (支付净额).
        public var payNetFee: Int
        /// Handling fee in fen (手续费金额).
        public var poundageFee: Int
        /// Profit sharing settled, in fen (分账划账金额).
        public var splitSettlementFee: Int?
        /// Profit sharing not yet settled, in fen (分账未划账金额).
        public var splitUnsettlementFee: Int?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            mchID: String,
            nonceStr: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            sign: String? = nil,
            recordNum: String,
            fbatchno: String,
            dateSettlement: String,
            dateStart: String,
            dateEnd: String,
            settlementFee: Int,
            unsettlementFee: Int,
            settlementfeeType: String,
            payFee: Int,
            refundFee: Int,
            payNetFee: Int,
            poundageFee: Int,
            splitSettlementFee: Int? = nil,
            splitUnsettlementFee: Int? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.mchID = mchID
            self.nonceStr = nonceStr
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.sign = sign
            self.recordNum = recordNum
            self.fbatchno = fbatchno
            self.dateSettlement = dateSettlement
            self.dateStart = dateStart
            self.dateEnd = dateEnd
            self.settlementFee = settlementFee
            self.unsettlementFee = unsettlementFee
            self.settlementfeeType = settlementfeeType
            self.payFee = payFee
            self.refundFee = refundFee
            self.payNetFee = payNetFee
            self.poundageFee = poundageFee
            self.splitSettlementFee = splitSettlementFee
            self.splitUnsettlementFee = splitUnsettlementFee
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.sign = try member.ifPresent("sign")
            self.recordNum = try member.required("record_num")
            self.fbatchno = try member.required("fbatchno")
            self.dateSettlement = try member.required("date_settlement")
            self.dateStart = try member.required("date_start")
            self.dateEnd = try member.required("date_end")
            self.settlementFee = try member.required("settlement_fee")
            self.unsettlementFee = try member.required("unsettlement_fee")
            self.settlementfeeType = try member.required("settlementfee_type")
            self.payFee = try member.required("pay_fee")
            self.refundFee = try member.required("refund_fee")
            self.payNetFee = try member.required("pay_net_fee")
            self.poundageFee = try member.required("poundage_fee")
            self.splitSettlementFee = try member.ifPresent("split_settlement_fee")
            self.splitUnsettlementFee = try member.ifPresent("split_unsettlement_fee")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.recordNum, "record_num")
            try members.encode(self.fbatchno, "fbatchno")
            try members.encode(self.dateSettlement, "date_settlement")
            try members.encode(self.dateStart, "date_start")
            try members.encode(self.dateEnd, "date_end")
            try members.encode(self.settlementFee, "settlement_fee")
            try members.encode(self.unsettlementFee, "unsettlement_fee")
            try members.encode(self.settlementfeeType, "settlementfee_type")
            try members.encode(self.payFee, "pay_fee")
            try members.encode(self.refundFee, "refund_fee")
            try members.encode(self.payNetFee, "pay_net_fee")
            try members.encode(self.poundageFee, "poundage_fee")
            try members.encodeIfPresent(self.splitSettlementFee, "split_settlement_fee")
            try members.encodeIfPresent(self.splitUnsettlementFee, "split_unsettlement_fee")
        }
    }
}

extension V2.Pay {
    /// `v2/pay/unifiedorder`
    public var unifiedorder: Unifiedorder { Unifiedorder(path: path.appending("unifiedorder")) }

    /// `v2/pay/unifiedorder`
    public struct Unifiedorder: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Unifiedorder {
    /// Place a unified order (统一下单).
    ///
    /// After an unknown outcome, `POST /v2/pay/orderquery` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: merchant, partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/merchant/4011935214)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Version number (接口版本号).
        public var version: APIv2.Version?
        /// Whether profit sharing is used.
        public var profitSharing: APIv2.MicropayProfitSharing?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Device number or information (设备号).
        public var deviceInfo: String?
        /// Signature type (签名类型).
        public var signType: APIv2.SignType?
        /// Body of notification (商品描述).
        public var body: String
        /// Details.
        public var detail: JSONText<APIv2.PayDetail>?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Currency of the amount (标价币种).
        public var feeType: String?
        /// Total amount of the order, in fen (标价金额).
        public var totalFee: Int
        /// IP address of the terminal (终端IP).
        public var spbillCreateIP: String
        /// Time the transaction starts (交易起始时间).
        public var timeStart: String?
        /// Time the transaction expires (交易结束时间).
        public var timeExpire: String?
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// URL to be notified at (通知地址).
        public var notifyURL: String
        /// Transaction type (交易类型).
        public var tradeType: String
        /// Product ID (商品ID).
        public var productID: String?
        /// Required or restricted payment method (指定支付方式).
        public var limitPay: String?
        /// User's openid (用户标识).
        public var openID: String?
        /// Electronic receipt or invoice entrance flag (电子发票入口开放标识).
        public var receipt: APIv2.Receipt?
        /// Scene information (场景信息JSON格式字符串).
        public var sceneInfo: JSONText<APIv2.SceneInfo>?
        /// Type of user or identity document (证件类型(指定身份支付)).
        public var userType: UserType?
        /// Identity document number of required payer (证件号(指定身份支付)).
        public var userCreid: String?
        /// Name of the required payer (姓名(指定身份支付)).
        public var userTruename: String?

        public init(
            version: APIv2.Version? = nil,
            profitSharing: APIv2.MicropayProfitSharing? = nil,
            appID: String,
            mchID: String,
            deviceInfo: String? = nil,
            signType: APIv2.SignType? = nil,
            body: String,
            detail: JSONText<APIv2.PayDetail>? = nil,
            attach: String? = nil,
            outTradeNo: String,
            feeType: String? = nil,
            totalFee: Int,
            spbillCreateIP: String,
            timeStart: String? = nil,
            timeExpire: String? = nil,
            goodsTag: String? = nil,
            notifyURL: String,
            tradeType: String,
            productID: String? = nil,
            limitPay: String? = nil,
            openID: String? = nil,
            receipt: APIv2.Receipt? = nil,
            sceneInfo: JSONText<APIv2.SceneInfo>? = nil,
            userType: UserType? = nil,
            userCreid: String? = nil,
            userTruename: String? = nil
        ) {
            self.version = version
            self.profitSharing = profitSharing
            self.appID = appID
            self.mchID = mchID
            self.deviceInfo = deviceInfo
            self.signType = signType
            self.body = body
            self.detail = detail
            self.attach = attach
            self.outTradeNo = outTradeNo
            self.feeType = feeType
            self.totalFee = totalFee
            self.spbillCreateIP = spbillCreateIP
            self.timeStart = timeStart
            self.timeExpire = timeExpire
            self.goodsTag = goodsTag
            self.notifyURL = notifyURL
            self.tradeType = tradeType
            self.productID = productID
            self.limitPay = limitPay
            self.openID = openID
            self.receipt = receipt
            self.sceneInfo = sceneInfo
            self.userType = userType
            self.userCreid = userCreid
            self.userTruename = userTruename
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.version = try member.ifPresent("version")
            self.profitSharing = try member.ifPresent("profit_sharing")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.deviceInfo = try member.ifPresent("device_info")
            self.signType = try member.ifPresent("sign_type")
            self.body = try member.required("body")
            self.detail = try member.ifPresent("detail")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
            self.feeType = try member.ifPresent("fee_type")
            self.totalFee = try member.required("total_fee")
            self.spbillCreateIP = try member.required("spbill_create_ip")
            self.timeStart = try member.ifPresent("time_start")
            self.timeExpire = try member.ifPresent("time_expire")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.notifyURL = try member.required("notify_url")
            self.tradeType = try member.required("trade_type")
            self.productID = try member.ifPresent("product_id")
            self.limitPay = try member.ifPresent("limit_pay")
            self.openID = try member.ifPresent("openid")
            self.receipt = try member.ifPresent("receipt")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.userType = try member.ifPresent("user_type")
            self.userCreid = try member.ifPresent("user_creid")
            self.userTruename = try member.ifPresent("user_truename")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.version, "version")
            try members.encodeIfPresent(self.profitSharing, "profit_sharing")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.signType, "sign_type")
            try members.encode(self.body, "body")
            try members.encodeIfPresent(self.detail, "detail")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.feeType, "fee_type")
            try members.encode(self.totalFee, "total_fee")
            try members.encode(self.spbillCreateIP, "spbill_create_ip")
            try members.encodeIfPresent(self.timeStart, "time_start")
            try members.encodeIfPresent(self.timeExpire, "time_expire")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.tradeType, "trade_type")
            try members.encodeIfPresent(self.productID, "product_id")
            try members.encodeIfPresent(self.limitPay, "limit_pay")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.receipt, "receipt")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.userType, "user_type")
            try members.encodeIfPresent(self.userCreid, "user_creid")
            try members.encodeIfPresent(self.userTruename, "user_truename")
        }

        /// Type of user or identity document (证件类型(指定身份支付)).
        public struct UserType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var idcard: Self { Self(rawValue: "IDCARD") }
            public static var hongkongMacao: Self { Self(rawValue: "HONGKONG_MACAO") }
            public static var hongkongMacaoResident: Self { Self(rawValue: "HONGKONG_MACAO_RESIDENT") }
            public static var taiwanResident: Self { Self(rawValue: "TAIWAN_RESIDENT") }
            public static var foreignResident: Self { Self(rawValue: "FOREIGN_RESIDENT") }
            public static var overseaPassport: Self { Self(rawValue: "OVERSEA_PASSPORT") }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: APIv2.ReturnCode
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// Device number or information (设备号).
        public var deviceInfo: String?
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
        /// Transaction type (交易类型).
        public var tradeType: APIv2.ContractorderTradeType
        /// Prepay session ID (预支付交易会话标识).
        public var prepayID: String
        /// Link for the payment QR code (二维码链接).
        public var codeURL: String?
        /// H5 payment link.
        public var mwebURL: String?
        /// Details of the promotions used (营销详情JSON格式字符串).
        public var promotionDetail: JSONText<APIv2.MicropayPromotionDetail>?

        public init(
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            mchID: String,
            deviceInfo: String? = nil,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            tradeType: APIv2.ContractorderTradeType,
            prepayID: String,
            codeURL: String? = nil,
            mwebURL: String? = nil,
            promotionDetail: JSONText<APIv2.MicropayPromotionDetail>? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.mchID = mchID
            self.deviceInfo = deviceInfo
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.tradeType = tradeType
            self.prepayID = prepayID
            self.codeURL = codeURL
            self.mwebURL = mwebURL
            self.promotionDetail = promotionDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.deviceInfo = try member.ifPresent("device_info")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.tradeType = try member.required("trade_type")
            self.prepayID = try member.required("prepay_id")
            self.codeURL = try member.ifPresent("code_url")
            self.mwebURL = try member.ifPresent("mweb_url")
            self.promotionDetail = try member.ifPresent("promotion_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.tradeType, "trade_type")
            try members.encode(self.prepayID, "prepay_id")
            try members.encodeIfPresent(self.codeURL, "code_url")
            try members.encodeIfPresent(self.mwebURL, "mweb_url")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
        }
    }
}

extension V2.Pay {
    /// `v2/pay/partner`
    public var partner: Partner { Partner(path: path.appending("partner")) }

    /// `v2/pay/partner`
    public struct Partner: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Partner {
    /// `v2/pay/partner/paporderquery`
    public var paporderquery: Paporderquery { Paporderquery(path: path.appending("paporderquery")) }

    /// `v2/pay/partner/paporderquery`
    public struct Paporderquery: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Partner.Paporderquery {
    /// Query a deduction order for partners (查询订单).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4014113946)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (请求appid).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?

        public init(
            appID: String,
            mchID: String,
            transactionID: String? = nil,
            outTradeNo: String? = nil,
            subAppID: String? = nil,
            subMchID: String? = nil
        ) {
            self.appID = appID
            self.mchID = mchID
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.subAppID = subAppID
            self.subMchID = subMchID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.transactionID = try member.ifPresent("transaction_id")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchID = try member.ifPresent("sub_mch_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
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
        /// Device number or information (设备号).
        public var deviceInfo: String?
        /// User's openid (用户标识).
        public var openID: String?
        /// Whether the user follows official account (是否关注公众账号).
        public var isSubscribe: APIv2.MicropayIsSubscribe?
        /// Transaction type (交易类型).
        public var tradeType: String?
        /// State of the transaction (交易状态).
        public var tradeState: APIv2.TradeState
        /// Bank type code (付款银行).
        public var bankType: String?
        /// Total amount of the order, in fen (总金额).
        public var totalFee: Int?
        /// Currency of the amount (货币种类).
        public var feeType: String?
        /// Amount paid in cash, in fen (现金支付金额).
        public var cashFee: Int?
        /// Currency of the cash payment (现金支付货币类型).
        public var cashFeeType: String?
        /// Coupon amount in fen (代金券或立减优惠金额).
        public var couponFee: Int?
        /// Number of coupons used (代金券或立减优惠使用数量).
        public var couponCount: Int?
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Time the payment completed (支付完成时间).
        public var timeEnd: String?
        /// Description of the transaction's state (交易状态描述).
        public var tradeStateDesc: String?
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Coupon ID, nth (代金券或立减优惠ID).
        public var couponID: Numbered<String>?
        /// Amount of nth coupon, in fen (单个代金券或立减优惠支付金额).
        public var couponFeeByNumber: Numbered<Int>?

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
            deviceInfo: String? = nil,
            openID: String? = nil,
            isSubscribe: APIv2.MicropayIsSubscribe? = nil,
            tradeType: String? = nil,
            tradeState: APIv2.TradeState,
            bankType: String? = nil,
            totalFee: Int? = nil,
            feeType: String? = nil,
            cashFee: Int? = nil,
            cashFeeType: String? = nil,
            couponFee: Int? = nil,
            couponCount: Int? = nil,
            transactionID: String? = nil,
            outTradeNo: String,
            attach: String? = nil,
            timeEnd: String? = nil,
            tradeStateDesc: String? = nil,
            subAppID: String? = nil,
            subMchID: String? = nil,
            couponID: Numbered<String>? = nil,
            couponFeeByNumber: Numbered<Int>? = nil
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
            self.deviceInfo = deviceInfo
            self.openID = openID
            self.isSubscribe = isSubscribe
            self.tradeType = tradeType
            self.tradeState = tradeState
            self.bankType = bankType
            self.totalFee = totalFee
            self.feeType = feeType
            self.cashFee = cashFee
            self.cashFeeType = cashFeeType
            self.couponFee = couponFee
            self.couponCount = couponCount
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.attach = attach
            self.timeEnd = timeEnd
            self.tradeStateDesc = tradeStateDesc
            self.subAppID = subAppID
            self.subMchID = subMchID
            self.couponID = couponID
            self.couponFeeByNumber = couponFeeByNumber
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
            self.deviceInfo = try member.ifPresent("device_info")
            self.openID = try member.ifPresent("openid")
            self.isSubscribe = try member.ifPresent("is_subscribe")
            self.tradeType = try member.ifPresent("trade_type")
            self.tradeState = try member.required("trade_state")
            self.bankType = try member.ifPresent("bank_type")
            self.totalFee = try member.ifPresent("total_fee")
            self.feeType = try member.ifPresent("fee_type")
            self.cashFee = try member.ifPresent("cash_fee")
            self.cashFeeType = try member.ifPresent("cash_fee_type")
            self.couponFee = try member.ifPresent("coupon_fee")
            self.couponCount = try member.ifPresent("coupon_count")
            self.transactionID = try member.ifPresent("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.attach = try member.ifPresent("attach")
            self.timeEnd = try member.ifPresent("time_end")
            self.tradeStateDesc = try member.ifPresent("trade_state_desc")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.couponID = try member.numbered("coupon_id_", 1)
            self.couponFeeByNumber = try member.numbered("coupon_fee_", 1)
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
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.isSubscribe, "is_subscribe")
            try members.encodeIfPresent(self.tradeType, "trade_type")
            try members.encode(self.tradeState, "trade_state")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.totalFee, "total_fee")
            try members.encodeIfPresent(self.feeType, "fee_type")
            try members.encodeIfPresent(self.cashFee, "cash_fee")
            try members.encodeIfPresent(self.cashFeeType, "cash_fee_type")
            try members.encodeIfPresent(self.couponFee, "coupon_fee")
            try members.encodeIfPresent(self.couponCount, "coupon_count")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.timeEnd, "time_end")
            try members.encodeIfPresent(self.tradeStateDesc, "trade_state_desc")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeNumbered(self.couponID, "coupon_id_")
            try members.encodeNumbered(self.couponFeeByNumber, "coupon_fee_")
        }
    }
}

extension V2.Pay.Partner {
    /// `v2/pay/partner/pappayapply`
    public var pappayapply: Pappayapply { Pappayapply(path: path.appending("pappayapply")) }

    /// `v2/pay/partner/pappayapply`
    public struct Pappayapply: Endpoint {
        public let path: Path
    }
}

extension V2.Pay.Partner.Pappayapply {
    /// Request a contract deduction for partners (申请扣款).
    ///
    /// After an unknown outcome, `POST /v2/pay/partner/paporderquery` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v2/partner/4011988372)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Appid of the app or official account (请求appid).
        public var appID: String
        /// Merchant number (商户号).
        public var mchID: String
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
        public var tradeType: String
        /// Withholding contract ID (委托代扣协议id).
        public var contractID: String
        /// Electronic receipt or invoice entrance flag (电子发票入口开放标识).
        public var receipt: String?

        public init(
            subAppID: String? = nil,
            subMchID: String? = nil,
            appID: String,
            mchID: String,
            body: String,
            detail: String? = nil,
            attach: String? = nil,
            outTradeNo: String,
            totalFee: Int,
            feeType: String? = nil,
            spbillCreateIP: String,
            goodsTag: String? = nil,
            notifyURL: String,
            tradeType: String,
            contractID: String,
            receipt: String? = nil
        ) {
            self.subAppID = subAppID
            self.subMchID = subMchID
            self.appID = appID
            self.mchID = mchID
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
            self.contractID = contractID
            self.receipt = receipt
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
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
            self.contractID = try member.required("contract_id")
            self.receipt = try member.ifPresent("receipt")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
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
            try members.encode(self.contractID, "contract_id")
            try members.encodeIfPresent(self.receipt, "receipt")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
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

        public init(
            subAppID: String? = nil,
            subMchID: String? = nil,
            returnCode: APIv2.ReturnCode,
            returnMsg: String? = nil,
            appID: String,
            mchID: String,
            nonceStr: String? = nil,
            sign: String? = nil,
            resultCode: APIv2.ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil
        ) {
            self.subAppID = subAppID
            self.subMchID = subMchID
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.appID = appID
            self.mchID = mchID
            self.nonceStr = nonceStr
            self.sign = sign
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.appID = try member.required("appid")
            self.mchID = try member.required("mch_id")
            self.nonceStr = try member.ifPresent("nonce_str")
            self.sign = try member.ifPresent("sign")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.nonceStr, "nonce_str")
            try members.encodeIfPresent(self.sign, "sign")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
        }
    }
}
