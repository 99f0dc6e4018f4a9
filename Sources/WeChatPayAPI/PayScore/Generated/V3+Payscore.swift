// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/payscore`
    public var payscore: Payscore { Payscore(path: path.appending("payscore")) }

    /// `v3/payscore`
    public struct Payscore: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore {
    /// `v3/payscore/merchant-bill`
    public var merchantBill: MerchantBill { MerchantBill(path: path.appending("merchant-bill")) }

    /// `v3/payscore/merchant-bill`
    public struct MerchantBill: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.MerchantBill {
    /// Apply for the pay score merchant bill (申请对账单).
    ///
    /// For: merchant, partner.
    ///
    /// - Parameters:
    ///   - billDate: Date of the bill (账单日期).
    ///   - tarType: Compression type of the bill (压缩类型).
    ///   - encryptionAlgorithm: Encryption algorithm (加密算法).
    ///   - serviceID: Service ID (服务ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4013394586)
    public func get(
        billDate: String,
        tarType: TarType? = nil,
        encryptionAlgorithm: String,
        serviceID: String
    ) async throws -> GetReply {
        try await path.call(.get, query: ["bill_date": billDate, "tar_type": tarType?.rawValue, "encryption_algorithm": encryptionAlgorithm, "service_id": serviceID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Number of download items (下载信息总数).
        public var downloadBillCount: Int
        /// List of download items (下载信息明细).
        public var downloadBillList: [DownloadBillList]

        public init(
            downloadBillCount: Int,
            downloadBillList: [DownloadBillList]
        ) {
            self.downloadBillCount = downloadBillCount
            self.downloadBillList = downloadBillList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.downloadBillCount = try member.required("download_bill_count")
            self.downloadBillList = try member.required("download_bill_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.downloadBillCount, "download_bill_count")
            try members.encode(self.downloadBillList, "download_bill_list")
        }

        /// List of download items (下载信息明细).
        public struct DownloadBillList: Codable, Hashable, Sendable {
            /// Sequence number of the bill file (账单文件序号).
            public var billSequence: Int
            /// Hash method of the file (哈希类型).
            public var hashType: String
            /// Hash of the file (哈希值).
            public var hashText: String
            /// Download URL (下载地址).
            public var downloadURL: String
            /// Encryption key (加密密钥).
            public var encryptKey: String
            /// Random string (随机字符串).
            public var nonce: String

            public init(
                billSequence: Int,
                hashType: String,
                hashText: String,
                downloadURL: String,
                encryptKey: String,
                nonce: String
            ) {
                self.billSequence = billSequence
                self.hashType = hashType
                self.hashText = hashText
                self.downloadURL = downloadURL
                self.encryptKey = encryptKey
                self.nonce = nonce
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.billSequence = try member.required("bill_sequence")
                self.hashType = try member.required("hash_type")
                self.hashText = try member.required("hash_value")
                self.downloadURL = try member.required("download_url")
                self.encryptKey = try member.required("encrypt_key")
                self.nonce = try member.required("nonce")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.billSequence, "bill_sequence")
                try members.encode(self.hashType, "hash_type")
                try members.encode(self.hashText, "hash_value")
                try members.encode(self.downloadURL, "download_url")
                try members.encode(self.encryptKey, "encrypt_key")
                try members.encode(self.nonce, "nonce")
            }
        }
    }

    /// Compression type of the bill (压缩类型).
    public struct TarType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var gzip: Self { Self(rawValue: "GZIP") }
    }
}

extension V3.Payscore {
    /// `v3/payscore/payafter-orders`
    public var payafterOrders: PayafterOrders { PayafterOrders(path: path.appending("payafter-orders")) }

    /// `v3/payscore/payafter-orders`
    public struct PayafterOrders: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.PayafterOrders {
    /// Create a pay-after order (创建订单).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Time the service starts (用户下单时确认的服务开始时间).
        public var serviceStartTime: String?
        /// Time the service ends (用户下单时确定的预计服务结束时间).
        public var serviceEndTime: String?
        /// Place where the service starts (开始使用服务的地点).
        public var serviceStartLocation: String?
        /// Place where the service ends (预计服务结束的地点).
        public var serviceEndLocation: String?
        /// Description of the service.
        public var serviceIntroduction: String?
        /// Fees.
        public var fees: [PayScore.Fee]?
        /// Discounts.
        public var discounts: [PayScore.PayafterOrderDiscount]?
        /// Risk amount of the order, in fen (订单风险金额).
        public var riskAmount: Int?
        /// Merchant's attached data, returned unchanged.
        public var attach: String?
        /// Whether the user must confirm (使用需用户确认订单类型).
        public var needUserConfirm: Bool?
        /// User's openid.
        public var openID: String?
        /// Name (用户姓名).
        public var name: Sensitive?
        /// Phone number (用户手机号).
        public var phone: Sensitive?
        /// User or employee ID (用户身份证ID).
        public var userid: Sensitive?
        /// Address (用户收货地址).
        public var address: Sensitive?

        public init(
            appID: String,
            outOrderNo: String,
            serviceID: String,
            serviceStartTime: String? = nil,
            serviceEndTime: String? = nil,
            serviceStartLocation: String? = nil,
            serviceEndLocation: String? = nil,
            serviceIntroduction: String? = nil,
            fees: [PayScore.Fee]? = nil,
            discounts: [PayScore.PayafterOrderDiscount]? = nil,
            riskAmount: Int? = nil,
            attach: String? = nil,
            needUserConfirm: Bool? = nil,
            openID: String? = nil,
            name: Sensitive? = nil,
            phone: Sensitive? = nil,
            userid: Sensitive? = nil,
            address: Sensitive? = nil
        ) {
            self.appID = appID
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.serviceStartTime = serviceStartTime
            self.serviceEndTime = serviceEndTime
            self.serviceStartLocation = serviceStartLocation
            self.serviceEndLocation = serviceEndLocation
            self.serviceIntroduction = serviceIntroduction
            self.fees = fees
            self.discounts = discounts
            self.riskAmount = riskAmount
            self.attach = attach
            self.needUserConfirm = needUserConfirm
            self.openID = openID
            self.name = name
            self.phone = phone
            self.userid = userid
            self.address = address
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.serviceStartTime = try member.ifPresent("service_start_time")
            self.serviceEndTime = try member.ifPresent("service_end_time")
            self.serviceStartLocation = try member.ifPresent("service_start_location")
            self.serviceEndLocation = try member.ifPresent("service_end_location")
            self.serviceIntroduction = try member.ifPresent("service_introduction")
            self.fees = try member.ifPresent("fees")
            self.discounts = try member.ifPresent("discounts")
            self.riskAmount = try member.ifPresent("risk_amount")
            self.attach = try member.ifPresent("attach")
            self.needUserConfirm = try member.ifPresent("need_user_confirm")
            self.openID = try member.ifPresent("openid")
            self.name = try member.ifPresent("name")
            self.phone = try member.ifPresent("phone")
            self.userid = try member.ifPresent("userid")
            self.address = try member.ifPresent("address")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encodeIfPresent(self.serviceStartTime, "service_start_time")
            try members.encodeIfPresent(self.serviceEndTime, "service_end_time")
            try members.encodeIfPresent(self.serviceStartLocation, "service_start_location")
            try members.encodeIfPresent(self.serviceEndLocation, "service_end_location")
            try members.encodeIfPresent(self.serviceIntroduction, "service_introduction")
            try members.encodeIfPresent(self.fees, "fees")
            try members.encodeIfPresent(self.discounts, "discounts")
            try members.encodeIfPresent(self.riskAmount, "risk_amount")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.needUserConfirm, "need_user_confirm")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.name, "name")
            try members.encodeIfPresent(self.phone, "phone")
            try members.encodeIfPresent(self.userid, "userid")
            try members.encodeIfPresent(self.address, "address")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PayScore.PayafterOrderReply
}

extension V3.Payscore.PayafterOrders {
    /// Query a pay-after order (查询订单).
    ///
    /// For: merchant.
    ///
    /// - Parameters:
    ///   - serviceID: Service ID (服务ID).
    ///   - outOrderNo: Merchant's own service order number (商户服务订单号).
    ///   - queryID: Query ID for the return jump (回跳查询ID).
    ///   - appID: Appid of the app or official account (公众账号ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4)
    public func get(
        serviceID: String? = nil,
        outOrderNo: String? = nil,
        queryID: String? = nil,
        appID: String? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["service_id": serviceID, "out_order_no": outOrderNo, "query_id": queryID, "appid": appID])
    }

    /// What ``get`` answers.
    public typealias GetReply = PayScore.PayafterOrder
}

extension V3.Payscore.PayafterOrders {
    /// `v3/payscore/payafter-orders/{out_order_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutOrderNo {
        OutOrderNo(path: path.appending(value: String(value), named: "out_order_no"))
    }

    /// `v3/payscore/payafter-orders/{out_order_no}`
    public struct OutOrderNo: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.PayafterOrders.OutOrderNo {
    /// `v3/payscore/payafter-orders/{out_order_no}/cancel`
    public var cancel: Cancel { Cancel(path: path.appending("cancel")) }

    /// `v3/payscore/payafter-orders/{out_order_no}/cancel`
    public struct Cancel: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.PayafterOrders.OutOrderNo.Cancel {
    /// Cancel a pay-after order (撤销订单).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = PayScore.PayscoreCancelRequest

    /// What ``post`` answers.
    public typealias PostReply = PayScore.CancelReply
}

extension V3.Payscore.PayafterOrders.OutOrderNo {
    /// `v3/payscore/payafter-orders/{out_order_no}/complete`
    public var complete: Complete { Complete(path: path.appending("complete")) }

    /// `v3/payscore/payafter-orders/{out_order_no}/complete`
    public struct Complete: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.PayafterOrders.OutOrderNo.Complete {
    /// Complete a pay-after order (完结订单).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = PayScore.CompleteRequest

    /// What ``post`` answers.
    public typealias PostReply = PayScore.CancelReply
}

extension V3.Payscore.PayafterOrders.OutOrderNo {
    /// `v3/payscore/payafter-orders/{out_order_no}/sync`
    public var sync: Sync { Sync(path: path.appending("sync")) }

    /// `v3/payscore/payafter-orders/{out_order_no}/sync`
    public struct Sync: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.PayafterOrders.OutOrderNo.Sync {
    /// Sync a pay-after order (同步订单).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String?
        /// Service ID (服务ID).
        public var serviceID: String?
        /// Type (场景类型).
        public var type: PayScore.SyncType?
        /// Details (内容信息详情).
        public var detail: Detail?

        public init(
            appID: String? = nil,
            serviceID: String? = nil,
            type: PayScore.SyncType? = nil,
            detail: Detail? = nil
        ) {
            self.appID = appID
            self.serviceID = serviceID
            self.type = type
            self.detail = detail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.ifPresent("appid")
            self.serviceID = try member.ifPresent("service_id")
            self.type = try member.ifPresent("type")
            self.detail = try member.ifPresent("detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.serviceID, "service_id")
            try members.encodeIfPresent(self.type, "type")
            try members.encodeIfPresent(self.detail, "detail")
        }

        /// Details (内容信息详情).
        public struct Detail: Codable, Hashable, Sendable {
            /// Time the payment was collected (用户通过其他方式付款成功的实际时间).
            public var paidTime: String?

            public init(
                paidTime: String? = nil
            ) {
                self.paidTime = paidTime
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.paidTime = try member.ifPresent("paid_time")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.paidTime, "paid_time")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String

        public init(
            appID: String,
            mchid: String,
            outOrderNo: String,
            orderID: String
        ) {
            self.appID = appID
            self.mchid = mchid
            self.outOrderNo = outOrderNo
            self.orderID = orderID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.outOrderNo = try member.required("out_order_no")
            self.orderID = try member.required("order_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.orderID, "order_id")
        }
    }
}

extension V3.Payscore {
    /// `v3/payscore/permissions`
    public var permissions: Permissions { Permissions(path: path.appending("permissions")) }

    /// `v3/payscore/permissions`
    public struct Permissions: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Permissions {
    /// Pre-authorize a user (no confirmation) (商户预授权(免确认)).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012647349)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (服务id).
        public var serviceID: String
        /// Appid of the app or official account (公众号id).
        public var appID: String
        /// Authorization number (授权协议号).
        public var authorizationCode: String
        /// URL to be notified at (通知地址).
        public var notifyURL: String?

        public init(
            serviceID: String,
            appID: String,
            authorizationCode: String,
            notifyURL: String? = nil
        ) {
            self.serviceID = serviceID
            self.appID = appID
            self.authorizationCode = authorizationCode
            self.notifyURL = notifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.authorizationCode = try member.required("authorization_code")
            self.notifyURL = try member.ifPresent("notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.authorizationCode, "authorization_code")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PayScore.ApplyPermissionsTokenReply
}

extension V3.Payscore.Permissions {
    /// `v3/payscore/permissions/assess-user-risk-level`
    public var assessUserRiskLevel: AssessUserRiskLevel { AssessUserRiskLevel(path: path.appending("assess-user-risk-level")) }

    /// `v3/payscore/permissions/assess-user-risk-level`
    public struct AssessUserRiskLevel: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Permissions.AssessUserRiskLevel {
    /// Assess a user's risk level (评估用户分层).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012856611)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (公众号ID).
        public var appID: String
        /// Authorization number (授权协议号).
        public var authorizationCode: String?
        /// User's openid (用户标识).
        public var openID: String?
        /// Buy-now-pay-later goods information (先用后付商品信息).
        public var shoppingInfo: PayScore.AssessUserRiskLevelShoppingInfo?

        public init(
            serviceID: String,
            appID: String,
            authorizationCode: String? = nil,
            openID: String? = nil,
            shoppingInfo: PayScore.AssessUserRiskLevelShoppingInfo? = nil
        ) {
            self.serviceID = serviceID
            self.appID = appID
            self.authorizationCode = authorizationCode
            self.openID = openID
            self.shoppingInfo = shoppingInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.authorizationCode = try member.ifPresent("authorization_code")
            self.openID = try member.ifPresent("openid")
            self.shoppingInfo = try member.ifPresent("shopping_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.authorizationCode, "authorization_code")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.shoppingInfo, "shopping_info")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PayScore.AssessUserRiskLevelReply
}

extension V3.Payscore.Permissions {
    /// `v3/payscore/permissions/authorization-code`
    public var authorizationCode: AuthorizationCode { AuthorizationCode(path: path.appending("authorization-code")) }

    /// `v3/payscore/permissions/authorization-code`
    public struct AuthorizationCode: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Permissions.AuthorizationCode {
    /// `v3/payscore/permissions/authorization-code/{authorization_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> AuthorizationCode {
        AuthorizationCode(path: path.appending(value: String(value), named: "authorization_code"))
    }

    /// `v3/payscore/permissions/authorization-code/{authorization_code}`
    public struct AuthorizationCode: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Permissions.AuthorizationCode.AuthorizationCode {
    /// Query user authorization by authorization_code (查询授权状态(CODE)(免确认)).
    ///
    /// For: merchant.
    ///
    /// - Parameters:
    ///   - serviceID: Service ID (服务ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012647401)
    public func get(serviceID: String) async throws -> GetReply {
        try await path.call(.get, query: ["service_id": serviceID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Service ID (服务id).
        public var serviceID: String
        /// Appid of the app or official account (公众号id).
        public var appID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// User's openid (用户标识).
        public var openID: String?
        /// Authorization number (授权协议号).
        public var authorizationCode: String
        /// State of the authorization (授权状态).
        public var authorizationState: PayScore.AuthorizationState
        /// URL to be notified at (授权通知地址).
        public var notifyURL: String?
        /// Time the authorization was cancelled (最近一次解除授权时间).
        public var cancelAuthorizationTime: String?
        /// Time of the latest successful authorization (最近一次授权成功时间).
        public var authorizationSuccessTime: String?
        /// User's risk level (用户分层).
        public var userRiskLevel: Int?
        /// Version of the risk level (分层版本).
        public var riskLevelVersion: Int?

        public init(
            serviceID: String,
            appID: String,
            mchid: String,
            openID: String? = nil,
            authorizationCode: String,
            authorizationState: PayScore.AuthorizationState,
            notifyURL: String? = nil,
            cancelAuthorizationTime: String? = nil,
            authorizationSuccessTime: String? = nil,
            userRiskLevel: Int? = nil,
            riskLevelVersion: Int? = nil
        ) {
            self.serviceID = serviceID
            self.appID = appID
            self.mchid = mchid
            self.openID = openID
            self.authorizationCode = authorizationCode
            self.authorizationState = authorizationState
            self.notifyURL = notifyURL
            self.cancelAuthorizationTime = cancelAuthorizationTime
            self.authorizationSuccessTime = authorizationSuccessTime
            self.userRiskLevel = userRiskLevel
            self.riskLevelVersion = riskLevelVersion
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.openID = try member.ifPresent("openid")
            self.authorizationCode = try member.required("authorization_code")
            self.authorizationState = try member.required("authorization_state")
            self.notifyURL = try member.ifPresent("notify_url")
            self.cancelAuthorizationTime = try member.ifPresent("cancel_authorization_time")
            self.authorizationSuccessTime = try member.ifPresent("authorization_success_time")
            self.userRiskLevel = try member.ifPresent("user_risk_level")
            self.riskLevelVersion = try member.ifPresent("risk_level_version")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encode(self.authorizationCode, "authorization_code")
            try members.encode(self.authorizationState, "authorization_state")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.cancelAuthorizationTime, "cancel_authorization_time")
            try members.encodeIfPresent(self.authorizationSuccessTime, "authorization_success_time")
            try members.encodeIfPresent(self.userRiskLevel, "user_risk_level")
            try members.encodeIfPresent(self.riskLevelVersion, "risk_level_version")
        }
    }
}

extension V3.Payscore.Permissions.AuthorizationCode.AuthorizationCode {
    /// `v3/payscore/permissions/authorization-code/{authorization_code}/terminate`
    public var terminate: Terminate { Terminate(path: path.appending("terminate")) }

    /// `v3/payscore/permissions/authorization-code/{authorization_code}/terminate`
    public struct Terminate: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Permissions.AuthorizationCode.AuthorizationCode.Terminate {
    /// Terminate user authorization by authorization_code (解除用户授权(CODE)(免确认)).
    ///
    /// After an unknown outcome, `GET /v3/payscore/permissions/authorization-code/{authorization_code}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012647410)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (服务id).
        public var serviceID: String
        /// Reason (撤销原因).
        public var reason: String

        public init(
            serviceID: String,
            reason: String
        ) {
            self.serviceID = serviceID
            self.reason = reason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.reason = try member.required("reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.reason, "reason")
        }
    }
}

extension V3.Payscore.Permissions {
    /// `v3/payscore/permissions/openid`
    public var openid: OpenID { OpenID(path: path.appending("openid")) }

    /// `v3/payscore/permissions/openid`
    public struct OpenID: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Permissions.OpenID {
    /// `v3/payscore/permissions/openid/{openid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OpenID {
        OpenID(path: path.appending(value: String(value), named: "openid"))
    }

    /// `v3/payscore/permissions/openid/{openid}`
    public struct OpenID: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Permissions.OpenID.OpenID {
    /// Query user authorization by openid (查询授权状态(OPENID)(免确认)).
    ///
    /// For: merchant.
    ///
    /// - Parameters:
    ///   - serviceID: Service ID (服务ID).
    ///   - appID: Appid of the app or official account (公众号id).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012647404)
    public func get(serviceID: String, appID: String) async throws -> GetReply {
        try await path.call(.get, query: ["service_id": serviceID, "appid": appID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Service ID (服务id).
        public var serviceID: String
        /// Appid of the app or official account (公众号id).
        public var appID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// User's openid (用户标识).
        public var openID: String?
        /// Authorization number (授权协议号).
        public var authorizationCode: String?
        /// State of the authorization (授权状态).
        public var authorizationState: PayScore.AuthorizationState
        /// Time the authorization was cancelled (最近一次解除授权时间).
        public var cancelAuthorizationTime: String?
        /// Time of the latest successful authorization (最近一次授权成功时间).
        public var authorizationSuccessTime: String?
        /// User's risk level (用户分层).
        public var userRiskLevel: Int?
        /// Version of the risk level (分层版本).
        public var riskLevelVersion: Int?

        public init(
            serviceID: String,
            appID: String,
            mchid: String,
            openID: String? = nil,
            authorizationCode: String? = nil,
            authorizationState: PayScore.AuthorizationState,
            cancelAuthorizationTime: String? = nil,
            authorizationSuccessTime: String? = nil,
            userRiskLevel: Int? = nil,
            riskLevelVersion: Int? = nil
        ) {
            self.serviceID = serviceID
            self.appID = appID
            self.mchid = mchid
            self.openID = openID
            self.authorizationCode = authorizationCode
            self.authorizationState = authorizationState
            self.cancelAuthorizationTime = cancelAuthorizationTime
            self.authorizationSuccessTime = authorizationSuccessTime
            self.userRiskLevel = userRiskLevel
            self.riskLevelVersion = riskLevelVersion
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.openID = try member.ifPresent("openid")
            self.authorizationCode = try member.ifPresent("authorization_code")
            self.authorizationState = try member.required("authorization_state")
            self.cancelAuthorizationTime = try member.ifPresent("cancel_authorization_time")
            self.authorizationSuccessTime = try member.ifPresent("authorization_success_time")
            self.userRiskLevel = try member.ifPresent("user_risk_level")
            self.riskLevelVersion = try member.ifPresent("risk_level_version")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.authorizationCode, "authorization_code")
            try members.encode(self.authorizationState, "authorization_state")
            try members.encodeIfPresent(self.cancelAuthorizationTime, "cancel_authorization_time")
            try members.encodeIfPresent(self.authorizationSuccessTime, "authorization_success_time")
            try members.encodeIfPresent(self.userRiskLevel, "user_risk_level")
            try members.encodeIfPresent(self.riskLevelVersion, "risk_level_version")
        }
    }
}

extension V3.Payscore.Permissions.OpenID.OpenID {
    /// `v3/payscore/permissions/openid/{openid}/terminate`
    public var terminate: Terminate { Terminate(path: path.appending("terminate")) }

    /// `v3/payscore/permissions/openid/{openid}/terminate`
    public struct Terminate: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Permissions.OpenID.OpenID.Terminate {
    /// Terminate user authorization by openid (解除用户授权(OPENID)(免确认)).
    ///
    /// After an unknown outcome, `GET /v3/payscore/permissions/openid/{openid}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012647413)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (公众号id).
        public var appID: String
        /// Reason (撤销原因).
        public var reason: String

        public init(
            serviceID: String,
            appID: String,
            reason: String
        ) {
            self.serviceID = serviceID
            self.appID = appID
            self.reason = reason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.reason = try member.required("reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.reason, "reason")
        }
    }
}

extension V3.Payscore {
    /// `v3/payscore/serviceorder`
    public var serviceorder: Serviceorder { Serviceorder(path: path.appending("serviceorder")) }

    /// `v3/payscore/serviceorder`
    public struct Serviceorder: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Serviceorder {
    /// Create a pay score order (创建支付分订单).
    ///
    /// After an unknown outcome, `GET /v3/payscore/serviceorder` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_order_no` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012587900)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.PayscorePostPayment]?
        /// Merchant discounts on the post-paid service (商户优惠).
        public var postDiscounts: [PayScore.ServiceorderPostDiscount]?
        /// Period of the service (服务时间段).
        public var timeRange: PayScore.ServiceorderTimeRange
        /// Place of the service (服务位置).
        public var location: PayScore.Location?
        /// Service risk fund (服务风险金).
        public var riskFund: PayScore.RiskFund
        /// Merchant's attached data, returned unchanged (商户数据包).
        public var attach: String?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String
        /// User's openid (用户标识).
        public var openID: String?
        /// Whether the user must confirm (是否需要用户确认).
        public var needUserConfirm: Bool?
        /// Device information (设备信息).
        public var device: PayScore.Device?

        public init(
            outOrderNo: String,
            appID: String,
            serviceID: String,
            serviceIntroduction: String,
            postPayments: [PayScore.PayscorePostPayment]? = nil,
            postDiscounts: [PayScore.ServiceorderPostDiscount]? = nil,
            timeRange: PayScore.ServiceorderTimeRange,
            location: PayScore.Location? = nil,
            riskFund: PayScore.RiskFund,
            attach: String? = nil,
            notifyURL: String,
            openID: String? = nil,
            needUserConfirm: Bool? = nil,
            device: PayScore.Device? = nil
        ) {
            self.outOrderNo = outOrderNo
            self.appID = appID
            self.serviceID = serviceID
            self.serviceIntroduction = serviceIntroduction
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.timeRange = timeRange
            self.location = location
            self.riskFund = riskFund
            self.attach = attach
            self.notifyURL = notifyURL
            self.openID = openID
            self.needUserConfirm = needUserConfirm
            self.device = device
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outOrderNo = try member.required("out_order_no")
            self.appID = try member.required("appid")
            self.serviceID = try member.required("service_id")
            self.serviceIntroduction = try member.required("service_introduction")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.timeRange = try member.required("time_range")
            self.location = try member.ifPresent("location")
            self.riskFund = try member.required("risk_fund")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.required("notify_url")
            self.openID = try member.ifPresent("openid")
            self.needUserConfirm = try member.ifPresent("need_user_confirm")
            self.device = try member.ifPresent("device")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.appID, "appid")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encode(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encode(self.riskFund, "risk_fund")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.needUserConfirm, "need_user_confirm")
            try members.encodeIfPresent(self.device, "device")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Current state of the record (服务订单状态).
        public var state: PayScore.ServiceorderState
        /// Description of the state (订单状态说明).
        public var stateDescription: PayScore.StateDescription?
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.PostPayment]?
        /// Merchant discounts on the post-paid service (后付费商户优惠).
        public var postDiscounts: [PayScore.PostDiscount]?
        /// Service risk fund (服务风险金).
        public var riskFund: PayScore.ServiceorderRiskFund?
        /// Period of the service (服务时间段).
        public var timeRange: PayScore.TimeRange?
        /// Place of the service (服务位置).
        public var location: PayScore.Location?
        /// Merchant's attached data, returned unchanged (商户数据包).
        public var attach: String?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String?
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String
        /// Package data for opening WeChat (跳转微信侧小程序订单数据).
        public var package: String

        public init(
            appID: String,
            mchid: String,
            outOrderNo: String,
            serviceID: String,
            serviceIntroduction: String,
            state: PayScore.ServiceorderState,
            stateDescription: PayScore.StateDescription? = nil,
            postPayments: [PayScore.PostPayment]? = nil,
            postDiscounts: [PayScore.PostDiscount]? = nil,
            riskFund: PayScore.ServiceorderRiskFund? = nil,
            timeRange: PayScore.TimeRange? = nil,
            location: PayScore.Location? = nil,
            attach: String? = nil,
            notifyURL: String? = nil,
            orderID: String,
            package: String
        ) {
            self.appID = appID
            self.mchid = mchid
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.serviceIntroduction = serviceIntroduction
            self.state = state
            self.stateDescription = stateDescription
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.riskFund = riskFund
            self.timeRange = timeRange
            self.location = location
            self.attach = attach
            self.notifyURL = notifyURL
            self.orderID = orderID
            self.package = package
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.serviceIntroduction = try member.required("service_introduction")
            self.state = try member.required("state")
            self.stateDescription = try member.ifPresent("state_description")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.riskFund = try member.ifPresent("risk_fund")
            self.timeRange = try member.ifPresent("time_range")
            self.location = try member.ifPresent("location")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.ifPresent("notify_url")
            self.orderID = try member.required("order_id")
            self.package = try member.required("package")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.stateDescription, "state_description")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encodeIfPresent(self.riskFund, "risk_fund")
            try members.encodeIfPresent(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encode(self.orderID, "order_id")
            try members.encode(self.package, "package")
        }
    }
}

extension V3.Payscore.Serviceorder {
    /// Query a pay score order (查询支付分订单).
    ///
    /// For: merchant.
    ///
    /// - Parameters:
    ///   - outOrderNo: Merchant's own service order number (商户服务订单号).
    ///   - queryID: Query ID for the return jump (回跳查询ID).
    ///   - serviceID: Service ID (服务ID).
    ///   - appID: Appid of the app or official account (公众账号ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012587902)
    public func get(outOrderNo: String? = nil, queryID: String? = nil, serviceID: String, appID: String) async throws -> GetReply {
        try await path.call(.get, query: ["out_order_no": outOrderNo, "query_id": queryID, "service_id": serviceID, "appid": appID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (服务商公众号ID).
        public var appID: String
        /// Merchant number (服务商商户号).
        public var mchid: String
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Current state of the record (服务订单状态).
        public var state: PayScore.ServiceorderState
        /// Description of the state (订单状态说明).
        public var stateDescription: PayScore.StateDescription?
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.PostPayment]?
        /// Merchant discounts on the post-paid service (商户优惠).
        public var postDiscounts: [PayScore.PostDiscount]?
        /// Service risk fund (服务风险金).
        public var riskFund: PayScore.ServiceorderRiskFund?
        /// Total amount in fen (总金额).
        public var totalAmount: Int?
        /// Whether collection is needed (是否需要收款).
        public var needCollection: Bool?
        /// Collection information (收款信息).
        public var collection: PayScore.Collection?
        /// Period of the service (服务时间).
        public var timeRange: PayScore.TimeRange?
        /// Place of the service (服务位置).
        public var location: PayScore.Location?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String
        /// User's openid (服务商公众号下的用户标识).
        public var openID: String?
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String?

        public init(
            outOrderNo: String,
            serviceID: String,
            appID: String,
            mchid: String,
            serviceIntroduction: String,
            state: PayScore.ServiceorderState,
            stateDescription: PayScore.StateDescription? = nil,
            postPayments: [PayScore.PostPayment]? = nil,
            postDiscounts: [PayScore.PostDiscount]? = nil,
            riskFund: PayScore.ServiceorderRiskFund? = nil,
            totalAmount: Int? = nil,
            needCollection: Bool? = nil,
            collection: PayScore.Collection? = nil,
            timeRange: PayScore.TimeRange? = nil,
            location: PayScore.Location? = nil,
            attach: String? = nil,
            notifyURL: String,
            openID: String? = nil,
            orderID: String? = nil
        ) {
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.appID = appID
            self.mchid = mchid
            self.serviceIntroduction = serviceIntroduction
            self.state = state
            self.stateDescription = stateDescription
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.riskFund = riskFund
            self.totalAmount = totalAmount
            self.needCollection = needCollection
            self.collection = collection
            self.timeRange = timeRange
            self.location = location
            self.attach = attach
            self.notifyURL = notifyURL
            self.openID = openID
            self.orderID = orderID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.serviceIntroduction = try member.required("service_introduction")
            self.state = try member.required("state")
            self.stateDescription = try member.ifPresent("state_description")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.riskFund = try member.ifPresent("risk_fund")
            self.totalAmount = try member.ifPresent("total_amount")
            self.needCollection = try member.ifPresent("need_collection")
            self.collection = try member.ifPresent("collection")
            self.timeRange = try member.ifPresent("time_range")
            self.location = try member.ifPresent("location")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.required("notify_url")
            self.openID = try member.ifPresent("openid")
            self.orderID = try member.ifPresent("order_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.stateDescription, "state_description")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encodeIfPresent(self.riskFund, "risk_fund")
            try members.encodeIfPresent(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.needCollection, "need_collection")
            try members.encodeIfPresent(self.collection, "collection")
            try members.encodeIfPresent(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.orderID, "order_id")
        }
    }
}

extension V3.Payscore.Serviceorder {
    /// `v3/payscore/serviceorder/direct-complete`
    public var directComplete: DirectComplete { DirectComplete(path: path.appending("direct-complete")) }

    /// `v3/payscore/serviceorder/direct-complete`
    public struct DirectComplete: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Serviceorder.DirectComplete {
    /// Create and complete a pay score order (创单结单合并(免确认)).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.PostPayment]?
        /// Merchant discounts on the post-paid service (后付费商户优惠).
        public var postDiscounts: [PayScore.PostDiscount]?
        /// Period of the service (服务时间段).
        public var timeRange: PayScore.ServicepayondeliveryorderTimeRange
        /// Place of the service (服务位置).
        public var location: PayScore.Location?
        /// Description of the service (服务信息).
        public var serviceIntroduction: String?
        /// Merchant's attached data, returned unchanged (商户数据包).
        public var attach: String?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String?
        /// User's openid (用户标识).
        public var openID: String?
        /// Total amount in fen (总金额).
        public var totalAmount: Int?
        /// Whether profit sharing is used (微信支付服务分账标记).
        public var profitSharing: Bool?
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?

        public init(
            outOrderNo: String,
            appID: String,
            serviceID: String,
            postPayments: [PayScore.PostPayment]? = nil,
            postDiscounts: [PayScore.PostDiscount]? = nil,
            timeRange: PayScore.ServicepayondeliveryorderTimeRange,
            location: PayScore.Location? = nil,
            serviceIntroduction: String? = nil,
            attach: String? = nil,
            notifyURL: String? = nil,
            openID: String? = nil,
            totalAmount: Int? = nil,
            profitSharing: Bool? = nil,
            goodsTag: String? = nil
        ) {
            self.outOrderNo = outOrderNo
            self.appID = appID
            self.serviceID = serviceID
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.timeRange = timeRange
            self.location = location
            self.serviceIntroduction = serviceIntroduction
            self.attach = attach
            self.notifyURL = notifyURL
            self.openID = openID
            self.totalAmount = totalAmount
            self.profitSharing = profitSharing
            self.goodsTag = goodsTag
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outOrderNo = try member.required("out_order_no")
            self.appID = try member.required("appid")
            self.serviceID = try member.required("service_id")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.timeRange = try member.required("time_range")
            self.location = try member.ifPresent("location")
            self.serviceIntroduction = try member.ifPresent("service_introduction")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.ifPresent("notify_url")
            self.openID = try member.ifPresent("openid")
            self.totalAmount = try member.ifPresent("total_amount")
            self.profitSharing = try member.ifPresent("profit_sharing")
            self.goodsTag = try member.ifPresent("goods_tag")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.appID, "appid")
            try members.encode(self.serviceID, "service_id")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encode(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.serviceIntroduction, "service_introduction")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.profitSharing, "profit_sharing")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.PostPayment]?
        /// Merchant discounts on the post-paid service (后付费商户优惠).
        public var postDiscounts: [PayScore.PostDiscount]?
        /// Period of the service (服务时间段).
        public var timeRange: PayScore.ServicepayondeliveryorderTimeRange
        /// Place of the service (服务位置).
        public var location: PayScore.Location?
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Merchant number (商户号).
        public var mchid: String
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String
        /// Current state of the record (服务订单状态).
        public var state: PayScore.ServiceorderState
        /// Description of the state (订单状态说明).
        public var stateDescription: PayScore.StateDescription
        /// Merchant's attached data, returned unchanged (商户数据包).
        public var attach: String?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String?
        /// Total amount in fen (总金额).
        public var totalAmount: Int?

        public init(
            outOrderNo: String,
            appID: String,
            serviceID: String,
            postPayments: [PayScore.PostPayment]? = nil,
            postDiscounts: [PayScore.PostDiscount]? = nil,
            timeRange: PayScore.ServicepayondeliveryorderTimeRange,
            location: PayScore.Location? = nil,
            serviceIntroduction: String,
            mchid: String,
            orderID: String,
            state: PayScore.ServiceorderState,
            stateDescription: PayScore.StateDescription,
            attach: String? = nil,
            notifyURL: String? = nil,
            totalAmount: Int? = nil
        ) {
            self.outOrderNo = outOrderNo
            self.appID = appID
            self.serviceID = serviceID
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.timeRange = timeRange
            self.location = location
            self.serviceIntroduction = serviceIntroduction
            self.mchid = mchid
            self.orderID = orderID
            self.state = state
            self.stateDescription = stateDescription
            self.attach = attach
            self.notifyURL = notifyURL
            self.totalAmount = totalAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outOrderNo = try member.required("out_order_no")
            self.appID = try member.required("appid")
            self.serviceID = try member.required("service_id")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.timeRange = try member.required("time_range")
            self.location = try member.ifPresent("location")
            self.serviceIntroduction = try member.required("service_introduction")
            self.mchid = try member.required("mchid")
            self.orderID = try member.required("order_id")
            self.state = try member.required("state")
            self.stateDescription = try member.required("state_description")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.ifPresent("notify_url")
            self.totalAmount = try member.ifPresent("total_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.appID, "appid")
            try members.encode(self.serviceID, "service_id")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encode(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.orderID, "order_id")
            try members.encode(self.state, "state")
            try members.encode(self.stateDescription, "state_description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.totalAmount, "total_amount")
        }
    }
}

extension V3.Payscore.Serviceorder {
    /// `v3/payscore/serviceorder/{out_order_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutOrderNo {
        OutOrderNo(path: path.appending(value: String(value), named: "out_order_no"))
    }

    /// `v3/payscore/serviceorder/{out_order_no}`
    public struct OutOrderNo: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Serviceorder.OutOrderNo {
    /// `v3/payscore/serviceorder/{out_order_no}/cancel`
    public var cancel: Cancel { Cancel(path: path.appending("cancel")) }

    /// `v3/payscore/serviceorder/{out_order_no}/cancel`
    public struct Cancel: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Serviceorder.OutOrderNo.Cancel {
    /// Cancel a pay score order (取消支付分订单).
    ///
    /// After an unknown outcome, `GET /v3/payscore/serviceorder` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012587905)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = PayScore.PayscoreCancelRequest

    /// What ``post`` answers.
    public typealias PostReply = PayScore.CancelReply
}

extension V3.Payscore.Serviceorder.OutOrderNo {
    /// `v3/payscore/serviceorder/{out_order_no}/complete`
    public var complete: Complete { Complete(path: path.appending("complete")) }

    /// `v3/payscore/serviceorder/{out_order_no}/complete`
    public struct Complete: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Serviceorder.OutOrderNo.Complete {
    /// Complete a pay score order (完结支付分订单).
    ///
    /// After an unknown outcome, `GET /v3/payscore/serviceorder` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012587955)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Service ID (服务订单号).
        public var serviceID: String
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.PayscorePostPayment]
        /// Merchant discounts on the post-paid service (商户优惠).
        public var postDiscounts: [PayScore.ModifyPostDiscount]?
        /// Total amount in fen (总金额).
        public var totalAmount: Int
        /// Period of the service (实际服务时间段).
        public var timeRange: PayScore.TimeRange?
        /// Place of the service (实际服务位置).
        public var location: PayScore.CompleteLocation?
        /// Whether profit sharing is used (微信支付服务分账标记).
        public var profitSharing: Bool?
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Device information (设备信息).
        public var device: PayScore.Device?

        public init(
            appID: String,
            serviceID: String,
            postPayments: [PayScore.PayscorePostPayment],
            postDiscounts: [PayScore.ModifyPostDiscount]? = nil,
            totalAmount: Int,
            timeRange: PayScore.TimeRange? = nil,
            location: PayScore.CompleteLocation? = nil,
            profitSharing: Bool? = nil,
            goodsTag: String? = nil,
            device: PayScore.Device? = nil
        ) {
            self.appID = appID
            self.serviceID = serviceID
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.totalAmount = totalAmount
            self.timeRange = timeRange
            self.location = location
            self.profitSharing = profitSharing
            self.goodsTag = goodsTag
            self.device = device
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.serviceID = try member.required("service_id")
            self.postPayments = try member.required("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.totalAmount = try member.required("total_amount")
            self.timeRange = try member.ifPresent("time_range")
            self.location = try member.ifPresent("location")
            self.profitSharing = try member.ifPresent("profit_sharing")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.device = try member.ifPresent("device")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encode(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.profitSharing, "profit_sharing")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.device, "device")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Current state of the record (服务订单状态).
        public var state: PayScore.ServiceorderState
        /// Description of the state (订单状态说明).
        public var stateDescription: PayScore.StateDescription?
        /// Total amount in fen (商户收款总金额).
        public var totalAmount: Int
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.PayscorePostPayment]?
        /// Merchant discounts on the post-paid service (后付费商户优惠).
        public var postDiscounts: [PayScore.ModifyPostDiscount]?
        /// Service risk fund (服务风险金).
        public var riskFund: PayScore.ServiceorderRiskFund
        /// Period of the service (服务时间段).
        public var timeRange: PayScore.TimeRange?
        /// Place of the service (服务位置).
        public var location: PayScore.CompleteLocation?
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String?
        /// Whether collection is needed (是否需要收款).
        public var needCollection: Bool?

        public init(
            appID: String,
            mchid: String,
            outOrderNo: String,
            serviceID: String,
            serviceIntroduction: String,
            state: PayScore.ServiceorderState,
            stateDescription: PayScore.StateDescription? = nil,
            totalAmount: Int,
            postPayments: [PayScore.PayscorePostPayment]? = nil,
            postDiscounts: [PayScore.ModifyPostDiscount]? = nil,
            riskFund: PayScore.ServiceorderRiskFund,
            timeRange: PayScore.TimeRange? = nil,
            location: PayScore.CompleteLocation? = nil,
            orderID: String? = nil,
            needCollection: Bool? = nil
        ) {
            self.appID = appID
            self.mchid = mchid
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.serviceIntroduction = serviceIntroduction
            self.state = state
            self.stateDescription = stateDescription
            self.totalAmount = totalAmount
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.riskFund = riskFund
            self.timeRange = timeRange
            self.location = location
            self.orderID = orderID
            self.needCollection = needCollection
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.serviceIntroduction = try member.required("service_introduction")
            self.state = try member.required("state")
            self.stateDescription = try member.ifPresent("state_description")
            self.totalAmount = try member.required("total_amount")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.riskFund = try member.required("risk_fund")
            self.timeRange = try member.ifPresent("time_range")
            self.location = try member.ifPresent("location")
            self.orderID = try member.ifPresent("order_id")
            self.needCollection = try member.ifPresent("need_collection")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.stateDescription, "state_description")
            try members.encode(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encode(self.riskFund, "risk_fund")
            try members.encodeIfPresent(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.orderID, "order_id")
            try members.encodeIfPresent(self.needCollection, "need_collection")
        }
    }
}

extension V3.Payscore.Serviceorder.OutOrderNo {
    /// `v3/payscore/serviceorder/{out_order_no}/modify`
    public var modify: Modify { Modify(path: path.appending("modify")) }

    /// `v3/payscore/serviceorder/{out_order_no}/modify`
    public struct Modify: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Serviceorder.OutOrderNo.Modify {
    /// Modify a pay score order amount (修改支付分金额).
    ///
    /// After an unknown outcome, `GET /v3/payscore/serviceorder` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012587957)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.PayscorePostPayment]
        /// Merchant discounts on the post-paid service (后付费商户优惠).
        public var postDiscounts: [PayScore.PostDiscount]?
        /// Total amount in fen (总金额).
        public var totalAmount: Int
        /// Reason (修改原因).
        public var reason: String
        /// Device information (设备信息).
        public var device: PayScore.Device?

        public init(
            appID: String,
            serviceID: String,
            postPayments: [PayScore.PayscorePostPayment],
            postDiscounts: [PayScore.PostDiscount]? = nil,
            totalAmount: Int,
            reason: String,
            device: PayScore.Device? = nil
        ) {
            self.appID = appID
            self.serviceID = serviceID
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.totalAmount = totalAmount
            self.reason = reason
            self.device = device
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.serviceID = try member.required("service_id")
            self.postPayments = try member.required("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.totalAmount = try member.required("total_amount")
            self.reason = try member.required("reason")
            self.device = try member.ifPresent("device")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.reason, "reason")
            try members.encodeIfPresent(self.device, "device")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (服务商公众号ID).
        public var appID: String
        /// Merchant number (服务商商户号).
        public var mchid: String
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Current state of the record (服务订单状态).
        public var state: PayScore.ServiceorderState
        /// Description of the state (订单状态说明).
        public var stateDescription: PayScore.StateDescription?
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.PayscorePostPayment]
        /// Merchant discounts on the post-paid service (商户优惠).
        public var postDiscounts: [PayScore.PostDiscount]?
        /// Service risk fund (服务风险金).
        public var riskFund: PayScore.ServiceorderRiskFund?
        /// Total amount in fen (总金额).
        public var totalAmount: Int?
        /// Whether collection is needed (是否需要收款).
        public var needCollection: Bool?
        /// Collection information (收款信息).
        public var collection: Collection?
        /// Period of the service (服务时间).
        public var timeRange: PayScore.TimeRange?
        /// Place of the service (服务位置).
        public var location: PayScore.Location?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String?
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String?

        public init(
            outOrderNo: String,
            serviceID: String,
            appID: String,
            mchid: String,
            serviceIntroduction: String,
            state: PayScore.ServiceorderState,
            stateDescription: PayScore.StateDescription? = nil,
            postPayments: [PayScore.PayscorePostPayment],
            postDiscounts: [PayScore.PostDiscount]? = nil,
            riskFund: PayScore.ServiceorderRiskFund? = nil,
            totalAmount: Int? = nil,
            needCollection: Bool? = nil,
            collection: Collection? = nil,
            timeRange: PayScore.TimeRange? = nil,
            location: PayScore.Location? = nil,
            attach: String? = nil,
            notifyURL: String? = nil,
            orderID: String? = nil
        ) {
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.appID = appID
            self.mchid = mchid
            self.serviceIntroduction = serviceIntroduction
            self.state = state
            self.stateDescription = stateDescription
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.riskFund = riskFund
            self.totalAmount = totalAmount
            self.needCollection = needCollection
            self.collection = collection
            self.timeRange = timeRange
            self.location = location
            self.attach = attach
            self.notifyURL = notifyURL
            self.orderID = orderID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.serviceIntroduction = try member.required("service_introduction")
            self.state = try member.required("state")
            self.stateDescription = try member.ifPresent("state_description")
            self.postPayments = try member.required("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.riskFund = try member.ifPresent("risk_fund")
            self.totalAmount = try member.ifPresent("total_amount")
            self.needCollection = try member.ifPresent("need_collection")
            self.collection = try member.ifPresent("collection")
            self.timeRange = try member.ifPresent("time_range")
            self.location = try member.ifPresent("location")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.ifPresent("notify_url")
            self.orderID = try member.ifPresent("order_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.stateDescription, "state_description")
            try members.encode(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encodeIfPresent(self.riskFund, "risk_fund")
            try members.encodeIfPresent(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.needCollection, "need_collection")
            try members.encodeIfPresent(self.collection, "collection")
            try members.encodeIfPresent(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.orderID, "order_id")
        }

        /// Collection information (收款信息).
        public struct Collection: Codable, Hashable, Sendable {
            /// Current state of the record (收款状态).
            public var state: PayScore.CollectionState
            /// Total amount in fen (总收款金额).
            public var totalAmount: Int?
            /// Amount to be collected, in fen (待收金额).
            public var payingAmount: Int?
            /// Amount paid, in fen (已收金额).
            public var paidAmount: Int?
            /// List of collection details (收款明细列表).
            public var details: [Details]?
            /// Bank type code (收款银行).
            public var bankType: String?

            public init(
                state: PayScore.CollectionState,
                totalAmount: Int? = nil,
                payingAmount: Int? = nil,
                paidAmount: Int? = nil,
                details: [Details]? = nil,
                bankType: String? = nil
            ) {
                self.state = state
                self.totalAmount = totalAmount
                self.payingAmount = payingAmount
                self.paidAmount = paidAmount
                self.details = details
                self.bankType = bankType
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.state = try member.required("state")
                self.totalAmount = try member.ifPresent("total_amount")
                self.payingAmount = try member.ifPresent("paying_amount")
                self.paidAmount = try member.ifPresent("paid_amount")
                self.details = try member.ifPresent("details")
                self.bankType = try member.ifPresent("bank_type")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.state, "state")
                try members.encodeIfPresent(self.totalAmount, "total_amount")
                try members.encodeIfPresent(self.payingAmount, "paying_amount")
                try members.encodeIfPresent(self.paidAmount, "paid_amount")
                try members.encodeIfPresent(self.details, "details")
                try members.encodeIfPresent(self.bankType, "bank_type")
            }

            /// List of collection details (收款明细列表).
            public struct Details: Codable, Hashable, Sendable {
                /// Sequence number of the collection (收款序号).
                public var seq: Int?
                /// Amount in fen (单笔收款金额).
                public var amount: Int?
                /// Channel by which payment was collected (收款成功渠道).
                public var paidType: PayScore.PaidType?
                /// Time the payment was collected (收款成功时间).
                public var paidTime: String?
                /// WeChat Pay order number (微信支付交易单号).
                public var transactionID: String?

                public init(
                    seq: Int? = nil,
                    amount: Int? = nil,
                    paidType: PayScore.PaidType? = nil,
                    paidTime: String? = nil,
                    transactionID: String? = nil
                ) {
                    self.seq = seq
                    self.amount = amount
                    self.paidType = paidType
                    self.paidTime = paidTime
                    self.transactionID = transactionID
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.seq = try member.ifPresent("seq")
                    self.amount = try member.ifPresent("amount")
                    self.paidType = try member.ifPresent("paid_type")
                    self.paidTime = try member.ifPresent("paid_time")
                    self.transactionID = try member.ifPresent("transaction_id")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.seq, "seq")
                    try members.encodeIfPresent(self.amount, "amount")
                    try members.encodeIfPresent(self.paidType, "paid_type")
                    try members.encodeIfPresent(self.paidTime, "paid_time")
                    try members.encodeIfPresent(self.transactionID, "transaction_id")
                }
            }
        }
    }
}

extension V3.Payscore.Serviceorder.OutOrderNo {
    /// `v3/payscore/serviceorder/{out_order_no}/pay`
    public var pay: Pay { Pay(path: path.appending("pay")) }

    /// `v3/payscore/serviceorder/{out_order_no}/pay`
    public struct Pay: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Serviceorder.OutOrderNo.Pay {
    /// Request pay score order collection (请求支付分催收).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4013394596)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String?
        /// Service ID (服务ID).
        public var serviceID: String?

        public init(
            appID: String? = nil,
            serviceID: String? = nil
        ) {
            self.appID = appID
            self.serviceID = serviceID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.ifPresent("appid")
            self.serviceID = try member.ifPresent("service_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.serviceID, "service_id")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchid: String?
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String

        public init(
            appID: String,
            mchid: String? = nil,
            outOrderNo: String,
            serviceID: String,
            orderID: String
        ) {
            self.appID = appID
            self.mchid = mchid
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.orderID = orderID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchid = try member.ifPresent("mchid")
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.orderID = try member.required("order_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.orderID, "order_id")
        }
    }
}

extension V3.Payscore.Serviceorder.OutOrderNo {
    /// `v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`
    public var sendPendingmessage: SendPendingmessage { SendPendingmessage(path: path.appending("send-pendingmessage")) }

    /// `v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`
    public struct SendPendingmessage: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Serviceorder.OutOrderNo.SendPendingmessage {
    /// Send a pending service fee message (下发服务费用待处理消息).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4013394606)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = PayScore.PayscoreServiceorderRequest
}

extension V3.Payscore.Serviceorder.OutOrderNo {
    /// `v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`
    public var sendPrepaidmessage: SendPrepaidmessage { SendPrepaidmessage(path: path.appending("send-prepaidmessage")) }

    /// `v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`
    public struct SendPrepaidmessage: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Serviceorder.OutOrderNo.SendPrepaidmessage {
    /// Send a service pre-deduction message (下发服务预扣费消息).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4013394615)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = PayScore.PayscoreServiceorderRequest
}

extension V3.Payscore.Serviceorder.OutOrderNo {
    /// `v3/payscore/serviceorder/{out_order_no}/sync`
    public var sync: Sync { Sync(path: path.appending("sync")) }

    /// `v3/payscore/serviceorder/{out_order_no}/sync`
    public struct Sync: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Serviceorder.OutOrderNo.Sync {
    /// Sync a pay score order (同步支付分订单).
    ///
    /// After an unknown outcome, `GET /v3/payscore/serviceorder` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012587962)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Type (场景类型).
        public var type: String
        /// Details (内容信息详情).
        public var detail: PayScore.SyncDetail

        public init(
            appID: String,
            serviceID: String,
            type: String,
            detail: PayScore.SyncDetail
        ) {
            self.appID = appID
            self.serviceID = serviceID
            self.type = type
            self.detail = detail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.serviceID = try member.required("service_id")
            self.type = try member.required("type")
            self.detail = try member.required("detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.type, "type")
            try members.encode(self.detail, "detail")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (服务商公众号ID).
        public var appID: String
        /// Merchant number (服务商商户号).
        public var mchid: String
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Current state of the record (服务订单状态).
        public var state: String
        /// Description of the state (订单状态说明).
        public var stateDescription: String?
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.PostPayment]?
        /// Merchant discounts on the post-paid service (商户优惠).
        public var postDiscounts: [PostDiscounts]?
        /// Service risk fund (服务风险金).
        public var riskFund: PayScore.RiskFund?
        /// Total amount in fen (总金额).
        public var totalAmount: Int?
        /// Whether collection is needed (是否需要收款).
        public var needCollection: Bool?
        /// Collection information (收款信息).
        public var collection: Collection?
        /// Period of the service (服务时间).
        public var timeRange: PayScore.TimeRange?
        /// Place of the service (服务位置).
        public var location: PayScore.Location?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String?
        /// User's openid (服务商公众号下的用户标识).
        public var openID: String
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String

        public init(
            outOrderNo: String,
            serviceID: String,
            appID: String,
            mchid: String,
            serviceIntroduction: String,
            state: String,
            stateDescription: String? = nil,
            postPayments: [PayScore.PostPayment]? = nil,
            postDiscounts: [PostDiscounts]? = nil,
            riskFund: PayScore.RiskFund? = nil,
            totalAmount: Int? = nil,
            needCollection: Bool? = nil,
            collection: Collection? = nil,
            timeRange: PayScore.TimeRange? = nil,
            location: PayScore.Location? = nil,
            attach: String? = nil,
            notifyURL: String? = nil,
            openID: String,
            orderID: String
        ) {
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.appID = appID
            self.mchid = mchid
            self.serviceIntroduction = serviceIntroduction
            self.state = state
            self.stateDescription = stateDescription
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.riskFund = riskFund
            self.totalAmount = totalAmount
            self.needCollection = needCollection
            self.collection = collection
            self.timeRange = timeRange
            self.location = location
            self.attach = attach
            self.notifyURL = notifyURL
            self.openID = openID
            self.orderID = orderID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.serviceIntroduction = try member.required("service_introduction")
            self.state = try member.required("state")
            self.stateDescription = try member.ifPresent("state_description")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.riskFund = try member.ifPresent("risk_fund")
            self.totalAmount = try member.ifPresent("total_amount")
            self.needCollection = try member.ifPresent("need_collection")
            self.collection = try member.ifPresent("collection")
            self.timeRange = try member.ifPresent("time_range")
            self.location = try member.ifPresent("location")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.ifPresent("notify_url")
            self.openID = try member.required("openid")
            self.orderID = try member.required("order_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.stateDescription, "state_description")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encodeIfPresent(self.riskFund, "risk_fund")
            try members.encodeIfPresent(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.needCollection, "need_collection")
            try members.encodeIfPresent(self.collection, "collection")
            try members.encodeIfPresent(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encode(self.openID, "openid")
            try members.encode(self.orderID, "order_id")
        }

        /// Merchant discounts on the post-paid service (商户优惠).
        public struct PostDiscounts: Codable, Hashable, Sendable {
            /// Name (优惠名称).
            public var name: String?
            /// Description (优惠说明).
            public var description: String?
            /// Amount in fen (优惠金额).
            public var amount: Int?

            public init(
                name: String? = nil,
                description: String? = nil,
                amount: Int? = nil
            ) {
                self.name = name
                self.description = description
                self.amount = amount
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.name = try member.ifPresent("name")
                self.description = try member.ifPresent("description")
                self.amount = try member.ifPresent("amount")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.name, "name")
                try members.encodeIfPresent(self.description, "description")
                try members.encodeIfPresent(self.amount, "amount")
            }
        }

        /// Collection information (收款信息).
        public struct Collection: Codable, Hashable, Sendable {
            /// Current state of the record (收款状态).
            public var state: String
            /// Total amount in fen (总收款金额).
            public var totalAmount: Int?
            /// Amount to be collected, in fen (待收金额).
            public var payingAmount: Int?
            /// Amount paid, in fen (已收金额).
            public var paidAmount: Int?
            /// List of collection details (收款明细列表).
            public var details: [Details]?
            /// Bank type code (收款银行).
            public var bankType: String?

            public init(
                state: String,
                totalAmount: Int? = nil,
                payingAmount: Int? = nil,
                paidAmount: Int? = nil,
                details: [Details]? = nil,
                bankType: String? = nil
            ) {
                self.state = state
                self.totalAmount = totalAmount
                self.payingAmount = payingAmount
                self.paidAmount = paidAmount
                self.details = details
                self.bankType = bankType
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.state = try member.required("state")
                self.totalAmount = try member.ifPresent("total_amount")
                self.payingAmount = try member.ifPresent("paying_amount")
                self.paidAmount = try member.ifPresent("paid_amount")
                self.details = try member.ifPresent("details")
                self.bankType = try member.ifPresent("bank_type")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.state, "state")
                try members.encodeIfPresent(self.totalAmount, "total_amount")
                try members.encodeIfPresent(self.payingAmount, "paying_amount")
                try members.encodeIfPresent(self.paidAmount, "paid_amount")
                try members.encodeIfPresent(self.details, "details")
                try members.encodeIfPresent(self.bankType, "bank_type")
            }

            /// List of collection details (收款明细列表).
            public struct Details: Codable, Hashable, Sendable {
                /// Amount in fen (单笔收款金额).
                public var amount: Int?
                /// Channel by which payment was collected (收款成功渠道).
                public var paidType: String?
                /// Time the payment was collected (收款成功时间).
                public var paidTime: String?
                /// WeChat Pay order number (微信支付交易单号).
                public var transactionID: String?

                public init(
                    amount: Int? = nil,
                    paidType: String? = nil,
                    paidTime: String? = nil,
                    transactionID: String? = nil
                ) {
                    self.amount = amount
                    self.paidType = paidType
                    self.paidTime = paidTime
                    self.transactionID = transactionID
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.amount = try member.ifPresent("amount")
                    self.paidType = try member.ifPresent("paid_type")
                    self.paidTime = try member.ifPresent("paid_time")
                    self.transactionID = try member.ifPresent("transaction_id")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.amount, "amount")
                    try members.encodeIfPresent(self.paidType, "paid_type")
                    try members.encodeIfPresent(self.paidTime, "paid_time")
                    try members.encodeIfPresent(self.transactionID, "transaction_id")
                }
            }
        }
    }
}

extension V3.Payscore {
    /// `v3/payscore/servicepayondeliveryorder`
    public var servicepayondeliveryorder: Servicepayondeliveryorder { Servicepayondeliveryorder(path: path.appending("servicepayondeliveryorder")) }

    /// `v3/payscore/servicepayondeliveryorder`
    public struct Servicepayondeliveryorder: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Servicepayondeliveryorder {
    /// Create a use-first-pay-later order (创建先用后付订单).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012856585)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.PayscorePostPayment]?
        /// Merchant discounts on the post-paid service (后付费商户优惠).
        public var postDiscounts: [PayScore.ServicepayondeliveryorderPostDiscount]?
        /// Period of the service (服务时间段).
        public var timeRange: PayScore.PayscoreTimeRange
        /// Place of the service (服务位置).
        public var location: PayScore.Location?
        /// Service risk fund (订单风险金).
        public var riskFund: PayScore.ServiceorderRiskFund
        /// Merchant's attached data, returned unchanged (商户数据包).
        public var attach: String?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String
        /// User's openid (用户标识).
        public var openID: String?
        /// Whether the user must confirm (是否需要用户确认).
        public var needUserConfirm: Bool?
        /// Merchant number (商户号).
        public var mchid: String?
        /// Buy-now-pay-later goods information (先用后付购物详情).
        public var shoppingInfo: ShoppingInfo

        public init(
            outOrderNo: String,
            appID: String,
            serviceID: String,
            serviceIntroduction: String,
            postPayments: [PayScore.PayscorePostPayment]? = nil,
            postDiscounts: [PayScore.ServicepayondeliveryorderPostDiscount]? = nil,
            timeRange: PayScore.PayscoreTimeRange,
            location: PayScore.Location? = nil,
            riskFund: PayScore.ServiceorderRiskFund,
            attach: String? = nil,
            notifyURL: String,
            openID: String? = nil,
            needUserConfirm: Bool? = nil,
            mchid: String? = nil,
            shoppingInfo: ShoppingInfo
        ) {
            self.outOrderNo = outOrderNo
            self.appID = appID
            self.serviceID = serviceID
            self.serviceIntroduction = serviceIntroduction
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.timeRange = timeRange
            self.location = location
            self.riskFund = riskFund
            self.attach = attach
            self.notifyURL = notifyURL
            self.openID = openID
            self.needUserConfirm = needUserConfirm
            self.mchid = mchid
            self.shoppingInfo = shoppingInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outOrderNo = try member.required("out_order_no")
            self.appID = try member.required("appid")
            self.serviceID = try member.required("service_id")
            self.serviceIntroduction = try member.required("service_introduction")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.timeRange = try member.required("time_range")
            self.location = try member.ifPresent("location")
            self.riskFund = try member.required("risk_fund")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.required("notify_url")
            self.openID = try member.ifPresent("openid")
            self.needUserConfirm = try member.ifPresent("need_user_confirm")
            self.mchid = try member.ifPresent("mchid")
            self.shoppingInfo = try member.required("shopping_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.appID, "appid")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encode(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encode(self.riskFund, "risk_fund")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.needUserConfirm, "need_user_confirm")
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encode(self.shoppingInfo, "shopping_info")
        }

        /// Buy-now-pay-later goods information (先用后付购物详情).
        public struct ShoppingInfo: Codable, Hashable, Sendable {
            /// Actual merchant's official account appid (实际购物商家公众号ID).
            public var realMerchantAppID: String?
            /// Jump link (单详跳转链接).
            public var jumpLink: PayScore.JumpLink
            /// List of goods (商品列表).
            public var goods: [PayScore.Goods]

            public init(
                realMerchantAppID: String? = nil,
                jumpLink: PayScore.JumpLink,
                goods: [PayScore.Goods]
            ) {
                self.realMerchantAppID = realMerchantAppID
                self.jumpLink = jumpLink
                self.goods = goods
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.realMerchantAppID = try member.ifPresent("real_merchant_appid")
                self.jumpLink = try member.required("jump_link")
                self.goods = try member.required("goods")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.realMerchantAppID, "real_merchant_appid")
                try members.encode(self.jumpLink, "jump_link")
                try members.encode(self.goods, "goods")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Current state of the record (服务订单状态).
        public var state: String
        /// Description of the state (订单状态说明).
        public var stateDescription: String?
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.PostPayment]?
        /// Merchant discounts on the post-paid service (后付费商户优惠).
        public var postDiscounts: [PayScore.PostDiscount]?
        /// Service risk fund (服务风险金).
        public var riskFund: PayScore.RiskFund?
        /// Period of the service (服务时间段).
        public var timeRange: PayScore.TimeRange?
        /// Place of the service (服务位置).
        public var location: PayScore.Location?
        /// Merchant's attached data, returned unchanged (商户数据包).
        public var attach: String?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String?
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String
        /// Package data for opening WeChat (跳转微信侧小程序订单数据).
        public var package: String
        /// Buy-now-pay-later goods information (先用后付购物详情).
        public var shoppingInfo: PayScore.ShoppingInfo?

        public init(
            appID: String,
            mchid: String,
            outOrderNo: String,
            serviceID: String,
            serviceIntroduction: String,
            state: String,
            stateDescription: String? = nil,
            postPayments: [PayScore.PostPayment]? = nil,
            postDiscounts: [PayScore.PostDiscount]? = nil,
            riskFund: PayScore.RiskFund? = nil,
            timeRange: PayScore.TimeRange? = nil,
            location: PayScore.Location? = nil,
            attach: String? = nil,
            notifyURL: String? = nil,
            orderID: String,
            package: String,
            shoppingInfo: PayScore.ShoppingInfo? = nil
        ) {
            self.appID = appID
            self.mchid = mchid
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.serviceIntroduction = serviceIntroduction
            self.state = state
            self.stateDescription = stateDescription
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.riskFund = riskFund
            self.timeRange = timeRange
            self.location = location
            self.attach = attach
            self.notifyURL = notifyURL
            self.orderID = orderID
            self.package = package
            self.shoppingInfo = shoppingInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.serviceIntroduction = try member.required("service_introduction")
            self.state = try member.required("state")
            self.stateDescription = try member.ifPresent("state_description")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.riskFund = try member.ifPresent("risk_fund")
            self.timeRange = try member.ifPresent("time_range")
            self.location = try member.ifPresent("location")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.ifPresent("notify_url")
            self.orderID = try member.required("order_id")
            self.package = try member.required("package")
            self.shoppingInfo = try member.ifPresent("shopping_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.stateDescription, "state_description")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encodeIfPresent(self.riskFund, "risk_fund")
            try members.encodeIfPresent(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encode(self.orderID, "order_id")
            try members.encode(self.package, "package")
            try members.encodeIfPresent(self.shoppingInfo, "shopping_info")
        }
    }
}

extension V3.Payscore {
    /// `v3/payscore/smartretail-orders`
    public var smartretailOrders: SmartretailOrders { SmartretailOrders(path: path.appending("smartretail-orders")) }

    /// `v3/payscore/smartretail-orders`
    public struct SmartretailOrders: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.SmartretailOrders {
    /// Create a smart retail order (创建订单).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Time the service starts (实际服务开始时间).
        public var serviceStartTime: String?
        /// Time the service ends (服务结束时间).
        public var serviceEndTime: String?
        /// Place where the service starts (开始使用服务的地点).
        public var serviceStartLocation: String?
        /// Place where the service ends (预计服务结束的地点).
        public var serviceEndLocation: String?
        /// Description of the service.
        public var serviceIntroduction: String?
        /// Fees.
        public var fees: [PayScore.Fee]?
        /// Discounts.
        public var discounts: [PayScore.PayafterOrderDiscount]?
        /// Risk amount of the order, in fen (订单风险金额).
        public var riskAmount: Int?
        /// Merchant's attached data, returned unchanged.
        public var attach: String?
        /// Whether the user must confirm (使用需用户确认订单类型).
        public var needUserConfirm: Bool?
        /// User's openid.
        public var openID: String?

        public init(
            appID: String,
            outOrderNo: String,
            serviceID: String,
            serviceStartTime: String? = nil,
            serviceEndTime: String? = nil,
            serviceStartLocation: String? = nil,
            serviceEndLocation: String? = nil,
            serviceIntroduction: String? = nil,
            fees: [PayScore.Fee]? = nil,
            discounts: [PayScore.PayafterOrderDiscount]? = nil,
            riskAmount: Int? = nil,
            attach: String? = nil,
            needUserConfirm: Bool? = nil,
            openID: String? = nil
        ) {
            self.appID = appID
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.serviceStartTime = serviceStartTime
            self.serviceEndTime = serviceEndTime
            self.serviceStartLocation = serviceStartLocation
            self.serviceEndLocation = serviceEndLocation
            self.serviceIntroduction = serviceIntroduction
            self.fees = fees
            self.discounts = discounts
            self.riskAmount = riskAmount
            self.attach = attach
            self.needUserConfirm = needUserConfirm
            self.openID = openID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.serviceStartTime = try member.ifPresent("service_start_time")
            self.serviceEndTime = try member.ifPresent("service_end_time")
            self.serviceStartLocation = try member.ifPresent("service_start_location")
            self.serviceEndLocation = try member.ifPresent("service_end_location")
            self.serviceIntroduction = try member.ifPresent("service_introduction")
            self.fees = try member.ifPresent("fees")
            self.discounts = try member.ifPresent("discounts")
            self.riskAmount = try member.ifPresent("risk_amount")
            self.attach = try member.ifPresent("attach")
            self.needUserConfirm = try member.ifPresent("need_user_confirm")
            self.openID = try member.ifPresent("openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encodeIfPresent(self.serviceStartTime, "service_start_time")
            try members.encodeIfPresent(self.serviceEndTime, "service_end_time")
            try members.encodeIfPresent(self.serviceStartLocation, "service_start_location")
            try members.encodeIfPresent(self.serviceEndLocation, "service_end_location")
            try members.encodeIfPresent(self.serviceIntroduction, "service_introduction")
            try members.encodeIfPresent(self.fees, "fees")
            try members.encodeIfPresent(self.discounts, "discounts")
            try members.encodeIfPresent(self.riskAmount, "risk_amount")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.needUserConfirm, "need_user_confirm")
            try members.encodeIfPresent(self.openID, "openid")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PayScore.PayafterOrderReply
}

extension V3.Payscore.SmartretailOrders {
    /// Query a smart retail order (查询订单).
    ///
    /// For: merchant.
    ///
    /// - Parameters:
    ///   - serviceID: Service ID (服务ID).
    ///   - outOrderNo: Merchant's own service order number (商户服务订单号).
    ///   - queryID: Query ID for the return jump (回跳查询ID).
    ///   - appID: Appid of the app or official account (公众账号ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4)
    public func get(
        serviceID: String? = nil,
        outOrderNo: String? = nil,
        queryID: String? = nil,
        appID: String? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["service_id": serviceID, "out_order_no": outOrderNo, "query_id": queryID, "appid": appID])
    }

    /// What ``get`` answers.
    public typealias GetReply = PayScore.PayafterOrder
}

extension V3.Payscore.SmartretailOrders {
    /// `v3/payscore/smartretail-orders/{out_order_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutOrderNo {
        OutOrderNo(path: path.appending(value: String(value), named: "out_order_no"))
    }

    /// `v3/payscore/smartretail-orders/{out_order_no}`
    public struct OutOrderNo: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.SmartretailOrders.OutOrderNo {
    /// `v3/payscore/smartretail-orders/{out_order_no}/cancel`
    public var cancel: Cancel { Cancel(path: path.appending("cancel")) }

    /// `v3/payscore/smartretail-orders/{out_order_no}/cancel`
    public struct Cancel: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.SmartretailOrders.OutOrderNo.Cancel {
    /// Cancel a smart retail order (撤销订单).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = PayScore.PayscoreCancelRequest

    /// What ``post`` answers.
    public typealias PostReply = PayScore.CancelReply
}

extension V3.Payscore.SmartretailOrders.OutOrderNo {
    /// `v3/payscore/smartretail-orders/{out_order_no}/complete`
    public var complete: Complete { Complete(path: path.appending("complete")) }

    /// `v3/payscore/smartretail-orders/{out_order_no}/complete`
    public struct Complete: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.SmartretailOrders.OutOrderNo.Complete {
    /// Complete a smart retail order (完结订单).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = PayScore.CompleteRequest

    /// What ``post`` answers.
    public typealias PostReply = PayScore.CancelReply
}

extension V3.Payscore {
    /// `v3/payscore/user-service-state`
    public var userServiceState: UserServiceState { UserServiceState(path: path.appending("user-service-state")) }

    /// `v3/payscore/user-service-state`
    public struct UserServiceState: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.UserServiceState {
    /// Query a user's service authorization state (查询授权状态).
    ///
    /// For: merchant.
    ///
    /// - Parameters:
    ///   - appID: Appid of the app or official account (公众账号ID).
    ///   - serviceID: Service ID (服务ID).
    ///   - openID: User's openid (用户标识).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml)
    public func get(appID: String, serviceID: String, openID: String) async throws -> GetReply {
        try await path.call(.get, query: ["appid": appID, "service_id": serviceID, "openid": openID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// User's openid (用户标识).
        public var openID: String?
        /// User's authorization state for the service (用户授权服务情况).
        public var useServiceState: UseServiceState

        public init(
            appID: String,
            serviceID: String,
            openID: String? = nil,
            useServiceState: UseServiceState
        ) {
            self.appID = appID
            self.serviceID = serviceID
            self.openID = openID
            self.useServiceState = useServiceState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.serviceID = try member.required("service_id")
            self.openID = try member.ifPresent("openid")
            self.useServiceState = try member.required("use_service_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.serviceID, "service_id")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encode(self.useServiceState, "use_service_state")
        }

        /// User's authorization state for the service (用户授权服务情况).
        public struct UseServiceState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var unavailable: Self { Self(rawValue: "UNAVAILABLE") }
            public static var available: Self { Self(rawValue: "AVAILABLE") }
        }
    }
}

extension V3.Payscore {
    /// `v3/payscore/acquiringbank`
    public var acquiringbank: Acquiringbank { Acquiringbank(path: path.appending("acquiringbank")) }

    /// `v3/payscore/acquiringbank`
    public struct Acquiringbank: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Acquiringbank {
    /// `v3/payscore/acquiringbank/permissions`
    public var permissions: Permissions { Permissions(path: path.appending("permissions")) }

    /// `v3/payscore/acquiringbank/permissions`
    public struct Permissions: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Acquiringbank.Permissions {
    /// Pre-authorize a user for an acquiring institution (从业机构预授权).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012691489)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Channel partner's merchant number (渠道商商户号).
        public var channelID: String
        /// Appid of the app or official account (服务商应用ID).
        public var appID: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Authorization number (授权协议号).
        public var authorizationCode: String
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String?

        public init(
            serviceID: String,
            channelID: String,
            appID: String,
            subAppID: String? = nil,
            subMchid: String,
            authorizationCode: String,
            notifyURL: String? = nil
        ) {
            self.serviceID = serviceID
            self.channelID = channelID
            self.appID = appID
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.authorizationCode = authorizationCode
            self.notifyURL = notifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.channelID = try member.required("channel_id")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.authorizationCode = try member.required("authorization_code")
            self.notifyURL = try member.ifPresent("notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.channelID, "channel_id")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.authorizationCode, "authorization_code")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PayScore.ApplyPermissionsTokenReply
}

extension V3.Payscore.Acquiringbank.Permissions {
    /// `v3/payscore/acquiringbank/permissions/authorization-code`
    public var authorizationCode: AuthorizationCode { AuthorizationCode(path: path.appending("authorization-code")) }

    /// `v3/payscore/acquiringbank/permissions/authorization-code`
    public struct AuthorizationCode: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Acquiringbank.Permissions.AuthorizationCode {
    /// `v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> AuthorizationCode {
        AuthorizationCode(path: path.appending(value: String(value), named: "authorization_code"))
    }

    /// `v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`
    public struct AuthorizationCode: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Acquiringbank.Permissions.AuthorizationCode.AuthorizationCode {
    /// Query an acquiring institution's user authorization by authorization_code (从业机构查询与用户授权记录（授权协议号）).
    ///
    /// - Parameters:
    ///   - serviceID: Service ID (服务ID).
    ///   - channelID: Channel partner's merchant number (渠道商商户号).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012461004)
    public func get(serviceID: String, channelID: String, subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["service_id": serviceID, "channel_id": channelID, "sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (服务商应用ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// User's openid (服务商公众号下的用户标识).
        public var openID: String?
        /// User's openid under the sub appid (子商户公众号下的用户标识).
        public var subOpenID: String?
        /// Authorization number (授权协议号).
        public var authorizationCode: String
        /// State of the authorization (授权状态).
        public var authorizationState: String
        /// URL to be notified at (授权通知地址).
        public var notifyURL: String?
        /// Time the authorization was cancelled (最近一次解除授权时间).
        public var cancelAuthorizationTime: String?
        /// Time of the latest successful authorization (最近一次授权成功时间).
        public var authorizationSuccessTime: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Channel partner's merchant number (渠道商商户号).
        public var channelID: String?

        public init(
            serviceID: String,
            appID: String,
            mchid: String,
            openID: String? = nil,
            subOpenID: String? = nil,
            authorizationCode: String,
            authorizationState: String,
            notifyURL: String? = nil,
            cancelAuthorizationTime: String? = nil,
            authorizationSuccessTime: String? = nil,
            subMchid: String,
            subAppID: String? = nil,
            channelID: String? = nil
        ) {
            self.serviceID = serviceID
            self.appID = appID
            self.mchid = mchid
            self.openID = openID
            self.subOpenID = subOpenID
            self.authorizationCode = authorizationCode
            self.authorizationState = authorizationState
            self.notifyURL = notifyURL
            self.cancelAuthorizationTime = cancelAuthorizationTime
            self.authorizationSuccessTime = authorizationSuccessTime
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.channelID = channelID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.authorizationCode = try member.required("authorization_code")
            self.authorizationState = try member.required("authorization_state")
            self.notifyURL = try member.ifPresent("notify_url")
            self.cancelAuthorizationTime = try member.ifPresent("cancel_authorization_time")
            self.authorizationSuccessTime = try member.ifPresent("authorization_success_time")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.channelID = try member.ifPresent("channel_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encode(self.authorizationCode, "authorization_code")
            try members.encode(self.authorizationState, "authorization_state")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.cancelAuthorizationTime, "cancel_authorization_time")
            try members.encodeIfPresent(self.authorizationSuccessTime, "authorization_success_time")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.channelID, "channel_id")
        }
    }
}

extension V3.Payscore.Acquiringbank.Permissions.AuthorizationCode.AuthorizationCode {
    /// `v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`
    public var terminate: Terminate { Terminate(path: path.appending("terminate")) }

    /// `v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`
    public struct Terminate: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Acquiringbank.Permissions.AuthorizationCode.AuthorizationCode.Terminate {
    /// Terminate an acquiring institution's user authorization by authorization_code (从业机构解除用户授权关系（授权协议号）).
    ///
    /// After an unknown outcome, `GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012461012)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Channel partner's merchant number (渠道商商户号).
        public var channelID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Reason (撤销原因).
        public var reason: String

        public init(
            serviceID: String,
            channelID: String? = nil,
            subMchid: String,
            reason: String
        ) {
            self.serviceID = serviceID
            self.channelID = channelID
            self.subMchid = subMchid
            self.reason = reason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.channelID = try member.ifPresent("channel_id")
            self.subMchid = try member.required("sub_mchid")
            self.reason = try member.required("reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encodeIfPresent(self.channelID, "channel_id")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.reason, "reason")
        }
    }
}

extension V3.Payscore.Acquiringbank {
    /// `v3/payscore/acquiringbank/serviceorder`
    public var serviceorder: Serviceorder { Serviceorder(path: path.appending("serviceorder")) }

    /// `v3/payscore/acquiringbank/serviceorder`
    public struct Serviceorder: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder {
    /// Create an acquiring institution's pay score order (从业机构创建微信支付分订单).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012691326)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (服务商应用ID).
        public var appID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Channel partner's merchant number (渠道商商户号).
        public var channelID: String
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.ServiceorderPostPayment]?
        /// Merchant discounts on the post-paid service (后付费商户优惠).
        public var postDiscounts: [PostDiscounts]?
        /// Service risk fund (订单风险金).
        public var riskFund: PayScore.RiskFund
        /// Period of the service (服务时间段).
        public var timeRange: PayScore.PayscoreTimeRange
        /// Place of the service (服务位置).
        public var location: PayScore.Location?
        /// User's openid (服务商公众号下的用户标识).
        public var openID: String?
        /// User's openid under the sub appid (子商户公众号下的用户标识).
        public var subOpenID: String?
        /// Whether the user must confirm (是否需要用户确认).
        public var needUserConfirm: Bool?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String
        /// Merchant's attached data, returned unchanged (商户数据包).
        public var attach: String?

        public init(
            serviceID: String,
            appID: String,
            subMchid: String,
            subAppID: String? = nil,
            channelID: String,
            outOrderNo: String,
            serviceIntroduction: String,
            postPayments: [PayScore.ServiceorderPostPayment]? = nil,
            postDiscounts: [PostDiscounts]? = nil,
            riskFund: PayScore.RiskFund,
            timeRange: PayScore.PayscoreTimeRange,
            location: PayScore.Location? = nil,
            openID: String? = nil,
            subOpenID: String? = nil,
            needUserConfirm: Bool? = nil,
            notifyURL: String,
            attach: String? = nil
        ) {
            self.serviceID = serviceID
            self.appID = appID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.channelID = channelID
            self.outOrderNo = outOrderNo
            self.serviceIntroduction = serviceIntroduction
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.riskFund = riskFund
            self.timeRange = timeRange
            self.location = location
            self.openID = openID
            self.subOpenID = subOpenID
            self.needUserConfirm = needUserConfirm
            self.notifyURL = notifyURL
            self.attach = attach
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.channelID = try member.required("channel_id")
            self.outOrderNo = try member.required("out_order_no")
            self.serviceIntroduction = try member.required("service_introduction")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.riskFund = try member.required("risk_fund")
            self.timeRange = try member.required("time_range")
            self.location = try member.ifPresent("location")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.needUserConfirm = try member.ifPresent("need_user_confirm")
            self.notifyURL = try member.required("notify_url")
            self.attach = try member.ifPresent("attach")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.channelID, "channel_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encode(self.riskFund, "risk_fund")
            try members.encode(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.needUserConfirm, "need_user_confirm")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.attach, "attach")
        }

        /// Merchant discounts on the post-paid service (后付费商户优惠).
        public struct PostDiscounts: Codable, Hashable, Sendable {
            /// Name (优惠名称).
            public var name: String
            /// Description (优惠说明).
            public var description: String
            /// Quantity (优惠数量).
            public var count: Int?
            /// Amount in fen (付费金额).
            public var amount: Int?

            public init(
                name: String,
                description: String,
                count: Int? = nil,
                amount: Int? = nil
            ) {
                self.name = name
                self.description = description
                self.count = count
                self.amount = amount
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.name = try member.required("name")
                self.description = try member.required("description")
                self.count = try member.ifPresent("count")
                self.amount = try member.ifPresent("amount")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.name, "name")
                try members.encode(self.description, "description")
                try members.encodeIfPresent(self.count, "count")
                try members.encodeIfPresent(self.amount, "amount")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (服务商应用ID).
        public var appID: String
        /// Merchant number (服务商商户号).
        public var mchid: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Channel partner's merchant number (渠道商商户号).
        public var channelID: String
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Current state of the record (服务订单状态).
        public var state: String
        /// Description of the state (订单状态说明).
        public var stateDescription: String?
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.ServiceorderPostPayment]?
        /// Merchant discounts on the post-paid service (后付费商户优惠).
        public var postDiscounts: [PayScore.ServiceorderPostDiscount]?
        /// Service risk fund (订单风险金).
        public var riskFund: PayScore.RiskFund?
        /// Period of the service (服务时间段).
        public var timeRange: PayScore.PayscoreTimeRange?
        /// Place of the service (服务位置).
        public var location: PayScore.ServiceorderLocation?
        /// Merchant's attached data, returned unchanged (商户数据包).
        public var attach: String?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String?
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String
        /// Package data for opening WeChat (跳转微信侧数据包).
        public var package: String?

        public init(
            outOrderNo: String,
            serviceID: String,
            appID: String,
            mchid: String,
            subAppID: String? = nil,
            subMchid: String,
            channelID: String,
            serviceIntroduction: String,
            state: String,
            stateDescription: String? = nil,
            postPayments: [PayScore.ServiceorderPostPayment]? = nil,
            postDiscounts: [PayScore.ServiceorderPostDiscount]? = nil,
            riskFund: PayScore.RiskFund? = nil,
            timeRange: PayScore.PayscoreTimeRange? = nil,
            location: PayScore.ServiceorderLocation? = nil,
            attach: String? = nil,
            notifyURL: String? = nil,
            orderID: String,
            package: String? = nil
        ) {
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.appID = appID
            self.mchid = mchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.channelID = channelID
            self.serviceIntroduction = serviceIntroduction
            self.state = state
            self.stateDescription = stateDescription
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.riskFund = riskFund
            self.timeRange = timeRange
            self.location = location
            self.attach = attach
            self.notifyURL = notifyURL
            self.orderID = orderID
            self.package = package
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.channelID = try member.required("channel_id")
            self.serviceIntroduction = try member.required("service_introduction")
            self.state = try member.required("state")
            self.stateDescription = try member.ifPresent("state_description")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.riskFund = try member.ifPresent("risk_fund")
            self.timeRange = try member.ifPresent("time_range")
            self.location = try member.ifPresent("location")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.ifPresent("notify_url")
            self.orderID = try member.required("order_id")
            self.package = try member.ifPresent("package")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.channelID, "channel_id")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.stateDescription, "state_description")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encodeIfPresent(self.riskFund, "risk_fund")
            try members.encodeIfPresent(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encode(self.orderID, "order_id")
            try members.encodeIfPresent(self.package, "package")
        }
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder {
    /// Query an acquiring institution's pay score order (从业机构查询微信支付分订单).
    ///
    /// - Parameters:
    ///   - serviceID: Service ID (服务ID).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - channelID: Channel partner's merchant number (渠道商商户号).
    ///   - outOrderNo: Merchant's own service order number (商户服务订单号).
    ///   - queryID: Query ID for the return jump (回跳查询ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012691343)
    public func get(
        serviceID: String,
        subMchid: String,
        channelID: String,
        outOrderNo: String? = nil,
        queryID: String? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["service_id": serviceID, "sub_mchid": subMchid, "channel_id": channelID, "out_order_no": outOrderNo, "query_id": queryID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (服务商应用ID).
        public var appID: String
        /// Merchant number (服务商商户号).
        public var mchid: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Current state of the record (服务订单状态).
        public var state: String
        /// Description of the state (订单状态说明).
        public var stateDescription: String?
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.ServiceorderPostPayment]?
        /// Merchant discounts on the post-paid service (后付费商户优惠).
        public var postDiscounts: [PayScore.ServicepayondeliveryorderPostDiscount]?
        /// Service risk fund (订单风险金).
        public var riskFund: PayScore.RiskFund
        /// Total amount in fen (总金额).
        public var totalAmount: Int?
        /// Whether collection is needed (是否需要收款).
        public var needCollection: Bool?
        /// Collection information (收款信息).
        public var collection: Collection?
        /// Period of the service (服务时间段).
        public var timeRange: PayScore.PayscoreTimeRange
        /// Place of the service (服务位置).
        public var location: PayScore.Location?
        /// Merchant's attached data, returned unchanged (商户数据包).
        public var attach: String?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String
        /// User's openid (服务商公众号下的用户标识).
        public var openID: String?
        /// User's openid under the sub appid (子商户公众号下的用户标识).
        public var subOpenID: String?
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String
        /// Channel partner's merchant number (渠道商商户号).
        public var channelID: String

        public init(
            outOrderNo: String,
            serviceID: String,
            appID: String,
            mchid: String,
            subAppID: String? = nil,
            subMchid: String,
            serviceIntroduction: String,
            state: String,
            stateDescription: String? = nil,
            postPayments: [PayScore.ServiceorderPostPayment]? = nil,
            postDiscounts: [PayScore.ServicepayondeliveryorderPostDiscount]? = nil,
            riskFund: PayScore.RiskFund,
            totalAmount: Int? = nil,
            needCollection: Bool? = nil,
            collection: Collection? = nil,
            timeRange: PayScore.PayscoreTimeRange,
            location: PayScore.Location? = nil,
            attach: String? = nil,
            notifyURL: String,
            openID: String? = nil,
            subOpenID: String? = nil,
            orderID: String,
            channelID: String
        ) {
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.appID = appID
            self.mchid = mchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.serviceIntroduction = serviceIntroduction
            self.state = state
            self.stateDescription = stateDescription
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.riskFund = riskFund
            self.totalAmount = totalAmount
            self.needCollection = needCollection
            self.collection = collection
            self.timeRange = timeRange
            self.location = location
            self.attach = attach
            self.notifyURL = notifyURL
            self.openID = openID
            self.subOpenID = subOpenID
            self.orderID = orderID
            self.channelID = channelID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.serviceIntroduction = try member.required("service_introduction")
            self.state = try member.required("state")
            self.stateDescription = try member.ifPresent("state_description")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.riskFund = try member.required("risk_fund")
            self.totalAmount = try member.ifPresent("total_amount")
            self.needCollection = try member.ifPresent("need_collection")
            self.collection = try member.ifPresent("collection")
            self.timeRange = try member.required("time_range")
            self.location = try member.ifPresent("location")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.required("notify_url")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.orderID = try member.required("order_id")
            self.channelID = try member.required("channel_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.stateDescription, "state_description")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encode(self.riskFund, "risk_fund")
            try members.encodeIfPresent(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.needCollection, "need_collection")
            try members.encodeIfPresent(self.collection, "collection")
            try members.encode(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encode(self.orderID, "order_id")
            try members.encode(self.channelID, "channel_id")
        }

        /// Collection information (收款信息).
        public struct Collection: Codable, Hashable, Sendable {
            /// Current state of the record (收款状态).
            public var state: String
            /// Total amount in fen (总收款金额).
            public var totalAmount: Int?
            /// Amount to be collected, in fen (待收金额).
            public var payingAmount: Int?
            /// Amount paid, in fen (已收金额).
            public var paidAmount: Int?
            /// List of collection details (收款明细列表).
            public var details: [Details]?

            public init(
                state: String,
                totalAmount: Int? = nil,
                payingAmount: Int? = nil,
                paidAmount: Int? = nil,
                details: [Details]? = nil
            ) {
                self.state = state
                self.totalAmount = totalAmount
                self.payingAmount = payingAmount
                self.paidAmount = paidAmount
                self.details = details
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.state = try member.required("state")
                self.totalAmount = try member.ifPresent("total_amount")
                self.payingAmount = try member.ifPresent("paying_amount")
                self.paidAmount = try member.ifPresent("paid_amount")
                self.details = try member.ifPresent("details")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.state, "state")
                try members.encodeIfPresent(self.totalAmount, "total_amount")
                try members.encodeIfPresent(self.payingAmount, "paying_amount")
                try members.encodeIfPresent(self.paidAmount, "paid_amount")
                try members.encodeIfPresent(self.details, "details")
            }

            /// List of collection details (收款明细列表).
            public struct Details: Codable, Hashable, Sendable {
                /// Sequence number of the collection (收款序号).
                public var seq: Int?
                /// Amount in fen (单笔收款金额).
                public var amount: Int?
                /// Channel by which payment was collected (收款成功渠道).
                public var paidType: String?
                /// Time the payment was collected (收款成功时间).
                public var paidTime: String?
                /// WeChat Pay order number (微信支付交易单号).
                public var transactionID: String?
                /// Details of the promotions used (优惠功能).
                public var promotionDetail: [PromotionDetail]?

                public init(
                    seq: Int? = nil,
                    amount: Int? = nil,
                    paidType: String? = nil,
                    paidTime: String? = nil,
                    transactionID: String? = nil,
                    promotionDetail: [PromotionDetail]? = nil
                ) {
                    self.seq = seq
                    self.amount = amount
                    self.paidType = paidType
                    self.paidTime = paidTime
                    self.transactionID = transactionID
                    self.promotionDetail = promotionDetail
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.seq = try member.ifPresent("seq")
                    self.amount = try member.ifPresent("amount")
                    self.paidType = try member.ifPresent("paid_type")
                    self.paidTime = try member.ifPresent("paid_time")
                    self.transactionID = try member.ifPresent("transaction_id")
                    self.promotionDetail = try member.ifPresent("promotion_detail")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.seq, "seq")
                    try members.encodeIfPresent(self.amount, "amount")
                    try members.encodeIfPresent(self.paidType, "paid_type")
                    try members.encodeIfPresent(self.paidTime, "paid_time")
                    try members.encodeIfPresent(self.transactionID, "transaction_id")
                    try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
                }

                /// Details of the promotions used (优惠功能).
                public struct PromotionDetail: Codable, Hashable, Sendable {
                    /// Coupon ID (券ID).
                    public var couponID: String
                    /// Name (优惠名称).
                    public var name: String?
                    /// Scope (优惠范围).
                    public var scope: String?
                    /// Type (优惠类型).
                    public var type: String?
                    /// Amount in fen (优惠券面额).
                    public var amount: Int
                    /// Coupon stock or campaign ID (活动ID).
                    public var stockID: String?
                    /// Amount funded by WeChat Pay, in fen (微信出资).
                    public var wechatpayContribute: Int?
                    /// Amount funded by the merchant, in fen (商户出资).
                    public var merchantContribute: Int?
                    /// Amount funded by others, in fen (其他出资).
                    public var otherContribute: Int?
                    /// Currency (优惠币种).
                    public var currency: String?
                    /// List of goods (单品列表).
                    public var goodsDetail: [PayScore.GoodsDetail]?

                    public init(
                        couponID: String,
                        name: String? = nil,
                        scope: String? = nil,
                        type: String? = nil,
                        amount: Int,
                        stockID: String? = nil,
                        wechatpayContribute: Int? = nil,
                        merchantContribute: Int? = nil,
                        otherContribute: Int? = nil,
                        currency: String? = nil,
                        goodsDetail: [PayScore.GoodsDetail]? = nil
                    ) {
                        self.couponID = couponID
                        self.name = name
                        self.scope = scope
                        self.type = type
                        self.amount = amount
                        self.stockID = stockID
                        self.wechatpayContribute = wechatpayContribute
                        self.merchantContribute = merchantContribute
                        self.otherContribute = otherContribute
                        self.currency = currency
                        self.goodsDetail = goodsDetail
                    }

                    public init(from decoder: any Decoder) throws {
                        let member = try decoder.members()
                        self.couponID = try member.required("coupon_id")
                        self.name = try member.ifPresent("name")
                        self.scope = try member.ifPresent("scope")
                        self.type = try member.ifPresent("type")
                        self.amount = try member.required("amount")
                        self.stockID = try member.ifPresent("stock_id")
                        self.wechatpayContribute = try member.ifPresent("wechatpay_contribute")
                        self.merchantContribute = try member.ifPresent("merchant_contribute")
                        self.otherContribute = try member.ifPresent("other_contribute")
                        self.currency = try member.ifPresent("currency")
                        self.goodsDetail = try member.ifPresent("goods_detail")
                    }

                    public func encode(to encoder: any Encoder) throws {
                        var members = encoder.members()
                        try members.encode(self.couponID, "coupon_id")
                        try members.encodeIfPresent(self.name, "name")
                        try members.encodeIfPresent(self.scope, "scope")
                        try members.encodeIfPresent(self.type, "type")
                        try members.encode(self.amount, "amount")
                        try members.encodeIfPresent(self.stockID, "stock_id")
                        try members.encodeIfPresent(self.wechatpayContribute, "wechatpay_contribute")
                        try members.encodeIfPresent(self.merchantContribute, "merchant_contribute")
                        try members.encodeIfPresent(self.otherContribute, "other_contribute")
                        try members.encodeIfPresent(self.currency, "currency")
                        try members.encodeIfPresent(self.goodsDetail, "goods_detail")
                    }
                }
            }
        }
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder {
    /// `v3/payscore/acquiringbank/serviceorder/deduction`
    public var deduction: Deduction { Deduction(path: path.appending("deduction")) }

    /// `v3/payscore/acquiringbank/serviceorder/deduction`
    public struct Deduction: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.Deduction {
    /// Query an acquiring institution's pay score deduction (从业机构查询微信支付分扣款信息).
    ///
    /// - Parameters:
    ///   - serviceID: Service ID (服务ID).
    ///   - appID: Appid of the app or official account.
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - subAppID: Sub-merchant's appid.
    ///   - channelID: Channel partner's merchant number (渠道商商户号).
    ///   - outOrderNo: Merchant's own service order number (商户服务订单号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012458665)
    public func get(
        serviceID: String,
        appID: String,
        subMchid: String,
        subAppID: String? = nil,
        channelID: String,
        outOrderNo: String? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["service_id": serviceID, "appid": appID, "sub_mchid": subMchid, "sub_appid": subAppID, "channel_id": channelID, "out_order_no": outOrderNo])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Description.
        public var description: String
        /// Merchant's own order number (商户扣款单号).
        public var outTradeNo: String

        public init(
            description: String,
            outTradeNo: String
        ) {
            self.description = description
            self.outTradeNo = outTradeNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.description = try member.required("description")
            self.outTradeNo = try member.required("out_trade_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.description, "description")
            try members.encode(self.outTradeNo, "out_trade_no")
        }
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder {
    /// `v3/payscore/acquiringbank/serviceorder/{out_order_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutOrderNo {
        OutOrderNo(path: path.appending(value: String(value), named: "out_order_no"))
    }

    /// `v3/payscore/acquiringbank/serviceorder/{out_order_no}`
    public struct OutOrderNo: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.OutOrderNo {
    /// `v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel`
    public var cancel: Cancel { Cancel(path: path.appending("cancel")) }

    /// `v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel`
    public struct Cancel: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.OutOrderNo.Cancel {
    /// Cancel an acquiring institution's pay score order (从业机构取消微信支付分订单).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012458146)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Channel partner's merchant number (渠道商商户号).
        public var channelID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Reason (撤销原因).
        public var reason: String

        public init(
            serviceID: String,
            channelID: String,
            subMchid: String,
            reason: String
        ) {
            self.serviceID = serviceID
            self.channelID = channelID
            self.subMchid = subMchid
            self.reason = reason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.channelID = try member.required("channel_id")
            self.subMchid = try member.required("sub_mchid")
            self.reason = try member.required("reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.channelID, "channel_id")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.reason, "reason")
        }
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.OutOrderNo {
    /// `v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`
    public var complete: Complete { Complete(path: path.appending("complete")) }

    /// `v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`
    public struct Complete: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.OutOrderNo.Complete {
    /// Complete an acquiring institution's pay score order (从业机构完结微信支付分订单).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012460791)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Channel partner's merchant number (渠道商商户号).
        public var channelID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.ServiceorderPostPayment]
        /// Merchant discounts on the post-paid service (后付费商户优惠).
        public var postDiscounts: [PayScore.CompletePostDiscount]?
        /// Total amount in fen (总金额).
        public var totalAmount: Int
        /// Period of the service (实际服务时间).
        public var timeRange: PayScore.PayscoreTimeRange?
        /// Place of the service (实际服务位置).
        public var location: PayScore.Location?
        /// Whether profit sharing is used (微信支付服务分账标记).
        public var profitSharing: Bool?
        /// Time of completion (完结服务时间).
        public var completeTime: String?
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?

        public init(
            serviceID: String,
            channelID: String? = nil,
            subMchid: String,
            postPayments: [PayScore.ServiceorderPostPayment],
            postDiscounts: [PayScore.CompletePostDiscount]? = nil,
            totalAmount: Int,
            timeRange: PayScore.PayscoreTimeRange? = nil,
            location: PayScore.Location? = nil,
            profitSharing: Bool? = nil,
            completeTime: String? = nil,
            goodsTag: String? = nil
        ) {
            self.serviceID = serviceID
            self.channelID = channelID
            self.subMchid = subMchid
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.totalAmount = totalAmount
            self.timeRange = timeRange
            self.location = location
            self.profitSharing = profitSharing
            self.completeTime = completeTime
            self.goodsTag = goodsTag
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.channelID = try member.ifPresent("channel_id")
            self.subMchid = try member.required("sub_mchid")
            self.postPayments = try member.required("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.totalAmount = try member.required("total_amount")
            self.timeRange = try member.ifPresent("time_range")
            self.location = try member.ifPresent("location")
            self.profitSharing = try member.ifPresent("profit_sharing")
            self.completeTime = try member.ifPresent("complete_time")
            self.goodsTag = try member.ifPresent("goods_tag")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encodeIfPresent(self.channelID, "channel_id")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encode(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.profitSharing, "profit_sharing")
            try members.encodeIfPresent(self.completeTime, "complete_time")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
        }
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.OutOrderNo {
    /// `v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`
    public var modify: Modify { Modify(path: path.appending("modify")) }

    /// `v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`
    public struct Modify: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.OutOrderNo.Modify {
    /// Modify an acquiring institution's pay score order amount (从业机构修改微信支付分订单金额).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012691363)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Channel partner's merchant number (渠道商商户号).
        public var channelID: String?
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.ServiceorderPostPayment]?
        /// Merchant discounts on the post-paid service (后付费商户优惠).
        public var postDiscounts: [PayScore.CompletePostDiscount]?
        /// Total amount in fen (总金额).
        public var totalAmount: Int
        /// Reason (修改原因).
        public var reason: String

        public init(
            serviceID: String,
            subMchid: String,
            channelID: String? = nil,
            postPayments: [PayScore.ServiceorderPostPayment]? = nil,
            postDiscounts: [PayScore.CompletePostDiscount]? = nil,
            totalAmount: Int,
            reason: String
        ) {
            self.serviceID = serviceID
            self.subMchid = subMchid
            self.channelID = channelID
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.totalAmount = totalAmount
            self.reason = reason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.subMchid = try member.required("sub_mchid")
            self.channelID = try member.ifPresent("channel_id")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.totalAmount = try member.required("total_amount")
            self.reason = try member.required("reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.channelID, "channel_id")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.reason, "reason")
        }
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.OutOrderNo {
    /// `v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
    public var registerdeductinfo: Registerdeductinfo { Registerdeductinfo(path: path.appending("registerdeductinfo")) }

    /// `v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
    public struct Registerdeductinfo: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.OutOrderNo.Registerdeductinfo {
    /// Register an acquiring institution's pay score deduction information (从业机构登记微信支付分扣款信息).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012458414)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (服务商应用ID).
        public var appID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Channel partner's merchant number (渠道商商户号).
        public var channelID: String
        /// Merchant's own order number.
        public var outTradeNo: String?
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?

        public init(
            serviceID: String,
            appID: String? = nil,
            subMchid: String,
            channelID: String,
            outTradeNo: String? = nil,
            subAppID: String? = nil
        ) {
            self.serviceID = serviceID
            self.appID = appID
            self.subMchid = subMchid
            self.channelID = channelID
            self.outTradeNo = outTradeNo
            self.subAppID = subAppID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.appID = try member.ifPresent("appid")
            self.subMchid = try member.required("sub_mchid")
            self.channelID = try member.required("channel_id")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.subAppID = try member.ifPresent("sub_appid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.channelID, "channel_id")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Description (商品或支付单简要描述).
        public var description: String?

        public init(
            description: String? = nil
        ) {
            self.description = description
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.description = try member.ifPresent("description")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.description, "description")
        }
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.OutOrderNo {
    /// `v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
    public var sync: Sync { Sync(path: path.appending("sync")) }

    /// `v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
    public struct Sync: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.OutOrderNo.Sync {
    /// Sync an acquiring institution's pay score order (从业机构同步微信支付分订单信息).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012691378)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Channel partner's merchant number (渠道商商户号).
        public var channelID: String?
        /// Type (场景类型).
        public var type: String
        /// Details (内容信息详情).
        public var detail: PayScore.SyncDetail

        public init(
            serviceID: String,
            subMchid: String,
            channelID: String? = nil,
            type: String,
            detail: PayScore.SyncDetail
        ) {
            self.serviceID = serviceID
            self.subMchid = subMchid
            self.channelID = channelID
            self.type = type
            self.detail = detail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.subMchid = try member.required("sub_mchid")
            self.channelID = try member.ifPresent("channel_id")
            self.type = try member.required("type")
            self.detail = try member.required("detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.channelID, "channel_id")
            try members.encode(self.type, "type")
            try members.encode(self.detail, "detail")
        }
    }
}

extension V3.Payscore.Acquiringbank {
    /// `v3/payscore/acquiringbank/servicepayondeliveryorder`
    public var servicepayondeliveryorder: Servicepayondeliveryorder { Servicepayondeliveryorder(path: path.appending("servicepayondeliveryorder")) }

    /// `v3/payscore/acquiringbank/servicepayondeliveryorder`
    public struct Servicepayondeliveryorder: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Acquiringbank.Servicepayondeliveryorder {
    /// Create an acquiring institution's use-first-pay-later order (从业机构创建先用后付订单).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012783674)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Channel partner's merchant number (渠道商商户号).
        public var channelID: String?
        /// Service ID (服务ID).
        public var serviceID: String
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.PostPayment]?
        /// Merchant discounts on the post-paid service (后付费商户优惠).
        public var postDiscounts: [PayScore.PostDiscount]?
        /// Period of the service (服务时间段).
        public var timeRange: PayScore.ServicepayondeliveryorderTimeRange
        /// Place of the service (服务位置).
        public var location: PayScore.Location?
        /// Service risk fund (订单风险金).
        public var riskFund: RiskFund?
        /// Merchant's attached data, returned unchanged (商户数据包).
        public var attach: String?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String?
        /// User's openid (用户标识).
        public var openID: String?
        /// User's openid under the sub appid (子商户公众号下的用户标识).
        public var subOpenID: String?
        /// Whether the user must confirm (是否需要用户确认).
        public var needUserConfirm: Bool?
        /// Merchant number (商户号).
        public var mchid: String?
        /// Buy-now-pay-later goods information (先用后付购物详情).
        public var shoppingInfo: PayScore.ServicepayondeliveryorderShoppingInfo?

        public init(
            outOrderNo: String,
            appID: String,
            subMchid: String? = nil,
            subAppID: String? = nil,
            channelID: String? = nil,
            serviceID: String,
            serviceIntroduction: String,
            postPayments: [PayScore.PostPayment]? = nil,
            postDiscounts: [PayScore.PostDiscount]? = nil,
            timeRange: PayScore.ServicepayondeliveryorderTimeRange,
            location: PayScore.Location? = nil,
            riskFund: RiskFund? = nil,
            attach: String? = nil,
            notifyURL: String? = nil,
            openID: String? = nil,
            subOpenID: String? = nil,
            needUserConfirm: Bool? = nil,
            mchid: String? = nil,
            shoppingInfo: PayScore.ServicepayondeliveryorderShoppingInfo? = nil
        ) {
            self.outOrderNo = outOrderNo
            self.appID = appID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.channelID = channelID
            self.serviceID = serviceID
            self.serviceIntroduction = serviceIntroduction
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.timeRange = timeRange
            self.location = location
            self.riskFund = riskFund
            self.attach = attach
            self.notifyURL = notifyURL
            self.openID = openID
            self.subOpenID = subOpenID
            self.needUserConfirm = needUserConfirm
            self.mchid = mchid
            self.shoppingInfo = shoppingInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outOrderNo = try member.required("out_order_no")
            self.appID = try member.required("appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.channelID = try member.ifPresent("channel_id")
            self.serviceID = try member.required("service_id")
            self.serviceIntroduction = try member.required("service_introduction")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.timeRange = try member.required("time_range")
            self.location = try member.ifPresent("location")
            self.riskFund = try member.ifPresent("risk_fund")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.ifPresent("notify_url")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.needUserConfirm = try member.ifPresent("need_user_confirm")
            self.mchid = try member.ifPresent("mchid")
            self.shoppingInfo = try member.ifPresent("shopping_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.channelID, "channel_id")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encode(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.riskFund, "risk_fund")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.needUserConfirm, "need_user_confirm")
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encodeIfPresent(self.shoppingInfo, "shopping_info")
        }

        /// Service risk fund (订单风险金).
        public struct RiskFund: Codable, Hashable, Sendable {
            /// Name (风险金名称).
            public var name: PayScore.RiskFundName?
            /// Amount in fen (风险金额).
            public var amount: Int?
            /// Description (风险说明).
            public var description: String?

            public init(
                name: PayScore.RiskFundName? = nil,
                amount: Int? = nil,
                description: String? = nil
            ) {
                self.name = name
                self.amount = amount
                self.description = description
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.name = try member.ifPresent("name")
                self.amount = try member.ifPresent("amount")
                self.description = try member.ifPresent("description")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.name, "name")
                try members.encodeIfPresent(self.amount, "amount")
                try members.encodeIfPresent(self.description, "description")
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PayScore.ServicepayondeliveryorderReply
}

extension V3.Payscore {
    /// `v3/payscore/oversea`
    public var oversea: Oversea { Oversea(path: path.appending("oversea")) }

    /// `v3/payscore/oversea`
    public struct Oversea: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Oversea {
    /// `v3/payscore/oversea/partner`
    public var partner: Partner { Partner(path: path.appending("partner")) }

    /// `v3/payscore/oversea/partner`
    public struct Partner: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Oversea.Partner {
    /// `v3/payscore/oversea/partner/serviceorder`
    public var serviceorder: Serviceorder { Serviceorder(path: path.appending("serviceorder")) }

    /// `v3/payscore/oversea/partner/serviceorder`
    public struct Serviceorder: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Oversea.Partner.Serviceorder {
    /// Create an overseas partner's pay score order (创建支付分订单).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4014096395)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (服务商公众号ID).
        public var appID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Sub-merchant's appid (子商户公众号ID).
        public var subAppID: String?
        /// Merchant's own service order number (商户订单号).
        public var outOrderNo: String
        /// Currency (货币类型).
        public var currency: String
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.PayscorePostPayment]?
        /// Merchant discounts on the post-paid service (商户优惠).
        public var postDiscounts: [PayScore.ServicepayondeliveryorderPostDiscount]?
        /// Service risk fund (服务风险金).
        public var riskFund: PayScore.RiskFund
        /// Period of the service (服务时间).
        public var timeRange: PayScore.ServiceorderTimeRange
        /// Place of the service (服务位置).
        public var location: PayScore.Location?
        /// User's openid (服务商公众号下的用户标识).
        public var openID: String?
        /// User's openid under the sub appid (子商户公众号下的用户标识).
        public var subOpenID: String?
        /// Whether the user must confirm (是否需要用户确认).
        public var needUserConfirm: Bool?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String
        /// Merchant's attached data, returned unchanged (商户数据包).
        public var attach: String?

        public init(
            serviceID: String,
            appID: String,
            subMchid: String,
            subAppID: String? = nil,
            outOrderNo: String,
            currency: String,
            serviceIntroduction: String,
            postPayments: [PayScore.PayscorePostPayment]? = nil,
            postDiscounts: [PayScore.ServicepayondeliveryorderPostDiscount]? = nil,
            riskFund: PayScore.RiskFund,
            timeRange: PayScore.ServiceorderTimeRange,
            location: PayScore.Location? = nil,
            openID: String? = nil,
            subOpenID: String? = nil,
            needUserConfirm: Bool? = nil,
            notifyURL: String,
            attach: String? = nil
        ) {
            self.serviceID = serviceID
            self.appID = appID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.outOrderNo = outOrderNo
            self.currency = currency
            self.serviceIntroduction = serviceIntroduction
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.riskFund = riskFund
            self.timeRange = timeRange
            self.location = location
            self.openID = openID
            self.subOpenID = subOpenID
            self.needUserConfirm = needUserConfirm
            self.notifyURL = notifyURL
            self.attach = attach
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.outOrderNo = try member.required("out_order_no")
            self.currency = try member.required("currency")
            self.serviceIntroduction = try member.required("service_introduction")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.riskFund = try member.required("risk_fund")
            self.timeRange = try member.required("time_range")
            self.location = try member.ifPresent("location")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.needUserConfirm = try member.ifPresent("need_user_confirm")
            self.notifyURL = try member.required("notify_url")
            self.attach = try member.ifPresent("attach")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.currency, "currency")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encode(self.riskFund, "risk_fund")
            try members.encode(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.needUserConfirm, "need_user_confirm")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.attach, "attach")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (服务商应用ID).
        public var appID: String
        /// Merchant number (服务商商户号).
        public var mchid: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Currency (货币类型).
        public var currency: String?
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Current state of the record (服务订单状态).
        public var state: PayScore.ServiceorderState
        /// Description of the state (订单状态说明).
        public var stateDescription: PayScore.StateDescription?
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.PayscorePostPayment]?
        /// Merchant discounts on the post-paid service (后付费商户优惠).
        public var postDiscounts: [PayScore.ServiceorderPostDiscount]?
        /// Service risk fund (订单风险金).
        public var riskFund: PayScore.RiskFund?
        /// Period of the service (服务时间段).
        public var timeRange: PayScore.ServiceorderTimeRange?
        /// Place of the service (服务位置).
        public var location: PayScore.ServiceorderLocation?
        /// Merchant's attached data, returned unchanged (商户数据包).
        public var attach: String?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String?
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String
        /// Package data for opening WeChat (跳转微信侧数据包).
        public var package: String?

        public init(
            outOrderNo: String,
            serviceID: String,
            appID: String,
            mchid: String,
            subAppID: String? = nil,
            subMchid: String,
            currency: String? = nil,
            serviceIntroduction: String,
            state: PayScore.ServiceorderState,
            stateDescription: PayScore.StateDescription? = nil,
            postPayments: [PayScore.PayscorePostPayment]? = nil,
            postDiscounts: [PayScore.ServiceorderPostDiscount]? = nil,
            riskFund: PayScore.RiskFund? = nil,
            timeRange: PayScore.ServiceorderTimeRange? = nil,
            location: PayScore.ServiceorderLocation? = nil,
            attach: String? = nil,
            notifyURL: String? = nil,
            orderID: String,
            package: String? = nil
        ) {
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.appID = appID
            self.mchid = mchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.currency = currency
            self.serviceIntroduction = serviceIntroduction
            self.state = state
            self.stateDescription = stateDescription
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.riskFund = riskFund
            self.timeRange = timeRange
            self.location = location
            self.attach = attach
            self.notifyURL = notifyURL
            self.orderID = orderID
            self.package = package
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.currency = try member.ifPresent("currency")
            self.serviceIntroduction = try member.required("service_introduction")
            self.state = try member.required("state")
            self.stateDescription = try member.ifPresent("state_description")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.riskFund = try member.ifPresent("risk_fund")
            self.timeRange = try member.ifPresent("time_range")
            self.location = try member.ifPresent("location")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.ifPresent("notify_url")
            self.orderID = try member.required("order_id")
            self.package = try member.ifPresent("package")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.currency, "currency")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.stateDescription, "state_description")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encodeIfPresent(self.riskFund, "risk_fund")
            try members.encodeIfPresent(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encode(self.orderID, "order_id")
            try members.encodeIfPresent(self.package, "package")
        }
    }
}

extension V3.Payscore.Oversea.Partner.Serviceorder {
    /// Query an overseas partner's pay score order (查询支付分订单).
    ///
    /// - Parameters:
    ///   - serviceID: Service ID (服务ID).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - outOrderNo: Merchant's own service order number (商户服务订单号).
    ///   - queryID: Query ID for the return jump (回跳查询ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4014096411)
    public func get(serviceID: String, subMchid: String, outOrderNo: String? = nil, queryID: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["service_id": serviceID, "sub_mchid": subMchid, "out_order_no": outOrderNo, "query_id": queryID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (服务商应用ID).
        public var appID: String
        /// Merchant number (服务商商户号).
        public var mchid: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Current state of the record (服务订单状态).
        public var state: PayScore.ServiceorderState
        /// Description of the state (订单状态说明).
        public var stateDescription: PayScore.StateDescription?
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.PayscorePostPayment]?
        /// Merchant discounts on the post-paid service (商户优惠).
        public var postDiscounts: [PayScore.ServicepayondeliveryorderPostDiscount]?
        /// Service risk fund (订单风险金).
        public var riskFund: PayScore.RiskFund
        /// Total amount in fen (总金额).
        public var totalAmount: Int?
        /// Whether collection is needed (是否需要收款).
        public var needCollection: Bool?
        /// Collection information (收款信息).
        public var collection: Collection?
        /// Period of the service (服务时间段).
        public var timeRange: PayScore.ServicepayondeliveryorderTimeRange
        /// Place of the service (服务位置).
        public var location: PayScore.Location?
        /// Merchant's attached data, returned unchanged (商户数据包).
        public var attach: String?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String
        /// User's openid (服务商公众号下的用户标识).
        public var openID: String?
        /// User's openid under the sub appid (子商户公众号下的用户标识).
        public var subOpenID: String?
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String
        /// Currency (货币类型).
        public var currency: String?
        /// Exchange rate value (汇率值).
        public var currencyPrice: Int?
        /// Exchange rate (汇率).
        public var currencyRateInfo: String?

        public init(
            outOrderNo: String,
            serviceID: String,
            appID: String,
            mchid: String,
            subAppID: String? = nil,
            subMchid: String,
            serviceIntroduction: String,
            state: PayScore.ServiceorderState,
            stateDescription: PayScore.StateDescription? = nil,
            postPayments: [PayScore.PayscorePostPayment]? = nil,
            postDiscounts: [PayScore.ServicepayondeliveryorderPostDiscount]? = nil,
            riskFund: PayScore.RiskFund,
            totalAmount: Int? = nil,
            needCollection: Bool? = nil,
            collection: Collection? = nil,
            timeRange: PayScore.ServicepayondeliveryorderTimeRange,
            location: PayScore.Location? = nil,
            attach: String? = nil,
            notifyURL: String,
            openID: String? = nil,
            subOpenID: String? = nil,
            orderID: String,
            currency: String? = nil,
            currencyPrice: Int? = nil,
            currencyRateInfo: String? = nil
        ) {
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.appID = appID
            self.mchid = mchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.serviceIntroduction = serviceIntroduction
            self.state = state
            self.stateDescription = stateDescription
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.riskFund = riskFund
            self.totalAmount = totalAmount
            self.needCollection = needCollection
            self.collection = collection
            self.timeRange = timeRange
            self.location = location
            self.attach = attach
            self.notifyURL = notifyURL
            self.openID = openID
            self.subOpenID = subOpenID
            self.orderID = orderID
            self.currency = currency
            self.currencyPrice = currencyPrice
            self.currencyRateInfo = currencyRateInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.serviceIntroduction = try member.required("service_introduction")
            self.state = try member.required("state")
            self.stateDescription = try member.ifPresent("state_description")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.riskFund = try member.required("risk_fund")
            self.totalAmount = try member.ifPresent("total_amount")
            self.needCollection = try member.ifPresent("need_collection")
            self.collection = try member.ifPresent("collection")
            self.timeRange = try member.required("time_range")
            self.location = try member.ifPresent("location")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.required("notify_url")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.orderID = try member.required("order_id")
            self.currency = try member.ifPresent("currency")
            self.currencyPrice = try member.ifPresent("currency_price")
            self.currencyRateInfo = try member.ifPresent("currency_rate_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.stateDescription, "state_description")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encode(self.riskFund, "risk_fund")
            try members.encodeIfPresent(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.needCollection, "need_collection")
            try members.encodeIfPresent(self.collection, "collection")
            try members.encode(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encode(self.orderID, "order_id")
            try members.encodeIfPresent(self.currency, "currency")
            try members.encodeIfPresent(self.currencyPrice, "currency_price")
            try members.encodeIfPresent(self.currencyRateInfo, "currency_rate_info")
        }

        /// Collection information (收款信息).
        public struct Collection: Codable, Hashable, Sendable {
            /// Current state of the record (收款状态).
            public var state: PayScore.CollectionState
            /// Total amount in fen (总收款金额).
            public var totalAmount: Int?
            /// Amount to be collected, in fen (待收金额).
            public var payingAmount: Int?
            /// Amount paid, in fen (已收金额).
            public var paidAmount: Int?
            /// Bank type code (收款银行).
            public var bankType: String?
            /// List of collection details (收款明细列表).
            public var details: [Details]?

            public init(
                state: PayScore.CollectionState,
                totalAmount: Int? = nil,
                payingAmount: Int? = nil,
                paidAmount: Int? = nil,
                bankType: String? = nil,
                details: [Details]? = nil
            ) {
                self.state = state
                self.totalAmount = totalAmount
                self.payingAmount = payingAmount
                self.paidAmount = paidAmount
                self.bankType = bankType
                self.details = details
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.state = try member.required("state")
                self.totalAmount = try member.ifPresent("total_amount")
                self.payingAmount = try member.ifPresent("paying_amount")
                self.paidAmount = try member.ifPresent("paid_amount")
                self.bankType = try member.ifPresent("bank_type")
                self.details = try member.ifPresent("details")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.state, "state")
                try members.encodeIfPresent(self.totalAmount, "total_amount")
                try members.encodeIfPresent(self.payingAmount, "paying_amount")
                try members.encodeIfPresent(self.paidAmount, "paid_amount")
                try members.encodeIfPresent(self.bankType, "bank_type")
                try members.encodeIfPresent(self.details, "details")
            }

            /// List of collection details (收款明细列表).
            public struct Details: Codable, Hashable, Sendable {
                /// Sequence number of the collection (收款序号).
                public var seq: Int?
                /// Amount in fen (单笔收款金额).
                public var amount: Int?
                /// Channel by which payment was collected (收款成功渠道).
                public var paidType: PayScore.PaidType?
                /// Time the payment was collected (收款成功时间).
                public var paidTime: String?
                /// WeChat Pay order number (微信支付交易单号).
                public var transactionID: String?
                /// Details of the promotions used (优惠功能).
                public var promotionDetail: [PromotionDetail]?

                public init(
                    seq: Int? = nil,
                    amount: Int? = nil,
                    paidType: PayScore.PaidType? = nil,
                    paidTime: String? = nil,
                    transactionID: String? = nil,
                    promotionDetail: [PromotionDetail]? = nil
                ) {
                    self.seq = seq
                    self.amount = amount
                    self.paidType = paidType
                    self.paidTime = paidTime
                    self.transactionID = transactionID
                    self.promotionDetail = promotionDetail
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.seq = try member.ifPresent("seq")
                    self.amount = try member.ifPresent("amount")
                    self.paidType = try member.ifPresent("paid_type")
                    self.paidTime = try member.ifPresent("paid_time")
                    self.transactionID = try member.ifPresent("transaction_id")
                    self.promotionDetail = try member.ifPresent("promotion_detail")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.seq, "seq")
                    try members.encodeIfPresent(self.amount, "amount")
                    try members.encodeIfPresent(self.paidType, "paid_type")
                    try members.encodeIfPresent(self.paidTime, "paid_time")
                    try members.encodeIfPresent(self.transactionID, "transaction_id")
                    try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
                }

                /// Details of the promotions used (优惠功能).
                public struct PromotionDetail: Codable, Hashable, Sendable {
                    /// Coupon ID (券ID).
                    public var couponID: String
                    /// Name (优惠名称).
                    public var name: String?
                    /// Scope (优惠范围).
                    public var scope: Scope?
                    /// Type (优惠类型).
                    public var type: PayScore.PromotionDetailType?
                    /// Amount in fen (优惠券面额).
                    public var amount: Int
                    /// Coupon stock or campaign ID (活动ID).
                    public var stockID: String?
                    /// Amount funded by WeChat Pay, in fen (微信出资).
                    public var wechatpayContribute: Int?
                    /// Amount funded by the merchant, in fen (商户出资).
                    public var merchantContribute: Int?
                    /// Amount funded by others, in fen (其他出资).
                    public var otherContribute: Int?
                    /// Currency (优惠币种).
                    public var currency: String?
                    /// List of goods (单品列表).
                    public var goodsDetail: [PayScore.GoodsDetail]?

                    public init(
                        couponID: String,
                        name: String? = nil,
                        scope: Scope? = nil,
                        type: PayScore.PromotionDetailType? = nil,
                        amount: Int,
                        stockID: String? = nil,
                        wechatpayContribute: Int? = nil,
                        merchantContribute: Int? = nil,
                        otherContribute: Int? = nil,
                        currency: String? = nil,
                        goodsDetail: [PayScore.GoodsDetail]? = nil
                    ) {
                        self.couponID = couponID
                        self.name = name
                        self.scope = scope
                        self.type = type
                        self.amount = amount
                        self.stockID = stockID
                        self.wechatpayContribute = wechatpayContribute
                        self.merchantContribute = merchantContribute
                        self.otherContribute = otherContribute
                        self.currency = currency
                        self.goodsDetail = goodsDetail
                    }

                    public init(from decoder: any Decoder) throws {
                        let member = try decoder.members()
                        self.couponID = try member.required("coupon_id")
                        self.name = try member.ifPresent("name")
                        self.scope = try member.ifPresent("scope")
                        self.type = try member.ifPresent("type")
                        self.amount = try member.required("amount")
                        self.stockID = try member.ifPresent("stock_id")
                        self.wechatpayContribute = try member.ifPresent("wechatpay_contribute")
                        self.merchantContribute = try member.ifPresent("merchant_contribute")
                        self.otherContribute = try member.ifPresent("other_contribute")
                        self.currency = try member.ifPresent("currency")
                        self.goodsDetail = try member.ifPresent("goods_detail")
                    }

                    public func encode(to encoder: any Encoder) throws {
                        var members = encoder.members()
                        try members.encode(self.couponID, "coupon_id")
                        try members.encodeIfPresent(self.name, "name")
                        try members.encodeIfPresent(self.scope, "scope")
                        try members.encodeIfPresent(self.type, "type")
                        try members.encode(self.amount, "amount")
                        try members.encodeIfPresent(self.stockID, "stock_id")
                        try members.encodeIfPresent(self.wechatpayContribute, "wechatpay_contribute")
                        try members.encodeIfPresent(self.merchantContribute, "merchant_contribute")
                        try members.encodeIfPresent(self.otherContribute, "other_contribute")
                        try members.encodeIfPresent(self.currency, "currency")
                        try members.encodeIfPresent(self.goodsDetail, "goods_detail")
                    }

                    /// Scope (优惠范围).
                    public struct Scope: OpenEnumeration {
                        public let rawValue: String
                        public init(rawValue: String) { self.rawValue = rawValue }

                        public static var global: Self { Self(rawValue: "GLOBAL") }
                        public static var single: Self { Self(rawValue: "SINGLE") }
                    }
                }
            }
        }
    }
}

extension V3.Payscore.Oversea.Partner.Serviceorder {
    /// `v3/payscore/oversea/partner/serviceorder/{out_order_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutOrderNo {
        OutOrderNo(path: path.appending(value: String(value), named: "out_order_no"))
    }

    /// `v3/payscore/oversea/partner/serviceorder/{out_order_no}`
    public struct OutOrderNo: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Oversea.Partner.Serviceorder.OutOrderNo {
    /// `v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`
    public var cancel: Cancel { Cancel(path: path.appending("cancel")) }

    /// `v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`
    public struct Cancel: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Oversea.Partner.Serviceorder.OutOrderNo.Cancel {
    /// Cancel an overseas partner's pay score order (取消支付分订单).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4014096416)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = PayScore.CancelRequest
}

extension V3.Payscore.Oversea.Partner.Serviceorder.OutOrderNo {
    /// `v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`
    public var complete: Complete { Complete(path: path.appending("complete")) }

    /// `v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`
    public struct Complete: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Oversea.Partner.Serviceorder.OutOrderNo.Complete {
    /// Complete an overseas partner's pay score order (完结支付分订单).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4014096431)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.ServiceorderPostPayment]
        /// Merchant discounts on the post-paid service (商户优惠).
        public var postDiscounts: [PayScore.CompletePostDiscount]?
        /// Total amount in fen (总金额).
        public var totalAmount: Int
        /// Currency (货币类型).
        public var currency: String?
        /// Period of the service (实际服务时间).
        public var timeRange: PayScore.TimeRange?
        /// Place of the service (实际服务位置).
        public var location: PayScore.Location?
        /// Whether profit sharing is used (微信支付服务分账标记).
        public var profitSharing: Bool?
        /// Time of completion (完结服务时间).
        public var completeTime: String?
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?

        public init(
            serviceID: String,
            subMchid: String,
            postPayments: [PayScore.ServiceorderPostPayment],
            postDiscounts: [PayScore.CompletePostDiscount]? = nil,
            totalAmount: Int,
            currency: String? = nil,
            timeRange: PayScore.TimeRange? = nil,
            location: PayScore.Location? = nil,
            profitSharing: Bool? = nil,
            completeTime: String? = nil,
            goodsTag: String? = nil
        ) {
            self.serviceID = serviceID
            self.subMchid = subMchid
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.totalAmount = totalAmount
            self.currency = currency
            self.timeRange = timeRange
            self.location = location
            self.profitSharing = profitSharing
            self.completeTime = completeTime
            self.goodsTag = goodsTag
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.subMchid = try member.required("sub_mchid")
            self.postPayments = try member.required("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.totalAmount = try member.required("total_amount")
            self.currency = try member.ifPresent("currency")
            self.timeRange = try member.ifPresent("time_range")
            self.location = try member.ifPresent("location")
            self.profitSharing = try member.ifPresent("profit_sharing")
            self.completeTime = try member.ifPresent("complete_time")
            self.goodsTag = try member.ifPresent("goods_tag")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encode(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.currency, "currency")
            try members.encodeIfPresent(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.profitSharing, "profit_sharing")
            try members.encodeIfPresent(self.completeTime, "complete_time")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
        }
    }
}

extension V3.Payscore.Oversea.Partner.Serviceorder.OutOrderNo {
    /// `v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`
    public var sync: Sync { Sync(path: path.appending("sync")) }

    /// `v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`
    public struct Sync: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Oversea.Partner.Serviceorder.OutOrderNo.Sync {
    /// Sync an overseas partner's pay score order (同步支付分订单信息).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/global/v3/zh/4014096438)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Type (场景类型).
        public var type: PayScore.SyncType
        /// Details (内容信息详情).
        public var detail: PayScore.ServiceorderDetail

        public init(
            serviceID: String,
            subMchid: String,
            type: PayScore.SyncType,
            detail: PayScore.ServiceorderDetail
        ) {
            self.serviceID = serviceID
            self.subMchid = subMchid
            self.type = type
            self.detail = detail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.subMchid = try member.required("sub_mchid")
            self.type = try member.required("type")
            self.detail = try member.required("detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.type, "type")
            try members.encode(self.detail, "detail")
        }
    }
}

extension V3.Payscore {
    /// `v3/payscore/partner`
    public var partner: Partner { Partner(path: path.appending("partner")) }

    /// `v3/payscore/partner`
    public struct Partner: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Partner {
    /// `v3/payscore/partner/permissions`
    public var permissions: Permissions { Permissions(path: path.appending("permissions")) }

    /// `v3/payscore/partner/permissions`
    public struct Permissions: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Partner.Permissions {
    /// Pre-authorize a user for partners (no confirmation) (商户预授权(免确认)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012382030)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (服务商应用ID).
        public var appID: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Authorization number (授权协议号).
        public var authorizationCode: String
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String?

        public init(
            serviceID: String,
            appID: String,
            subAppID: String? = nil,
            subMchid: String,
            authorizationCode: String,
            notifyURL: String? = nil
        ) {
            self.serviceID = serviceID
            self.appID = appID
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.authorizationCode = authorizationCode
            self.notifyURL = notifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.authorizationCode = try member.required("authorization_code")
            self.notifyURL = try member.ifPresent("notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.authorizationCode, "authorization_code")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PayScore.ApplyPermissionsTokenReply
}

extension V3.Payscore.Partner.Permissions {
    /// `v3/payscore/partner/permissions/apply-for-scene`
    public var applyForScene: ApplyForScene { ApplyForScene(path: path.appending("apply-for-scene")) }

    /// `v3/payscore/partner/permissions/apply-for-scene`
    public struct ApplyForScene: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Partner.Permissions.ApplyForScene {
    /// Pre-authorize a user within payment for partners (支付场景中预授权).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012778802)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (服务商的公众号ID).
        public var appID: String
        /// Sub-merchant's appid (子商户的公众号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户的商户号).
        public var subMchid: String
        /// Authorization number (授权协议号).
        public var authorizationCode: String
        /// URL to be notified at (通知地址).
        public var notifyURL: String?
        /// Scene (授权场景).
        public var scene: String
        /// Parameters for authorizing during payment (微信支付交易中授权附带的参数).
        public var transactionSceneInfo: TransactionSceneInfo?

        public init(
            serviceID: String,
            appID: String,
            subAppID: String? = nil,
            subMchid: String,
            authorizationCode: String,
            notifyURL: String? = nil,
            scene: String,
            transactionSceneInfo: TransactionSceneInfo? = nil
        ) {
            self.serviceID = serviceID
            self.appID = appID
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.authorizationCode = authorizationCode
            self.notifyURL = notifyURL
            self.scene = scene
            self.transactionSceneInfo = transactionSceneInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.authorizationCode = try member.required("authorization_code")
            self.notifyURL = try member.ifPresent("notify_url")
            self.scene = try member.required("scene")
            self.transactionSceneInfo = try member.ifPresent("transaction_scene_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.authorizationCode, "authorization_code")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encode(self.scene, "scene")
            try members.encodeIfPresent(self.transactionSceneInfo, "transaction_scene_info")
        }

        /// Parameters for authorizing during payment (微信支付交易中授权附带的参数).
        public struct TransactionSceneInfo: Codable, Hashable, Sendable {
            /// Merchant number (支付下单的商户号).
            public var mchid: String
            /// Sub-merchant's merchant number (支付下单的子商户号).
            public var subMchid: String

            public init(
                mchid: String,
                subMchid: String
            ) {
                self.mchid = mchid
                self.subMchid = subMchid
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.mchid = try member.required("mchid")
                self.subMchid = try member.required("sub_mchid")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.mchid, "mchid")
                try members.encode(self.subMchid, "sub_mchid")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Scene.
        public var scene: String
        /// Token for authorizing during payment (微信支付交易中授权token).
        public var transactionPermissionsToken: String?

        public init(
            scene: String,
            transactionPermissionsToken: String? = nil
        ) {
            self.scene = scene
            self.transactionPermissionsToken = transactionPermissionsToken
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.scene = try member.required("scene")
            self.transactionPermissionsToken = try member.ifPresent("transaction_permissions_token")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.scene, "scene")
            try members.encodeIfPresent(self.transactionPermissionsToken, "transaction_permissions_token")
        }
    }
}

extension V3.Payscore.Partner.Permissions {
    /// `v3/payscore/partner/permissions/assess-user-risk-level`
    public var assessUserRiskLevel: AssessUserRiskLevel { AssessUserRiskLevel(path: path.appending("assess-user-risk-level")) }

    /// `v3/payscore/partner/permissions/assess-user-risk-level`
    public struct AssessUserRiskLevel: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Partner.Permissions.AssessUserRiskLevel {
    /// Assess a user's risk level for partners (评估用户分层).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - body: the request's body.
    ///   - subMchid: Sub-merchant's merchant number (子商户商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012783585)
    @discardableResult
    public func post(_ body: PostBody, subMchid: String) async throws -> PostReply {
        try await path.call(.post, body, query: ["sub_mchid": subMchid])
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (服务商的公众号ID).
        public var appID: String
        /// Sub-merchant's appid (子商户的公众号ID).
        public var subAppID: String?
        /// Authorization number (授权协议号).
        public var authorizationCode: String?
        /// User's openid (服务商的用户标识).
        public var openID: String?
        /// User's openid under the sub appid (子商户的用户标识).
        public var subOpenID: String?
        /// Buy-now-pay-later goods information (先用后付商品信息).
        public var shoppingInfo: PayScore.AssessUserRiskLevelShoppingInfo?

        public init(
            serviceID: String,
            appID: String,
            subAppID: String? = nil,
            authorizationCode: String? = nil,
            openID: String? = nil,
            subOpenID: String? = nil,
            shoppingInfo: PayScore.AssessUserRiskLevelShoppingInfo? = nil
        ) {
            self.serviceID = serviceID
            self.appID = appID
            self.subAppID = subAppID
            self.authorizationCode = authorizationCode
            self.openID = openID
            self.subOpenID = subOpenID
            self.shoppingInfo = shoppingInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.authorizationCode = try member.ifPresent("authorization_code")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.shoppingInfo = try member.ifPresent("shopping_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.authorizationCode, "authorization_code")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.shoppingInfo, "shopping_info")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PayScore.AssessUserRiskLevelReply
}

extension V3.Payscore.Partner.Permissions {
    /// `v3/payscore/partner/permissions/search`
    public var search: Search { Search(path: path.appending("search")) }

    /// `v3/payscore/partner/permissions/search`
    public struct Search: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Partner.Permissions.Search {
    /// Query user authorization by openid for partners (查询授权状态(OPENID)(免确认)).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - serviceID: Service ID (服务ID).
    ///   - appID: Appid of the app or official account (服务商应用ID).
    ///   - subMchid: Sub-merchant's merchant number (子商户商户号).
    ///   - subAppID: Sub-merchant's appid (子商户应用ID).
    ///   - openID: User's openid (用户标识).
    ///   - subOpenID: User's openid under the sub appid (子商户公众号下openid).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012692798)
    public func get(
        serviceID: String,
        appID: String,
        subMchid: String,
        subAppID: String? = nil,
        openID: String? = nil,
        subOpenID: String? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["service_id": serviceID, "appid": appID, "sub_mchid": subMchid, "sub_appid": subAppID, "openid": openID, "sub_openid": subOpenID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (应用ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// User's openid (服务商公众号下的用户标识).
        public var openID: String?
        /// Authorization number (授权协议号).
        public var authorizationCode: String?
        /// State of the authorization (授权状态).
        public var authorizationState: String
        /// URL to be notified at (授权通知地址).
        public var notifyURL: String?
        /// Time the authorization was cancelled (最近一次解除授权时间).
        public var cancelAuthorizationTime: String?
        /// Time of the latest successful authorization (最近一次授权成功时间).
        public var authorizationSuccessTime: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// User's openid under the sub appid (子商户公众号下的用户标识).
        public var subOpenID: String?
        /// User's risk level (用户分层).
        public var userRiskLevel: Int?
        /// Version of the risk level (分层版本).
        public var riskLevelVersion: Int?

        public init(
            serviceID: String,
            appID: String,
            mchid: String,
            openID: String? = nil,
            authorizationCode: String? = nil,
            authorizationState: String,
            notifyURL: String? = nil,
            cancelAuthorizationTime: String? = nil,
            authorizationSuccessTime: String,
            subMchid: String,
            subAppID: String? = nil,
            subOpenID: String? = nil,
            userRiskLevel: Int? = nil,
            riskLevelVersion: Int? = nil
        ) {
            self.serviceID = serviceID
            self.appID = appID
            self.mchid = mchid
            self.openID = openID
            self.authorizationCode = authorizationCode
            self.authorizationState = authorizationState
            self.notifyURL = notifyURL
            self.cancelAuthorizationTime = cancelAuthorizationTime
            self.authorizationSuccessTime = authorizationSuccessTime
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.subOpenID = subOpenID
            self.userRiskLevel = userRiskLevel
            self.riskLevelVersion = riskLevelVersion
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.openID = try member.ifPresent("openid")
            self.authorizationCode = try member.ifPresent("authorization_code")
            self.authorizationState = try member.required("authorization_state")
            self.notifyURL = try member.ifPresent("notify_url")
            self.cancelAuthorizationTime = try member.ifPresent("cancel_authorization_time")
            self.authorizationSuccessTime = try member.required("authorization_success_time")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.userRiskLevel = try member.ifPresent("user_risk_level")
            self.riskLevelVersion = try member.ifPresent("risk_level_version")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.authorizationCode, "authorization_code")
            try members.encode(self.authorizationState, "authorization_state")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.cancelAuthorizationTime, "cancel_authorization_time")
            try members.encode(self.authorizationSuccessTime, "authorization_success_time")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.userRiskLevel, "user_risk_level")
            try members.encodeIfPresent(self.riskLevelVersion, "risk_level_version")
        }
    }
}

extension V3.Payscore.Partner.Permissions {
    /// `v3/payscore/partner/permissions/terminate`
    public var terminate: Terminate { Terminate(path: path.appending("terminate")) }

    /// `v3/payscore/partner/permissions/terminate`
    public struct Terminate: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Partner.Permissions.Terminate {
    /// Terminate user authorization by openid for partners (解除用户授权(OPENID)(免确认)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012461154)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// User's openid (服务商公众号下的用户标识).
        public var openID: String?
        /// User's openid under the sub appid (子商户公众号下openid).
        public var subOpenID: String?
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (服务商应用ID).
        public var appID: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Reason (撤销原因).
        public var reason: String

        public init(
            openID: String? = nil,
            subOpenID: String? = nil,
            serviceID: String,
            appID: String,
            subAppID: String? = nil,
            subMchid: String,
            reason: String
        ) {
            self.openID = openID
            self.subOpenID = subOpenID
            self.serviceID = serviceID
            self.appID = appID
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.reason = reason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.reason = try member.required("reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.reason, "reason")
        }
    }
}

extension V3.Payscore.Partner.Permissions {
    /// `v3/payscore/partner/permissions/authorization-code`
    public var authorizationCode: AuthorizationCode { AuthorizationCode(path: path.appending("authorization-code")) }

    /// `v3/payscore/partner/permissions/authorization-code`
    public struct AuthorizationCode: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Partner.Permissions.AuthorizationCode {
    /// `v3/payscore/partner/permissions/authorization-code/{authorization_code}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> AuthorizationCode {
        AuthorizationCode(path: path.appending(value: String(value), named: "authorization_code"))
    }

    /// `v3/payscore/partner/permissions/authorization-code/{authorization_code}`
    public struct AuthorizationCode: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Partner.Permissions.AuthorizationCode.AuthorizationCode {
    /// Query user authorization by authorization_code for partners (查询授权状态(CODE)(免确认)).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - serviceID: Service ID (服务ID).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012692687)
    public func get(serviceID: String, subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["service_id": serviceID, "sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (服务商应用ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// User's openid (服务商公众号下的用户标识).
        public var openID: String?
        /// Authorization number (授权协议号).
        public var authorizationCode: String
        /// State of the authorization (授权状态).
        public var authorizationState: String
        /// URL to be notified at (授权通知地址).
        public var notifyURL: String?
        /// Time the authorization was cancelled (最近一次解除授权时间).
        public var cancelAuthorizationTime: String?
        /// Time of the latest successful authorization (最近一次授权成功时间).
        public var authorizationSuccessTime: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// User's openid under the sub appid (子商户公众号下的用户标识).
        public var subOpenID: String?
        /// User's risk level (用户分层).
        public var userRiskLevel: Int?
        /// Version of the risk level (分层版本).
        public var riskLevelVersion: Int?

        public init(
            serviceID: String,
            appID: String,
            mchid: String,
            openID: String? = nil,
            authorizationCode: String,
            authorizationState: String,
            notifyURL: String? = nil,
            cancelAuthorizationTime: String? = nil,
            authorizationSuccessTime: String? = nil,
            subMchid: String,
            subAppID: String? = nil,
            subOpenID: String? = nil,
            userRiskLevel: Int? = nil,
            riskLevelVersion: Int? = nil
        ) {
            self.serviceID = serviceID
            self.appID = appID
            self.mchid = mchid
            self.openID = openID
            self.authorizationCode = authorizationCode
            self.authorizationState = authorizationState
            self.notifyURL = notifyURL
            self.cancelAuthorizationTime = cancelAuthorizationTime
            self.authorizationSuccessTime = authorizationSuccessTime
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.subOpenID = subOpenID
            self.userRiskLevel = userRiskLevel
            self.riskLevelVersion = riskLevelVersion
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.openID = try member.ifPresent("openid")
            self.authorizationCode = try member.required("authorization_code")
            self.authorizationState = try member.required("authorization_state")
            self.notifyURL = try member.ifPresent("notify_url")
            self.cancelAuthorizationTime = try member.ifPresent("cancel_authorization_time")
            self.authorizationSuccessTime = try member.ifPresent("authorization_success_time")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.userRiskLevel = try member.ifPresent("user_risk_level")
            self.riskLevelVersion = try member.ifPresent("risk_level_version")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encode(self.authorizationCode, "authorization_code")
            try members.encode(self.authorizationState, "authorization_state")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.cancelAuthorizationTime, "cancel_authorization_time")
            try members.encodeIfPresent(self.authorizationSuccessTime, "authorization_success_time")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.userRiskLevel, "user_risk_level")
            try members.encodeIfPresent(self.riskLevelVersion, "risk_level_version")
        }
    }
}

extension V3.Payscore.Partner.Permissions.AuthorizationCode.AuthorizationCode {
    /// `v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`
    public var terminate: Terminate { Terminate(path: path.appending("terminate")) }

    /// `v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`
    public struct Terminate: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Partner.Permissions.AuthorizationCode.AuthorizationCode.Terminate {
    /// Terminate user authorization by authorization_code for partners (解除用户授权(CODE)(免确认)).
    ///
    /// After an unknown outcome, `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012382049)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = PayScore.CancelRequest
}

extension V3.Payscore.Partner {
    /// `v3/payscore/partner/service-account-applications`
    public var serviceAccountApplications: ServiceAccountApplications { ServiceAccountApplications(path: path.appending("service-account-applications")) }

    /// `v3/payscore/partner/service-account-applications`
    public struct ServiceAccountApplications: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Partner.ServiceAccountApplications {
    /// Apply to bind a pay score service for partners (申请绑定支付分服务).
    ///
    /// After an unknown outcome, `GET /v3/payscore/partner/service-account-applications/{out_apply_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012715051)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (服务商应用ID).
        public var appID: String
        /// Sub-merchant's merchant number (子商户商户号).
        public var subMchid: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Merchant's own application number (商户申请绑定单号).
        public var outApplyNo: String
        /// URL notified of the binding result (绑定结果回调通知地址).
        public var resultNotifyURL: String?

        public init(
            serviceID: String,
            appID: String,
            subMchid: String,
            subAppID: String? = nil,
            outApplyNo: String,
            resultNotifyURL: String? = nil
        ) {
            self.serviceID = serviceID
            self.appID = appID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.outApplyNo = outApplyNo
            self.resultNotifyURL = resultNotifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.outApplyNo = try member.required("out_apply_no")
            self.resultNotifyURL = try member.ifPresent("result_notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.outApplyNo, "out_apply_no")
            try members.encodeIfPresent(self.resultNotifyURL, "result_notify_url")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PayScore.ServiceAccountApplicationReply
}

extension V3.Payscore.Partner.ServiceAccountApplications {
    /// `v3/payscore/partner/service-account-applications/{out_apply_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutApplyNo {
        OutApplyNo(path: path.appending(value: String(value), named: "out_apply_no"))
    }

    /// `v3/payscore/partner/service-account-applications/{out_apply_no}`
    public struct OutApplyNo: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Partner.ServiceAccountApplications.OutApplyNo {
    /// Query a pay score service binding by out_apply_no (查询支付分绑定结果).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012715111)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = PayScore.ServiceAccountApplicationReply
}

extension V3.Payscore.Partner {
    /// `v3/payscore/partner/serviceorder`
    public var serviceorder: Serviceorder { Serviceorder(path: path.appending("serviceorder")) }

    /// `v3/payscore/partner/serviceorder`
    public struct Serviceorder: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Partner.Serviceorder {
    /// Create a pay score order for partners (创建支付分订单).
    ///
    /// After an unknown outcome, `GET /v3/payscore/partner/serviceorder` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_order_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012692136)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (服务商应用ID).
        public var appID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.ServiceorderPostPayment]?
        /// Merchant discounts on the post-paid service (后付费商户优惠).
        public var postDiscounts: [PayScore.ServicepayondeliveryorderPostDiscount]?
        /// Service risk fund (订单风险金).
        public var riskFund: PayScore.ServiceorderRiskFund
        /// Period of the service (服务时间).
        public var timeRange: PayScore.ServicepayondeliveryorderTimeRange
        /// Place of the service (服务位置).
        public var location: PayScore.Location?
        /// User's openid (服务商公众号下的用户标识).
        public var openID: String?
        /// User's openid under the sub appid (子商户公众号下的用户标识).
        public var subOpenID: String?
        /// Whether the user must confirm (是否需要用户确认).
        public var needUserConfirm: Bool?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String
        /// Merchant's attached data, returned unchanged (商户数据包).
        public var attach: String?
        /// Device information (设备信息).
        public var device: PayScore.Device?

        public init(
            serviceID: String,
            appID: String,
            subMchid: String,
            subAppID: String? = nil,
            outOrderNo: String,
            serviceIntroduction: String,
            postPayments: [PayScore.ServiceorderPostPayment]? = nil,
            postDiscounts: [PayScore.ServicepayondeliveryorderPostDiscount]? = nil,
            riskFund: PayScore.ServiceorderRiskFund,
            timeRange: PayScore.ServicepayondeliveryorderTimeRange,
            location: PayScore.Location? = nil,
            openID: String? = nil,
            subOpenID: String? = nil,
            needUserConfirm: Bool? = nil,
            notifyURL: String,
            attach: String? = nil,
            device: PayScore.Device? = nil
        ) {
            self.serviceID = serviceID
            self.appID = appID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.outOrderNo = outOrderNo
            self.serviceIntroduction = serviceIntroduction
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.riskFund = riskFund
            self.timeRange = timeRange
            self.location = location
            self.openID = openID
            self.subOpenID = subOpenID
            self.needUserConfirm = needUserConfirm
            self.notifyURL = notifyURL
            self.attach = attach
            self.device = device
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.outOrderNo = try member.required("out_order_no")
            self.serviceIntroduction = try member.required("service_introduction")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.riskFund = try member.required("risk_fund")
            self.timeRange = try member.required("time_range")
            self.location = try member.ifPresent("location")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.needUserConfirm = try member.ifPresent("need_user_confirm")
            self.notifyURL = try member.required("notify_url")
            self.attach = try member.ifPresent("attach")
            self.device = try member.ifPresent("device")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encode(self.riskFund, "risk_fund")
            try members.encode(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.needUserConfirm, "need_user_confirm")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.device, "device")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (服务商应用ID).
        public var appID: String
        /// Merchant number (服务商商户号).
        public var mchid: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Current state of the record (服务订单状态).
        public var state: PayScore.ServiceorderState
        /// Description of the state (订单状态说明).
        public var stateDescription: PayScore.StateDescription?
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.ServiceorderPostPayment]?
        /// Merchant discounts on the post-paid service (商户优惠).
        public var postDiscounts: [PayScore.ServicepayondeliveryorderPostDiscount]?
        /// Service risk fund (订单风险金).
        public var riskFund: PayScore.ServiceorderRiskFund?
        /// Period of the service (服务时间段).
        public var timeRange: PayScore.PayscoreTimeRange?
        /// Place of the service (服务位置).
        public var location: PayScore.ServiceorderLocation?
        /// Merchant's attached data, returned unchanged (商户数据包).
        public var attach: String?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String?
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String
        /// Package data for opening WeChat (跳转微信侧数据包).
        public var package: String?

        public init(
            outOrderNo: String,
            serviceID: String,
            appID: String,
            mchid: String,
            subAppID: String? = nil,
            subMchid: String,
            serviceIntroduction: String,
            state: PayScore.ServiceorderState,
            stateDescription: PayScore.StateDescription? = nil,
            postPayments: [PayScore.ServiceorderPostPayment]? = nil,
            postDiscounts: [PayScore.ServicepayondeliveryorderPostDiscount]? = nil,
            riskFund: PayScore.ServiceorderRiskFund? = nil,
            timeRange: PayScore.PayscoreTimeRange? = nil,
            location: PayScore.ServiceorderLocation? = nil,
            attach: String? = nil,
            notifyURL: String? = nil,
            orderID: String,
            package: String? = nil
        ) {
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.appID = appID
            self.mchid = mchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.serviceIntroduction = serviceIntroduction
            self.state = state
            self.stateDescription = stateDescription
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.riskFund = riskFund
            self.timeRange = timeRange
            self.location = location
            self.attach = attach
            self.notifyURL = notifyURL
            self.orderID = orderID
            self.package = package
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.serviceIntroduction = try member.required("service_introduction")
            self.state = try member.required("state")
            self.stateDescription = try member.ifPresent("state_description")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.riskFund = try member.ifPresent("risk_fund")
            self.timeRange = try member.ifPresent("time_range")
            self.location = try member.ifPresent("location")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.ifPresent("notify_url")
            self.orderID = try member.required("order_id")
            self.package = try member.ifPresent("package")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.stateDescription, "state_description")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encodeIfPresent(self.riskFund, "risk_fund")
            try members.encodeIfPresent(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encode(self.orderID, "order_id")
            try members.encodeIfPresent(self.package, "package")
        }
    }
}

extension V3.Payscore.Partner.Serviceorder {
    /// Query a pay score order for partners (查询支付分订单).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - serviceID: Service ID (服务ID).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - outOrderNo: Merchant's own service order number (商户服务订单号).
    ///   - queryID: Query ID for the return jump (回跳查询ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012692256)
    public func get(serviceID: String, subMchid: String, outOrderNo: String? = nil, queryID: String? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["service_id": serviceID, "sub_mchid": subMchid, "out_order_no": outOrderNo, "query_id": queryID])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (服务商应用ID).
        public var appID: String
        /// Merchant number (服务商商户号).
        public var mchid: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Current state of the record (服务订单状态).
        public var state: PayScore.ServiceorderState
        /// Description of the state (订单状态说明).
        public var stateDescription: PayScore.StateDescription?
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.ServiceorderPostPayment]?
        /// Merchant discounts on the post-paid service (后付费商户优惠).
        public var postDiscounts: [PayScore.ServicepayondeliveryorderPostDiscount]?
        /// Service risk fund (订单风险金).
        public var riskFund: PayScore.RiskFund?
        /// Total amount in fen (总金额).
        public var totalAmount: Int?
        /// Whether collection is needed (是否需要收款).
        public var needCollection: Bool?
        /// Collection information (收款信息).
        public var collection: PayScore.Collection?
        /// Period of the service (服务时间).
        public var timeRange: PayScore.ServicepayondeliveryorderTimeRange?
        /// Place of the service (服务位置).
        public var location: PayScore.Location?
        /// Merchant's attached data, returned unchanged (商户数据包).
        public var attach: String?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String?
        /// User's openid (服务商公众号下的用户标识).
        public var openID: String?
        /// User's openid under the sub appid (子商户公众号下的用户标识).
        public var subOpenID: String?
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String?

        public init(
            outOrderNo: String,
            serviceID: String,
            appID: String,
            mchid: String,
            subAppID: String? = nil,
            subMchid: String? = nil,
            serviceIntroduction: String,
            state: PayScore.ServiceorderState,
            stateDescription: PayScore.StateDescription? = nil,
            postPayments: [PayScore.ServiceorderPostPayment]? = nil,
            postDiscounts: [PayScore.ServicepayondeliveryorderPostDiscount]? = nil,
            riskFund: PayScore.RiskFund? = nil,
            totalAmount: Int? = nil,
            needCollection: Bool? = nil,
            collection: PayScore.Collection? = nil,
            timeRange: PayScore.ServicepayondeliveryorderTimeRange? = nil,
            location: PayScore.Location? = nil,
            attach: String? = nil,
            notifyURL: String? = nil,
            openID: String? = nil,
            subOpenID: String? = nil,
            orderID: String? = nil
        ) {
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.appID = appID
            self.mchid = mchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.serviceIntroduction = serviceIntroduction
            self.state = state
            self.stateDescription = stateDescription
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.riskFund = riskFund
            self.totalAmount = totalAmount
            self.needCollection = needCollection
            self.collection = collection
            self.timeRange = timeRange
            self.location = location
            self.attach = attach
            self.notifyURL = notifyURL
            self.openID = openID
            self.subOpenID = subOpenID
            self.orderID = orderID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.serviceIntroduction = try member.required("service_introduction")
            self.state = try member.required("state")
            self.stateDescription = try member.ifPresent("state_description")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.riskFund = try member.ifPresent("risk_fund")
            self.totalAmount = try member.ifPresent("total_amount")
            self.needCollection = try member.ifPresent("need_collection")
            self.collection = try member.ifPresent("collection")
            self.timeRange = try member.ifPresent("time_range")
            self.location = try member.ifPresent("location")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.ifPresent("notify_url")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.orderID = try member.ifPresent("order_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.stateDescription, "state_description")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encodeIfPresent(self.riskFund, "risk_fund")
            try members.encodeIfPresent(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.needCollection, "need_collection")
            try members.encodeIfPresent(self.collection, "collection")
            try members.encodeIfPresent(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.orderID, "order_id")
        }
    }
}

extension V3.Payscore.Partner.Serviceorder {
    /// `v3/payscore/partner/serviceorder/direct-complete`
    public var directComplete: DirectComplete { DirectComplete(path: path.appending("direct-complete")) }

    /// `v3/payscore/partner/serviceorder/direct-complete`
    public struct DirectComplete: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Partner.Serviceorder.DirectComplete {
    /// Create and complete a pay score order for partners (创单结单合并(免确认)).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012923757)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (服务商应用ID).
        public var appID: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.ServiceorderPostPayment]?
        /// Merchant discounts on the post-paid service (后付费商户优惠).
        public var postDiscounts: [PayScore.ServicepayondeliveryorderPostDiscount]?
        /// Total amount in fen (总金额).
        public var totalAmount: Int
        /// Period of the service (服务时间段).
        public var timeRange: PayScore.PayscoreTimeRange
        /// Place of the service (服务位置).
        public var location: PayScore.Location?
        /// Whether profit sharing is used (微信支付服务分账标记).
        public var profitSharing: Bool?
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Merchant's attached data, returned unchanged (商户数据包).
        public var attach: String?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String
        /// User's openid (服务商公众号下的用户标识).
        public var openID: String?

        public init(
            serviceID: String,
            appID: String,
            subAppID: String,
            subMchid: String? = nil,
            outOrderNo: String,
            serviceIntroduction: String,
            postPayments: [PayScore.ServiceorderPostPayment]? = nil,
            postDiscounts: [PayScore.ServicepayondeliveryorderPostDiscount]? = nil,
            totalAmount: Int,
            timeRange: PayScore.PayscoreTimeRange,
            location: PayScore.Location? = nil,
            profitSharing: Bool? = nil,
            goodsTag: String? = nil,
            attach: String? = nil,
            notifyURL: String,
            openID: String? = nil
        ) {
            self.serviceID = serviceID
            self.appID = appID
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.outOrderNo = outOrderNo
            self.serviceIntroduction = serviceIntroduction
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.totalAmount = totalAmount
            self.timeRange = timeRange
            self.location = location
            self.profitSharing = profitSharing
            self.goodsTag = goodsTag
            self.attach = attach
            self.notifyURL = notifyURL
            self.openID = openID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.subAppID = try member.required("sub_appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.outOrderNo = try member.required("out_order_no")
            self.serviceIntroduction = try member.required("service_introduction")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.totalAmount = try member.required("total_amount")
            self.timeRange = try member.required("time_range")
            self.location = try member.ifPresent("location")
            self.profitSharing = try member.ifPresent("profit_sharing")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.required("notify_url")
            self.openID = try member.ifPresent("openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.profitSharing, "profit_sharing")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.openID, "openid")
        }
    }
}

extension V3.Payscore.Partner.Serviceorder {
    /// `v3/payscore/partner/serviceorder/{out_order_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutOrderNo {
        OutOrderNo(path: path.appending(value: String(value), named: "out_order_no"))
    }

    /// `v3/payscore/partner/serviceorder/{out_order_no}`
    public struct OutOrderNo: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Partner.Serviceorder.OutOrderNo {
    /// `v3/payscore/partner/serviceorder/{out_order_no}/cancel`
    public var cancel: Cancel { Cancel(path: path.appending("cancel")) }

    /// `v3/payscore/partner/serviceorder/{out_order_no}/cancel`
    public struct Cancel: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Partner.Serviceorder.OutOrderNo.Cancel {
    /// Cancel a pay score order for partners (取消支付分订单).
    ///
    /// After an unknown outcome, `GET /v3/payscore/partner/serviceorder` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012458758)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = PayScore.CancelRequest
}

extension V3.Payscore.Partner.Serviceorder.OutOrderNo {
    /// `v3/payscore/partner/serviceorder/{out_order_no}/complete`
    public var complete: Complete { Complete(path: path.appending("complete")) }

    /// `v3/payscore/partner/serviceorder/{out_order_no}/complete`
    public struct Complete: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Partner.Serviceorder.OutOrderNo.Complete {
    /// Complete a pay score order for partners (完结支付分订单).
    ///
    /// After an unknown outcome, `GET /v3/payscore/partner/serviceorder` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012692408)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.ServiceorderPostPayment]
        /// Merchant discounts on the post-paid service (后付费商户优惠).
        public var postDiscounts: [PayScore.CompletePostDiscount]?
        /// Total amount in fen (总金额).
        public var totalAmount: Int
        /// Period of the service (实际服务时间).
        public var timeRange: PayScore.ServicepayondeliveryorderTimeRange?
        /// Place of the service (实际服务位置).
        public var location: PayScore.Location?
        /// Whether profit sharing is used (微信支付服务分账标记).
        public var profitSharing: Bool?
        /// Time of completion (完结服务时间).
        public var completeTime: String?
        /// Discount tag of the order (订单优惠标记).
        public var goodsTag: String?
        /// Device information (设备信息).
        public var device: PayScore.Device?

        public init(
            serviceID: String,
            subMchid: String,
            postPayments: [PayScore.ServiceorderPostPayment],
            postDiscounts: [PayScore.CompletePostDiscount]? = nil,
            totalAmount: Int,
            timeRange: PayScore.ServicepayondeliveryorderTimeRange? = nil,
            location: PayScore.Location? = nil,
            profitSharing: Bool? = nil,
            completeTime: String? = nil,
            goodsTag: String? = nil,
            device: PayScore.Device? = nil
        ) {
            self.serviceID = serviceID
            self.subMchid = subMchid
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.totalAmount = totalAmount
            self.timeRange = timeRange
            self.location = location
            self.profitSharing = profitSharing
            self.completeTime = completeTime
            self.goodsTag = goodsTag
            self.device = device
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.subMchid = try member.required("sub_mchid")
            self.postPayments = try member.required("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.totalAmount = try member.required("total_amount")
            self.timeRange = try member.ifPresent("time_range")
            self.location = try member.ifPresent("location")
            self.profitSharing = try member.ifPresent("profit_sharing")
            self.completeTime = try member.ifPresent("complete_time")
            self.goodsTag = try member.ifPresent("goods_tag")
            self.device = try member.ifPresent("device")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encode(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.profitSharing, "profit_sharing")
            try members.encodeIfPresent(self.completeTime, "complete_time")
            try members.encodeIfPresent(self.goodsTag, "goods_tag")
            try members.encodeIfPresent(self.device, "device")
        }
    }
}

extension V3.Payscore.Partner.Serviceorder.OutOrderNo {
    /// `v3/payscore/partner/serviceorder/{out_order_no}/modify`
    public var modify: Modify { Modify(path: path.appending("modify")) }

    /// `v3/payscore/partner/serviceorder/{out_order_no}/modify`
    public struct Modify: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Partner.Serviceorder.OutOrderNo.Modify {
    /// Modify a pay score order amount for partners (修改支付分金额).
    ///
    /// After an unknown outcome, `GET /v3/payscore/partner/serviceorder` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012692360)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.ServiceorderPostPayment]
        /// Merchant discounts on the post-paid service (后付费商户优惠).
        public var postDiscounts: [PayScore.ModifyPostDiscount]?
        /// Total amount in fen (总金额).
        public var totalAmount: Int
        /// Reason (修改原因).
        public var reason: String
        /// Device information (设备信息).
        public var device: PayScore.Device?

        public init(
            serviceID: String? = nil,
            subMchid: String,
            postPayments: [PayScore.ServiceorderPostPayment],
            postDiscounts: [PayScore.ModifyPostDiscount]? = nil,
            totalAmount: Int,
            reason: String,
            device: PayScore.Device? = nil
        ) {
            self.serviceID = serviceID
            self.subMchid = subMchid
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.totalAmount = totalAmount
            self.reason = reason
            self.device = device
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.ifPresent("service_id")
            self.subMchid = try member.required("sub_mchid")
            self.postPayments = try member.required("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.totalAmount = try member.required("total_amount")
            self.reason = try member.required("reason")
            self.device = try member.ifPresent("device")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.serviceID, "service_id")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.reason, "reason")
            try members.encodeIfPresent(self.device, "device")
        }
    }
}

extension V3.Payscore.Partner.Serviceorder.OutOrderNo {
    /// `v3/payscore/partner/serviceorder/{out_order_no}/pay`
    public var pay: Pay { Pay(path: path.appending("pay")) }

    /// `v3/payscore/partner/serviceorder/{out_order_no}/pay`
    public struct Pay: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Partner.Serviceorder.OutOrderNo.Pay {
    /// Request pay score order collection for partners (请求支付分催收).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013394544)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String

        public init(
            serviceID: String? = nil,
            subMchid: String
        ) {
            self.serviceID = serviceID
            self.subMchid = subMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.ifPresent("service_id")
            self.subMchid = try member.required("sub_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.serviceID, "service_id")
            try members.encode(self.subMchid, "sub_mchid")
        }
    }
}

extension V3.Payscore.Partner.Serviceorder.OutOrderNo {
    /// `v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
    public var sendPendingmessage: SendPendingmessage { SendPendingmessage(path: path.appending("send-pendingmessage")) }

    /// `v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
    public struct SendPendingmessage: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Partner.Serviceorder.OutOrderNo.SendPendingmessage {
    /// Send a pending service fee message for partners (下发服务费用待处理消息).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013394914)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = PayScore.ServiceorderRequest
}

extension V3.Payscore.Partner.Serviceorder.OutOrderNo {
    /// `v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage`
    public var sendPrepaidmessage: SendPrepaidmessage { SendPrepaidmessage(path: path.appending("send-prepaidmessage")) }

    /// `v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage`
    public struct SendPrepaidmessage: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Partner.Serviceorder.OutOrderNo.SendPrepaidmessage {
    /// Send a service pre-deduction message for partners (下发服务预扣费消息).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013394929)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = PayScore.ServiceorderRequest
}

extension V3.Payscore.Partner.Serviceorder.OutOrderNo {
    /// `v3/payscore/partner/serviceorder/{out_order_no}/sync`
    public var sync: Sync { Sync(path: path.appending("sync")) }

    /// `v3/payscore/partner/serviceorder/{out_order_no}/sync`
    public struct Sync: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Partner.Serviceorder.OutOrderNo.Sync {
    /// Sync a pay score order for partners (同步支付分订单).
    ///
    /// After an unknown outcome, `GET /v3/payscore/partner/serviceorder` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012458816)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Type (场景类型).
        public var type: String
        /// Details (内容信息详情).
        public var detail: PayScore.ServiceorderDetail

        public init(
            serviceID: String,
            subMchid: String,
            type: String,
            detail: PayScore.ServiceorderDetail
        ) {
            self.serviceID = serviceID
            self.subMchid = subMchid
            self.type = type
            self.detail = detail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.subMchid = try member.required("sub_mchid")
            self.type = try member.required("type")
            self.detail = try member.required("detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.type, "type")
            try members.encode(self.detail, "detail")
        }
    }
}

extension V3.Payscore.Partner {
    /// `v3/payscore/partner/servicepayondeliveryorder`
    public var servicepayondeliveryorder: Servicepayondeliveryorder { Servicepayondeliveryorder(path: path.appending("servicepayondeliveryorder")) }

    /// `v3/payscore/partner/servicepayondeliveryorder`
    public struct Servicepayondeliveryorder: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Partner.Servicepayondeliveryorder {
    /// Create a use-first-pay-later order for partners (创建先用后付订单).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012783634)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Service ID (服务ID).
        public var serviceID: String
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.PostPayment]?
        /// Merchant discounts on the post-paid service (商户优惠).
        public var postDiscounts: [PayScore.PostDiscount]?
        /// Period of the service (服务时间).
        public var timeRange: PayScore.ServicepayondeliveryorderTimeRange
        /// Place of the service (服务位置).
        public var location: PayScore.Location?
        /// Service risk fund (订单风险金).
        public var riskFund: PayScore.ServiceorderRiskFund
        /// Merchant's attached data, returned unchanged (商户数据包).
        public var attach: String?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String
        /// User's openid (用户标识).
        public var openID: String?
        /// User's openid under the sub appid (子商户公众号下的用户标识).
        public var subOpenID: String?
        /// Whether the user must confirm (是否需要用户确认).
        public var needUserConfirm: Bool?
        /// Merchant number (商户号).
        public var mchid: String?
        /// Buy-now-pay-later goods information (先用后付购物详情).
        public var shoppingInfo: PayScore.ServicepayondeliveryorderShoppingInfo

        public init(
            outOrderNo: String,
            appID: String,
            subMchid: String,
            subAppID: String? = nil,
            serviceID: String,
            serviceIntroduction: String,
            postPayments: [PayScore.PostPayment]? = nil,
            postDiscounts: [PayScore.PostDiscount]? = nil,
            timeRange: PayScore.ServicepayondeliveryorderTimeRange,
            location: PayScore.Location? = nil,
            riskFund: PayScore.ServiceorderRiskFund,
            attach: String? = nil,
            notifyURL: String,
            openID: String? = nil,
            subOpenID: String? = nil,
            needUserConfirm: Bool? = nil,
            mchid: String? = nil,
            shoppingInfo: PayScore.ServicepayondeliveryorderShoppingInfo
        ) {
            self.outOrderNo = outOrderNo
            self.appID = appID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.serviceID = serviceID
            self.serviceIntroduction = serviceIntroduction
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.timeRange = timeRange
            self.location = location
            self.riskFund = riskFund
            self.attach = attach
            self.notifyURL = notifyURL
            self.openID = openID
            self.subOpenID = subOpenID
            self.needUserConfirm = needUserConfirm
            self.mchid = mchid
            self.shoppingInfo = shoppingInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outOrderNo = try member.required("out_order_no")
            self.appID = try member.required("appid")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.serviceID = try member.required("service_id")
            self.serviceIntroduction = try member.required("service_introduction")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.timeRange = try member.required("time_range")
            self.location = try member.ifPresent("location")
            self.riskFund = try member.required("risk_fund")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.required("notify_url")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.needUserConfirm = try member.ifPresent("need_user_confirm")
            self.mchid = try member.ifPresent("mchid")
            self.shoppingInfo = try member.required("shopping_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.appID, "appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encode(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encode(self.riskFund, "risk_fund")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.needUserConfirm, "need_user_confirm")
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encode(self.shoppingInfo, "shopping_info")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PayScore.ServicepayondeliveryorderReply
}

extension V3.Payscore.Partner {
    /// `v3/payscore/partner/servicequotas`
    public var servicequotas: Servicequotas { Servicequotas(path: path.appending("servicequotas")) }

    /// `v3/payscore/partner/servicequotas`
    public struct Servicequotas: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Partner.Servicequotas {
    /// `v3/payscore/partner/servicequotas/service-id`
    public var serviceId: ServiceID { ServiceID(path: path.appending("service-id")) }

    /// `v3/payscore/partner/servicequotas/service-id`
    public struct ServiceID: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Partner.Servicequotas.ServiceID {
    /// `v3/payscore/partner/servicequotas/service-id/{service_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ServiceID {
        ServiceID(path: path.appending(value: String(value), named: "service_id"))
    }

    /// `v3/payscore/partner/servicequotas/service-id/{service_id}`
    public struct ServiceID: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Partner.Servicequotas.ServiceID.ServiceID {
    /// Query tiered service quotas for partners by service_id (查询先享金额分层).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户商户号).
    ///   - appID: Appid of the app or official account (服务商的公众号ID).
    ///   - subAppID: Sub-merchant's appid (子商户的公众号ID).
    ///   - riskLevelVersion: Version of the risk level (分层版本).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4013394486)
    public func get(subMchid: String, appID: String, subAppID: String? = nil, riskLevelVersion: Int) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid, "appid": appID, "sub_appid": subAppID, "risk_level_version": riskLevelVersion])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Sub-merchant's merchant number (子商户商户号).
        public var subMchid: String
        /// Appid of the app or official account (公众号ID).
        public var appID: String
        /// Sub-merchant's appid (子商户的公众号ID).
        public var subAppID: String?
        /// Version of the risk level (分层版本).
        public var riskLevelVersion: Int
        /// List of pay-later amounts (先享金额列表).
        public var quotas: [Quotas]

        public init(
            serviceID: String,
            mchid: String,
            subMchid: String,
            appID: String,
            subAppID: String? = nil,
            riskLevelVersion: Int,
            quotas: [Quotas]
        ) {
            self.serviceID = serviceID
            self.mchid = mchid
            self.subMchid = subMchid
            self.appID = appID
            self.subAppID = subAppID
            self.riskLevelVersion = riskLevelVersion
            self.quotas = quotas
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.mchid = try member.required("mchid")
            self.subMchid = try member.required("sub_mchid")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.riskLevelVersion = try member.required("risk_level_version")
            self.quotas = try member.required("quotas")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.riskLevelVersion, "risk_level_version")
            try members.encode(self.quotas, "quotas")
        }

        /// List of pay-later amounts (先享金额列表).
        public struct Quotas: Codable, Hashable, Sendable {
            /// Risk level (用户分层).
            public var riskLevel: Int
            /// Suggested pay-later amount, in fen (建议先享金额).
            public var suggestedQuota: Int

            public init(
                riskLevel: Int,
                suggestedQuota: Int
            ) {
                self.riskLevel = riskLevel
                self.suggestedQuota = suggestedQuota
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.riskLevel = try member.required("risk_level")
                self.suggestedQuota = try member.required("suggested_quota")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.riskLevel, "risk_level")
                try members.encode(self.suggestedQuota, "suggested_quota")
            }
        }
    }
}

extension V3.Payscore {
    /// `v3/payscore/plan`
    public var plan: Plan { Plan(path: path.appending("plan")) }

    /// `v3/payscore/plan`
    public struct Plan: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Plan {
    /// `v3/payscore/plan/payscore-plans`
    public var payscorePlans: PayscorePlans { PayscorePlans(path: path.appending("payscore-plans")) }

    /// `v3/payscore/plan/payscore-plans`
    public struct PayscorePlans: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Plan.PayscorePlans {
    /// Create a pay score plan (创建支付分计划).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012467232)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (计划所属服务).
        public var serviceID: String
        /// Appid of the app or official account (AppID).
        public var appID: String
        /// Name of the plan (支付分计划名称).
        public var planName: String
        /// Duration of the plan, in days (支付分计划有效期(单位天)).
        public var planDuration: Int
        /// Number of deductions in the plan (支付分计划扣费次数).
        public var deductionQuantity: Int
        /// Total original price of plan, in fen (支付分计划原总金额(单位分)).
        public var totalOriginalPrice: Int
        /// Total actual price of plan, in fen (支付分计划实际扣费总金额(单位分)).
        public var totalActualPrice: Int
        /// List of plan items (支付分计划明细列表).
        public var planDetailList: [PayScore.PayscorePlanPlanDetail]?
        /// Merchant's own plan number (商户侧计划号).
        public var merchantPlanNo: String

        public init(
            serviceID: String,
            appID: String,
            planName: String,
            planDuration: Int,
            deductionQuantity: Int,
            totalOriginalPrice: Int,
            totalActualPrice: Int,
            planDetailList: [PayScore.PayscorePlanPlanDetail]? = nil,
            merchantPlanNo: String
        ) {
            self.serviceID = serviceID
            self.appID = appID
            self.planName = planName
            self.planDuration = planDuration
            self.deductionQuantity = deductionQuantity
            self.totalOriginalPrice = totalOriginalPrice
            self.totalActualPrice = totalActualPrice
            self.planDetailList = planDetailList
            self.merchantPlanNo = merchantPlanNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.planName = try member.required("plan_name")
            self.planDuration = try member.required("plan_duration")
            self.deductionQuantity = try member.required("deduction_quantity")
            self.totalOriginalPrice = try member.required("total_original_price")
            self.totalActualPrice = try member.required("total_actual_price")
            self.planDetailList = try member.ifPresent("plan_detail_list")
            self.merchantPlanNo = try member.required("merchant_plan_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.planName, "plan_name")
            try members.encode(self.planDuration, "plan_duration")
            try members.encode(self.deductionQuantity, "deduction_quantity")
            try members.encode(self.totalOriginalPrice, "total_original_price")
            try members.encode(self.totalActualPrice, "total_actual_price")
            try members.encodeIfPresent(self.planDetailList, "plan_detail_list")
            try members.encode(self.merchantPlanNo, "merchant_plan_no")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PayScore.PayscorePlanReply
}

extension V3.Payscore.Plan.PayscorePlans {
    /// `v3/payscore/plan/payscore-plans/merchant-plan-no`
    public var merchantPlanNo: MerchantPlanNo { MerchantPlanNo(path: path.appending("merchant-plan-no")) }

    /// `v3/payscore/plan/payscore-plans/merchant-plan-no`
    public struct MerchantPlanNo: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Plan.PayscorePlans.MerchantPlanNo {
    /// `v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> MerchantPlanNo {
        MerchantPlanNo(path: path.appending(value: String(value), named: "merchant_plan_no"))
    }

    /// `v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`
    public struct MerchantPlanNo: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Plan.PayscorePlans.MerchantPlanNo.MerchantPlanNo {
    /// Query a pay score plan (查询支付分计划).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012470804)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = PayScore.PayscorePlanReply
}

extension V3.Payscore.Plan.PayscorePlans.MerchantPlanNo.MerchantPlanNo {
    /// `v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
    public var stop: Stop { Stop(path: path.appending("stop")) }

    /// `v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
    public struct Stop: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Plan.PayscorePlans.MerchantPlanNo.MerchantPlanNo.Stop {
    /// Stop a pay score plan (停止支付分计划).
    ///
    /// After an unknown outcome, `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012470851)
    @discardableResult
    public func post() async throws -> PostReply {
        try await path.call(.post)
    }

    /// What ``post`` answers.
    public typealias PostReply = PayScore.PayscorePlanReply
}

extension V3.Payscore.Plan {
    /// `v3/payscore/plan/partner`
    public var partner: Partner { Partner(path: path.appending("partner")) }

    /// `v3/payscore/plan/partner`
    public struct Partner: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Plan.Partner {
    /// `v3/payscore/plan/partner/payscore-plans`
    public var payscorePlans: PayscorePlans { PayscorePlans(path: path.appending("payscore-plans")) }

    /// `v3/payscore/plan/partner/payscore-plans`
    public struct PayscorePlans: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Plan.Partner.PayscorePlans {
    /// Create a pay score plan for partners (创建支付分计划).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012463290)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (计划所属服务).
        public var serviceID: String
        /// Appid of the app or official account (服务商的AppID).
        public var appID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Sub-merchant's appid (子商户的AppID).
        public var subAppID: String?
        /// Name of the plan (支付分计划名称).
        public var planName: String
        /// Duration of the plan, in days (支付分计划有效期(单位天)).
        public var planDuration: Int
        /// Number of deductions in the plan (支付分计划扣费次数).
        public var deductionQuantity: Int
        /// Total original price of plan, in fen (支付分计划原总金额(单位分)).
        public var totalOriginalPrice: Int
        /// Total actual price of plan, in fen (支付分计划实际扣费总金额(单位分)).
        public var totalActualPrice: Int
        /// List of plan items (支付分计划明细列表).
        public var planDetailList: [PayScore.PayscorePlanPlanDetail]?
        /// Merchant's own plan number (商户侧计划号).
        public var merchantPlanNo: String

        public init(
            serviceID: String,
            appID: String,
            subMchid: String,
            subAppID: String? = nil,
            planName: String,
            planDuration: Int,
            deductionQuantity: Int,
            totalOriginalPrice: Int,
            totalActualPrice: Int,
            planDetailList: [PayScore.PayscorePlanPlanDetail]? = nil,
            merchantPlanNo: String
        ) {
            self.serviceID = serviceID
            self.appID = appID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.planName = planName
            self.planDuration = planDuration
            self.deductionQuantity = deductionQuantity
            self.totalOriginalPrice = totalOriginalPrice
            self.totalActualPrice = totalActualPrice
            self.planDetailList = planDetailList
            self.merchantPlanNo = merchantPlanNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.planName = try member.required("plan_name")
            self.planDuration = try member.required("plan_duration")
            self.deductionQuantity = try member.required("deduction_quantity")
            self.totalOriginalPrice = try member.required("total_original_price")
            self.totalActualPrice = try member.required("total_actual_price")
            self.planDetailList = try member.ifPresent("plan_detail_list")
            self.merchantPlanNo = try member.required("merchant_plan_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.planName, "plan_name")
            try members.encode(self.planDuration, "plan_duration")
            try members.encode(self.deductionQuantity, "deduction_quantity")
            try members.encode(self.totalOriginalPrice, "total_original_price")
            try members.encode(self.totalActualPrice, "total_actual_price")
            try members.encodeIfPresent(self.planDetailList, "plan_detail_list")
            try members.encode(self.merchantPlanNo, "merchant_plan_no")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PayScore.PlanPayscorePlanReply
}

extension V3.Payscore.Plan.Partner.PayscorePlans {
    /// `v3/payscore/plan/partner/payscore-plans/merchant-plan-no`
    public var merchantPlanNo: MerchantPlanNo { MerchantPlanNo(path: path.appending("merchant-plan-no")) }

    /// `v3/payscore/plan/partner/payscore-plans/merchant-plan-no`
    public struct MerchantPlanNo: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Plan.Partner.PayscorePlans.MerchantPlanNo {
    /// `v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> MerchantPlanNo {
        MerchantPlanNo(path: path.appending(value: String(value), named: "merchant_plan_no"))
    }

    /// `v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`
    public struct MerchantPlanNo: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Plan.Partner.PayscorePlans.MerchantPlanNo.MerchantPlanNo {
    /// Query a pay score plan for partners (查询支付分计划).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012463318)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = PayScore.PlanPayscorePlanReply
}

extension V3.Payscore.Plan.Partner.PayscorePlans.MerchantPlanNo.MerchantPlanNo {
    /// `v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
    public var stop: Stop { Stop(path: path.appending("stop")) }

    /// `v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
    public struct Stop: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Plan.Partner.PayscorePlans.MerchantPlanNo.MerchantPlanNo.Stop {
    /// Stop a pay score plan for partners (停止支付分计划).
    ///
    /// After an unknown outcome, `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012463322)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
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

    /// What ``post`` answers.
    public typealias PostReply = PayScore.PlanPayscorePlanReply
}

extension V3.Payscore {
    /// `v3/payscore/sign-plan`
    public var signPlan: SignPlan { SignPlan(path: path.appending("sign-plan")) }

    /// `v3/payscore/sign-plan`
    public struct SignPlan: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.SignPlan {
    /// `v3/payscore/sign-plan/serviceorder`
    public var serviceorder: Serviceorder { Serviceorder(path: path.appending("serviceorder")) }

    /// `v3/payscore/sign-plan/serviceorder`
    public struct Serviceorder: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.SignPlan.Serviceorder {
    /// Create a service order of a user sign plan (创建用户签约计划的服务单).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012489351)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (支付分服务ID).
        public var serviceID: String
        /// Signed plan ID (待创建服务订单对应的用户的签约计划).
        public var signPlanID: String
        /// Sequence number of the plan item.
        public var planDetailNo: Int
        /// Appid of the app or official account (商户的AppID).
        public var appID: String
        /// User's openid (商户公众号下的用户标识).
        public var openID: String
        /// URL to be notified at (商户扣款成功回调通知的地址).
        public var notifyURL: String
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Period of the service (服务时间).
        public var timeRange: PayScore.ServiceorderTimeRange
        /// Place of the service (服务位置).
        public var location: PayScore.Location?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Merchant's own order number (商户侧订单号).
        public var outTradeNo: String

        public init(
            serviceID: String,
            signPlanID: String,
            planDetailNo: Int,
            appID: String,
            openID: String,
            notifyURL: String,
            serviceIntroduction: String,
            timeRange: PayScore.ServiceorderTimeRange,
            location: PayScore.Location? = nil,
            attach: String? = nil,
            outTradeNo: String
        ) {
            self.serviceID = serviceID
            self.signPlanID = signPlanID
            self.planDetailNo = planDetailNo
            self.appID = appID
            self.openID = openID
            self.notifyURL = notifyURL
            self.serviceIntroduction = serviceIntroduction
            self.timeRange = timeRange
            self.location = location
            self.attach = attach
            self.outTradeNo = outTradeNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.signPlanID = try member.required("sign_plan_id")
            self.planDetailNo = try member.required("plan_detail_no")
            self.appID = try member.required("appid")
            self.openID = try member.required("openid")
            self.notifyURL = try member.required("notify_url")
            self.serviceIntroduction = try member.required("service_introduction")
            self.timeRange = try member.required("time_range")
            self.location = try member.ifPresent("location")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.signPlanID, "sign_plan_id")
            try members.encode(self.planDetailNo, "plan_detail_no")
            try members.encode(self.appID, "appid")
            try members.encode(self.openID, "openid")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encode(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant's own service order number (商户订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (商户公众号ID).
        public var appID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Current state of the record (服务订单状态).
        public var state: String
        /// Description of the state (订单状态说明).
        public var stateDescription: String?
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.SignPlanPostPayment]?
        /// Merchant discounts on the post-paid service (商户优惠).
        public var postDiscounts: [PayScore.SignPlanPostDiscount]?
        /// Service risk fund (服务风险金).
        public var riskFund: PayScore.SignPlanRiskFund?
        /// Period of the service (服务时间).
        public var timeRange: PayScore.ServiceorderTimeRange?
        /// Place of the service (服务位置).
        public var location: PayScore.Location?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String?
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String?

        public init(
            outOrderNo: String,
            serviceID: String,
            appID: String,
            mchid: String,
            serviceIntroduction: String,
            state: String,
            stateDescription: String? = nil,
            postPayments: [PayScore.SignPlanPostPayment]? = nil,
            postDiscounts: [PayScore.SignPlanPostDiscount]? = nil,
            riskFund: PayScore.SignPlanRiskFund? = nil,
            timeRange: PayScore.ServiceorderTimeRange? = nil,
            location: PayScore.Location? = nil,
            attach: String? = nil,
            notifyURL: String? = nil,
            orderID: String? = nil
        ) {
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.appID = appID
            self.mchid = mchid
            self.serviceIntroduction = serviceIntroduction
            self.state = state
            self.stateDescription = stateDescription
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.riskFund = riskFund
            self.timeRange = timeRange
            self.location = location
            self.attach = attach
            self.notifyURL = notifyURL
            self.orderID = orderID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.serviceIntroduction = try member.required("service_introduction")
            self.state = try member.required("state")
            self.stateDescription = try member.ifPresent("state_description")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.riskFund = try member.ifPresent("risk_fund")
            self.timeRange = try member.ifPresent("time_range")
            self.location = try member.ifPresent("location")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.ifPresent("notify_url")
            self.orderID = try member.ifPresent("order_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.stateDescription, "state_description")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encodeIfPresent(self.riskFund, "risk_fund")
            try members.encodeIfPresent(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.orderID, "order_id")
        }
    }
}

extension V3.Payscore.SignPlan {
    /// `v3/payscore/sign-plan/user-sign-plans`
    public var userSignPlans: UserSignPlans { UserSignPlans(path: path.appending("user-sign-plans")) }

    /// `v3/payscore/sign-plan/user-sign-plans`
    public struct UserSignPlans: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.SignPlan.UserSignPlans {
    /// Create a user sign plan (创建用户的签约计划).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012489420)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (支付分服务ID).
        public var serviceID: String
        /// Withholding contract template ID (支付分计划ID).
        public var planID: String
        /// Appid of the app or official account (AppID).
        public var appID: String
        /// User's openid (待签约用户在商户应用下的OpenID).
        public var openID: String
        /// Merchant's own signed plan number (商户签约计划单号).
        public var merchantSignPlanNo: String
        /// URL to be notified at (签约成功事件通知回调地址).
        public var notifyURL: String
        /// Details of the signed plan.
        public var signPlanDetail: [PayScore.SignPlanDetail]

        public init(
            serviceID: String,
            planID: String,
            appID: String,
            openID: String,
            merchantSignPlanNo: String,
            notifyURL: String,
            signPlanDetail: [PayScore.SignPlanDetail]
        ) {
            self.serviceID = serviceID
            self.planID = planID
            self.appID = appID
            self.openID = openID
            self.merchantSignPlanNo = merchantSignPlanNo
            self.notifyURL = notifyURL
            self.signPlanDetail = signPlanDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.planID = try member.required("plan_id")
            self.appID = try member.required("appid")
            self.openID = try member.required("openid")
            self.merchantSignPlanNo = try member.required("merchant_sign_plan_no")
            self.notifyURL = try member.required("notify_url")
            self.signPlanDetail = try member.required("sign_plan_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.openID, "openid")
            try members.encode(self.merchantSignPlanNo, "merchant_sign_plan_no")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.signPlanDetail, "sign_plan_detail")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// User's signed plan (用户的签约计划).
        public var signPlan: PayScore.UserSignPlanReply
        /// Package data for opening WeChat (跳转微信侧确认签约小程序的数据).
        public var package: String

        public init(
            signPlan: PayScore.UserSignPlanReply,
            package: String
        ) {
            self.signPlan = signPlan
            self.package = package
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.signPlan = try member.required("sign_plan")
            self.package = try member.required("package")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.signPlan, "sign_plan")
            try members.encode(self.package, "package")
        }
    }
}

extension V3.Payscore.SignPlan.UserSignPlans {
    /// `v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no`
    public var merchantSignPlanNo: MerchantSignPlanNo { MerchantSignPlanNo(path: path.appending("merchant-sign-plan-no")) }

    /// `v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no`
    public struct MerchantSignPlanNo: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.SignPlan.UserSignPlans.MerchantSignPlanNo {
    /// `v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> MerchantSignPlanNo {
        MerchantSignPlanNo(path: path.appending(value: String(value), named: "merchant_sign_plan_no"))
    }

    /// `v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
    public struct MerchantSignPlanNo: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.SignPlan.UserSignPlans.MerchantSignPlanNo.MerchantSignPlanNo {
    /// Query a user sign plan (查询用户的签约计划).
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012470990)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = PayScore.UserSignPlanReply
}

extension V3.Payscore.SignPlan.UserSignPlans.MerchantSignPlanNo.MerchantSignPlanNo {
    /// `v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
    public var stop: Stop { Stop(path: path.appending("stop")) }

    /// `v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
    public struct Stop: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.SignPlan.UserSignPlans.MerchantSignPlanNo.MerchantSignPlanNo.Stop {
    /// Cancel a user sign plan (取消用户的签约计划).
    ///
    /// After an unknown outcome, `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012471050)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Reason for stopping the signed plan (停止签约计划原因).
        public var stopReason: String

        public init(
            stopReason: String
        ) {
            self.stopReason = stopReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stopReason = try member.required("stop_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stopReason, "stop_reason")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PayScore.UserSignPlanReply
}

extension V3.Payscore.SignPlan {
    /// `v3/payscore/sign-plan/partner`
    public var partner: Partner { Partner(path: path.appending("partner")) }

    /// `v3/payscore/sign-plan/partner`
    public struct Partner: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.SignPlan.Partner {
    /// `v3/payscore/sign-plan/partner/serviceorder`
    public var serviceorder: Serviceorder { Serviceorder(path: path.appending("serviceorder")) }

    /// `v3/payscore/sign-plan/partner/serviceorder`
    public struct Serviceorder: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.SignPlan.Partner.Serviceorder {
    /// Create a user sign plan's service order for partners (创建用户签约计划的服务单).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012463469)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (支付分服务ID).
        public var serviceID: String
        /// Signed plan ID (待创建服务订单对应的用户的签约计划).
        public var signPlanID: String
        /// Sequence number of the plan item.
        public var planDetailNo: Int
        /// Appid of the app or official account (服务商的AppID).
        public var appID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Sub-merchant's appid (子商户的AppID).
        public var subAppID: String?
        /// User's openid (服务商公众号下的用户标识).
        public var openID: String?
        /// User's openid under the sub appid (子商户公众号下的用户标识).
        public var subOpenID: String?
        /// URL to be notified at (商户扣款成功回调通知的地址).
        public var notifyURL: String
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Period of the service (服务时间).
        public var timeRange: PayScore.ServiceorderTimeRange
        /// Place of the service (服务位置).
        public var location: PayScore.Location?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Merchant's own order number (商户侧订单号).
        public var outTradeNo: String

        public init(
            serviceID: String,
            signPlanID: String,
            planDetailNo: Int,
            appID: String,
            subMchid: String,
            subAppID: String? = nil,
            openID: String? = nil,
            subOpenID: String? = nil,
            notifyURL: String,
            serviceIntroduction: String,
            timeRange: PayScore.ServiceorderTimeRange,
            location: PayScore.Location? = nil,
            attach: String? = nil,
            outTradeNo: String
        ) {
            self.serviceID = serviceID
            self.signPlanID = signPlanID
            self.planDetailNo = planDetailNo
            self.appID = appID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.openID = openID
            self.subOpenID = subOpenID
            self.notifyURL = notifyURL
            self.serviceIntroduction = serviceIntroduction
            self.timeRange = timeRange
            self.location = location
            self.attach = attach
            self.outTradeNo = outTradeNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.signPlanID = try member.required("sign_plan_id")
            self.planDetailNo = try member.required("plan_detail_no")
            self.appID = try member.required("appid")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.notifyURL = try member.required("notify_url")
            self.serviceIntroduction = try member.required("service_introduction")
            self.timeRange = try member.required("time_range")
            self.location = try member.ifPresent("location")
            self.attach = try member.ifPresent("attach")
            self.outTradeNo = try member.required("out_trade_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.signPlanID, "sign_plan_id")
            try members.encode(self.planDetailNo, "plan_detail_no")
            try members.encode(self.appID, "appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encode(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.outTradeNo, "out_trade_no")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant's own service order number (商户订单号).
        public var outOrderNo: String
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (服务商公众号ID).
        public var appID: String
        /// Merchant number (服务商商户号).
        public var mchid: String
        /// Sub-merchant's appid (子商户公众号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户商户号).
        public var subMchid: String
        /// Description of the service (服务信息).
        public var serviceIntroduction: String
        /// Current state of the record (服务订单状态).
        public var state: String
        /// Description of the state (订单状态说明).
        public var stateDescription: String?
        /// Post-paid items (后付费项目).
        public var postPayments: [PayScore.SignPlanPostPayment]?
        /// Merchant discounts on the post-paid service (商户优惠).
        public var postDiscounts: [PayScore.SignPlanPostDiscount]?
        /// Service risk fund (服务风险金).
        public var riskFund: PayScore.SignPlanRiskFund?
        /// Period of the service (服务时间).
        public var timeRange: PayScore.ServiceorderTimeRange?
        /// Place of the service (服务位置).
        public var location: PayScore.Location?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String?
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String?

        public init(
            outOrderNo: String,
            serviceID: String,
            appID: String,
            mchid: String,
            subAppID: String? = nil,
            subMchid: String,
            serviceIntroduction: String,
            state: String,
            stateDescription: String? = nil,
            postPayments: [PayScore.SignPlanPostPayment]? = nil,
            postDiscounts: [PayScore.SignPlanPostDiscount]? = nil,
            riskFund: PayScore.SignPlanRiskFund? = nil,
            timeRange: PayScore.ServiceorderTimeRange? = nil,
            location: PayScore.Location? = nil,
            attach: String? = nil,
            notifyURL: String? = nil,
            orderID: String? = nil
        ) {
            self.outOrderNo = outOrderNo
            self.serviceID = serviceID
            self.appID = appID
            self.mchid = mchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.serviceIntroduction = serviceIntroduction
            self.state = state
            self.stateDescription = stateDescription
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.riskFund = riskFund
            self.timeRange = timeRange
            self.location = location
            self.attach = attach
            self.notifyURL = notifyURL
            self.orderID = orderID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outOrderNo = try member.required("out_order_no")
            self.serviceID = try member.required("service_id")
            self.appID = try member.required("appid")
            self.mchid = try member.required("mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.required("sub_mchid")
            self.serviceIntroduction = try member.required("service_introduction")
            self.state = try member.required("state")
            self.stateDescription = try member.ifPresent("state_description")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.riskFund = try member.ifPresent("risk_fund")
            self.timeRange = try member.ifPresent("time_range")
            self.location = try member.ifPresent("location")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.ifPresent("notify_url")
            self.orderID = try member.ifPresent("order_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.serviceIntroduction, "service_introduction")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.stateDescription, "state_description")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encodeIfPresent(self.riskFund, "risk_fund")
            try members.encodeIfPresent(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.orderID, "order_id")
        }
    }
}

extension V3.Payscore.SignPlan.Partner {
    /// `v3/payscore/sign-plan/partner/user-sign-plans`
    public var userSignPlans: UserSignPlans { UserSignPlans(path: path.appending("user-sign-plans")) }

    /// `v3/payscore/sign-plan/partner/user-sign-plans`
    public struct UserSignPlans: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.SignPlan.Partner.UserSignPlans {
    /// Create a user sign plan for partners (创建用户的签约计划).
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012463521)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Service ID (支付分服务ID).
        public var serviceID: String
        /// Withholding contract template ID (支付分计划ID).
        public var planID: String
        /// Appid of the app or official account (服务商的AppID).
        public var appID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Sub-merchant's appid (子商户的AppID).
        public var subAppID: String?
        /// User's openid.
        public var openID: String?
        /// User's openid under the sub appid.
        public var subOpenID: String?
        /// Merchant's own signed plan number (商户签约计划单号).
        public var merchantSignPlanNo: String
        /// URL to be notified at (签约成功事件通知回调地址).
        public var notifyURL: String
        /// Details of the signed plan.
        public var signPlanDetail: [PayScore.SignPlanDetail]

        public init(
            serviceID: String,
            planID: String,
            appID: String,
            subMchid: String,
            subAppID: String? = nil,
            openID: String? = nil,
            subOpenID: String? = nil,
            merchantSignPlanNo: String,
            notifyURL: String,
            signPlanDetail: [PayScore.SignPlanDetail]
        ) {
            self.serviceID = serviceID
            self.planID = planID
            self.appID = appID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.openID = openID
            self.subOpenID = subOpenID
            self.merchantSignPlanNo = merchantSignPlanNo
            self.notifyURL = notifyURL
            self.signPlanDetail = signPlanDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.planID = try member.required("plan_id")
            self.appID = try member.required("appid")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.merchantSignPlanNo = try member.required("merchant_sign_plan_no")
            self.notifyURL = try member.required("notify_url")
            self.signPlanDetail = try member.required("sign_plan_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encode(self.merchantSignPlanNo, "merchant_sign_plan_no")
            try members.encode(self.notifyURL, "notify_url")
            try members.encode(self.signPlanDetail, "sign_plan_detail")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// User's signed plan (用户的签约计划).
        public var signPlan: PayScore.SignPlanUserSignPlanReply
        /// Package data for opening WeChat (跳转微信侧确认签约小程序的数据).
        public var package: String

        public init(
            signPlan: PayScore.SignPlanUserSignPlanReply,
            package: String
        ) {
            self.signPlan = signPlan
            self.package = package
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.signPlan = try member.required("sign_plan")
            self.package = try member.required("package")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.signPlan, "sign_plan")
            try members.encode(self.package, "package")
        }
    }
}

extension V3.Payscore.SignPlan.Partner.UserSignPlans {
    /// `v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no`
    public var merchantSignPlanNo: MerchantSignPlanNo { MerchantSignPlanNo(path: path.appending("merchant-sign-plan-no")) }

    /// `v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no`
    public struct MerchantSignPlanNo: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.SignPlan.Partner.UserSignPlans.MerchantSignPlanNo {
    /// `v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> MerchantSignPlanNo {
        MerchantSignPlanNo(path: path.appending(value: String(value), named: "merchant_sign_plan_no"))
    }

    /// `v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
    public struct MerchantSignPlanNo: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.SignPlan.Partner.UserSignPlans.MerchantSignPlanNo.MerchantSignPlanNo {
    /// Query a user sign plan for partners (查询用户的签约计划).
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012463526)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = PayScore.SignPlanUserSignPlanReply
}

extension V3.Payscore.SignPlan.Partner.UserSignPlans.MerchantSignPlanNo.MerchantSignPlanNo {
    /// `v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
    public var stop: Stop { Stop(path: path.appending("stop")) }

    /// `v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
    public struct Stop: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.SignPlan.Partner.UserSignPlans.MerchantSignPlanNo.MerchantSignPlanNo.Stop {
    /// Cancel a user sign plan for partners (取消用户的签约计划).
    ///
    /// After an unknown outcome, `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4012463534)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Reason for stopping the signed plan (停止签约计划原因).
        public var stopReason: String

        public init(
            subMchid: String,
            stopReason: String
        ) {
            self.subMchid = subMchid
            self.stopReason = stopReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.stopReason = try member.required("stop_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.stopReason, "stop_reason")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = PayScore.SignPlanUserSignPlanReply
}

extension V3.Payscore {
    /// `v3/payscore/users`
    public var users: Users { Users(path: path.appending("users")) }

    /// `v3/payscore/users`
    public struct Users: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Users {
    /// `v3/payscore/users/{openid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OpenID {
        OpenID(path: path.appending(value: String(value), named: "openid"))
    }

    /// `v3/payscore/users/{openid}`
    public struct OpenID: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Users.OpenID {
    /// `v3/payscore/users/{openid}/permissions`
    public var permissions: Permissions { Permissions(path: path.appending("permissions")) }

    /// `v3/payscore/users/{openid}/permissions`
    public struct Permissions: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Users.OpenID.Permissions {
    /// `v3/payscore/users/{openid}/permissions/{service_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ServiceID {
        ServiceID(path: path.appending(value: String(value), named: "service_id"))
    }

    /// `v3/payscore/users/{openid}/permissions/{service_id}`
    public struct ServiceID: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Users.OpenID.Permissions.ServiceID {
    /// `v3/payscore/users/{openid}/permissions/{service_id}/terminate`
    public var terminate: Terminate { Terminate(path: path.appending("terminate")) }

    /// `v3/payscore/users/{openid}/permissions/{service_id}/terminate`
    public struct Terminate: Endpoint {
        public let path: Path
    }
}

extension V3.Payscore.Users.OpenID.Permissions.ServiceID.Terminate {
    /// Terminate user authorization by openid and service_id (解除用户授权).
    ///
    /// For: merchant.
    ///
    /// - Parameters:
    ///   - body: the request's body.
    ///   - openID: User's openid (用户标识).
    ///   - serviceID: Service ID (公众账号ID).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml)
    public func post(_ body: PostBody, openID: String, serviceID: String) async throws {
        try await path.perform(.post, body, query: ["openid": openID, "service_id": serviceID])
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String
        /// Reason (撤销原因).
        public var reason: String

        public init(
            appID: String,
            reason: String
        ) {
            self.appID = appID
            self.reason = reason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.reason = try member.required("reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.reason, "reason")
        }
    }
}
