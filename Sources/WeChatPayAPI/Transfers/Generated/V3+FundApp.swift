// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/fund-app`
    public var fundApp: FundApp { FundApp(path: path.appending("fund-app")) }

    /// `v3/fund-app`
    public struct FundApp: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp {
    /// `v3/fund-app/brand-redpacket`
    public var brandRedpacket: BrandRedpacket { BrandRedpacket(path: path.appending("brand-redpacket")) }

    /// `v3/fund-app/brand-redpacket`
    public struct BrandRedpacket: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.BrandRedpacket {
    /// `v3/fund-app/brand-redpacket/brand-merchant-batches`
    public var brandMerchantBatches: BrandMerchantBatches { BrandMerchantBatches(path: path.appending("brand-merchant-batches")) }

    /// `v3/fund-app/brand-redpacket/brand-merchant-batches`
    public struct BrandMerchantBatches: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.BrandRedpacket.BrandMerchantBatches {
    /// Send a batch of brand red packets (品牌商户发放红包).
    ///
    /// Sends red packets to several users under a brand and a template; amounts are in fen. The answer only confirms the batch: query the batch and its details for what was paid.
    ///
    /// After an unknown outcome, `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_batch_no` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4014310358)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: Int
        /// Brand's appid (品牌AppID).
        public var brandAppID: String
        /// Scene (品牌红包发放场景).
        public var scene: Scene
        /// Template ID (品牌红包模板ID).
        public var templateID: String
        /// Merchant's own batch number (商家品牌红包批次单号).
        public var outBatchNo: String
        /// Name of the batch (品牌红包批次名称).
        public var batchName: String
        /// Remark on the batch (品牌红包批次备注).
        public var batchRemark: String
        /// Total amount in fen (总金额).
        public var totalAmount: Int
        /// Total number of transfers or recipients (总笔数).
        public var totalNum: Int
        /// List of detail records (品牌红包明细列表).
        public var detailList: [DetailList]

        public init(
            brandID: Int,
            brandAppID: String,
            scene: Scene,
            templateID: String,
            outBatchNo: String,
            batchName: String,
            batchRemark: String,
            totalAmount: Int,
            totalNum: Int,
            detailList: [DetailList]
        ) {
            self.brandID = brandID
            self.brandAppID = brandAppID
            self.scene = scene
            self.templateID = templateID
            self.outBatchNo = outBatchNo
            self.batchName = batchName
            self.batchRemark = batchRemark
            self.totalAmount = totalAmount
            self.totalNum = totalNum
            self.detailList = detailList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.brandAppID = try member.required("brand_appid")
            self.scene = try member.required("scene")
            self.templateID = try member.required("template_id")
            self.outBatchNo = try member.required("out_batch_no")
            self.batchName = try member.required("batch_name")
            self.batchRemark = try member.required("batch_remark")
            self.totalAmount = try member.required("total_amount")
            self.totalNum = try member.required("total_num")
            self.detailList = try member.required("detail_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.brandAppID, "brand_appid")
            try members.encode(self.scene, "scene")
            try members.encode(self.templateID, "template_id")
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.batchName, "batch_name")
            try members.encode(self.batchRemark, "batch_remark")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.totalNum, "total_num")
            try members.encode(self.detailList, "detail_list")
        }

        /// Scene (品牌红包发放场景).
        public struct Scene: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var customSend: Self { Self(rawValue: "CUSTOM_SEND") }
        }

        /// List of detail records (品牌红包明细列表).
        public struct DetailList: Codable, Hashable, Sendable {
            /// Merchant's own detail number (商家品牌红包明细单号).
            public var outDetailNo: String
            /// Amount in fen.
            public var amount: Int
            /// User's openid (接收红包用户OpenID).
            public var openID: String
            /// User's real name (接收红包用户姓名).
            public var userName: Sensitive?
            /// Remark (红包备注).
            public var remark: String

            public init(
                outDetailNo: String,
                amount: Int,
                openID: String,
                userName: Sensitive? = nil,
                remark: String
            ) {
                self.outDetailNo = outDetailNo
                self.amount = amount
                self.openID = openID
                self.userName = userName
                self.remark = remark
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.outDetailNo = try member.required("out_detail_no")
                self.amount = try member.required("amount")
                self.openID = try member.required("openid")
                self.userName = try member.ifPresent("user_name")
                self.remark = try member.required("remark")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.outDetailNo, "out_detail_no")
                try members.encode(self.amount, "amount")
                try members.encode(self.openID, "openid")
                try members.encodeIfPresent(self.userName, "user_name")
                try members.encode(self.remark, "remark")
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant's own batch number (商家品牌红包批次单号).
        public var outBatchNo: String
        /// WeChat Pay brand red packet batch number (微信支付品牌红包批次单号).
        public var batchNo: String?
        /// Time of creation (品牌红包批次创建时间).
        public var createTime: Timestamp
        /// State of the batch (批次单状态).
        public var batchState: Transfers.BatchState?

        public init(
            outBatchNo: String,
            batchNo: String? = nil,
            createTime: Timestamp,
            batchState: Transfers.BatchState? = nil
        ) {
            self.outBatchNo = outBatchNo
            self.batchNo = batchNo
            self.createTime = createTime
            self.batchState = batchState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBatchNo = try member.required("out_batch_no")
            self.batchNo = try member.ifPresent("batch_no")
            self.createTime = try member.required("create_time")
            self.batchState = try member.ifPresent("batch_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encodeIfPresent(self.batchNo, "batch_no")
            try members.encode(self.createTime, "create_time")
            try members.encodeIfPresent(self.batchState, "batch_state")
        }
    }
}

extension V3.FundApp.BrandRedpacket.BrandMerchantBatches {
    /// `v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> BatchNo {
        BatchNo(path: path.appending(value: String(value), named: "batch_no"))
    }

    /// `v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`
    public struct BatchNo: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.BrandRedpacket.BrandMerchantBatches.BatchNo {
    /// Query a red packet batch by batch_no (微信支付批次单号查询批次单).
    ///
    /// Returns a red packet batch by the platform's number, with totals in fen. Set need_query_detail to have the details listed as well.
    ///
    /// For: merchant.
    ///
    /// - Parameters:
    ///   - needQueryDetail: Whether to return the detail records (是否需要查询品牌红包明细单).
    ///   - detailState: State of the detail (品牌红包明细单状态).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4014310369)
    public func get(
        needQueryDetail: Bool? = nil,
        detailState: Transfers.BrandMerchantBatchDetailState? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["need_query_detail": needQueryDetail, "detail_state": detailState?.rawValue])
    }

    /// What ``get`` answers.
    public typealias GetReply = Transfers.BrandRedpacket
}

extension V3.FundApp.BrandRedpacket.BrandMerchantBatches.BatchNo {
    /// `v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details`
    public var details: Details { Details(path: path.appending("details")) }

    /// `v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details`
    public struct Details: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.BrandRedpacket.BrandMerchantBatches.BatchNo.Details {
    /// `v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> DetailNo {
        DetailNo(path: path.appending(value: String(value), named: "detail_no"))
    }

    /// `v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`
    public struct DetailNo: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.BrandRedpacket.BrandMerchantBatches.BatchNo.Details.DetailNo {
    /// Query a red packet detail by detail_no (微信支付明细单号查询明细单).
    ///
    /// Returns one red packet of a batch by the platform's numbers: its state, the amount in fen and, if it failed, the reason.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4014310384)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Transfers.FundAppBrandRedpacket
}

extension V3.FundApp.BrandRedpacket {
    /// `v3/fund-app/brand-redpacket/brand-merchant-out-batches`
    public var brandMerchantOutBatches: BrandMerchantOutBatches { BrandMerchantOutBatches(path: path.appending("brand-merchant-out-batches")) }

    /// `v3/fund-app/brand-redpacket/brand-merchant-out-batches`
    public struct BrandMerchantOutBatches: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.BrandRedpacket.BrandMerchantOutBatches {
    /// `v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBatchNo {
        OutBatchNo(path: path.appending(value: String(value), named: "out_batch_no"))
    }

    /// `v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
    public struct OutBatchNo: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.BrandRedpacket.BrandMerchantOutBatches.OutBatchNo {
    /// Query a red packet batch by out_batch_no (商家批次单号查询批次单).
    ///
    /// Returns a red packet batch by the merchant's number, with totals in fen. Use it to settle a batch request whose answer was lost.
    ///
    /// For: merchant.
    ///
    /// - Parameters:
    ///   - needQueryDetail: Whether to return the detail records (是否需要查询品牌红包明细单).
    ///   - detailState: State of the detail (品牌红包明细单状态).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4014310378)
    public func get(
        needQueryDetail: Bool? = nil,
        detailState: Transfers.BrandMerchantBatchDetailState? = nil
    ) async throws -> GetReply {
        try await path.call(.get, query: ["need_query_detail": needQueryDetail, "detail_state": detailState?.rawValue])
    }

    /// What ``get`` answers.
    public typealias GetReply = Transfers.BrandRedpacket
}

extension V3.FundApp.BrandRedpacket.BrandMerchantOutBatches.OutBatchNo {
    /// `v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details`
    public var outDetails: OutDetails { OutDetails(path: path.appending("out-details")) }

    /// `v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details`
    public struct OutDetails: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.BrandRedpacket.BrandMerchantOutBatches.OutBatchNo.OutDetails {
    /// `v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutDetailNo {
        OutDetailNo(path: path.appending(value: String(value), named: "out_detail_no"))
    }

    /// `v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`
    public struct OutDetailNo: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.BrandRedpacket.BrandMerchantOutBatches.OutBatchNo.OutDetails.OutDetailNo {
    /// Query a red packet detail by out_detail_no (商家明细单号查询明细单).
    ///
    /// Returns one red packet of a batch by the merchant's numbers: its state, the amount in fen and, if it failed, the reason.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4014310391)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Transfers.FundAppBrandRedpacket
}

extension V3.FundApp {
    /// `v3/fund-app/mch-transfer`
    public var mchTransfer: MchTransfer { MchTransfer(path: path.appending("mch-transfer")) }

    /// `v3/fund-app/mch-transfer`
    public struct MchTransfer: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer {
    /// `v3/fund-app/mch-transfer/transfer-bills`
    public var transferBills: TransferBills { TransferBills(path: path.appending("transfer-bills")) }

    /// `v3/fund-app/mch-transfer/transfer-bills`
    public struct TransferBills: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.TransferBills {
    /// Transfer to a user who confirms receipt (发起转账).
    ///
    /// Starts a transfer of transfer_amount (fen) that the user must accept; package_info opens the confirmation page. MCHTRANSFER.BILL.FINISHED or the query by out_bill_no tells the result.
    ///
    /// After an unknown outcome, `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_bill_no` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012716434)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// User's openid (收款用户OpenID).
        public var openID: String
        /// User's real name (收款用户姓名).
        public var userName: Sensitive?
        /// Transfer amount in fen (转账金额).
        public var transferAmount: Int
        /// Remark on the transfer (转账备注).
        public var transferRemark: String
        /// URL to be notified at (通知地址).
        public var notifyURL: String?
        /// How the user perceives the receipt (用户收款感知).
        public var userRecvPerception: String?
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: Transfers.TransferSceneID
        /// Transfer scene report information (转账场景报备信息).
        public var transferSceneReportInfos: [Transfers.TransferSceneReportInfo]
        /// How the user's receipt is shown (用户收款样式).
        public var userRecvStyle: UserRecvStyle?

        public init(
            appID: String,
            outBillNo: String,
            openID: String,
            userName: Sensitive? = nil,
            transferAmount: Int,
            transferRemark: String,
            notifyURL: String? = nil,
            userRecvPerception: String? = nil,
            transferSceneID: Transfers.TransferSceneID,
            transferSceneReportInfos: [Transfers.TransferSceneReportInfo],
            userRecvStyle: UserRecvStyle? = nil
        ) {
            self.appID = appID
            self.outBillNo = outBillNo
            self.openID = openID
            self.userName = userName
            self.transferAmount = transferAmount
            self.transferRemark = transferRemark
            self.notifyURL = notifyURL
            self.userRecvPerception = userRecvPerception
            self.transferSceneID = transferSceneID
            self.transferSceneReportInfos = transferSceneReportInfos
            self.userRecvStyle = userRecvStyle
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.outBillNo = try member.required("out_bill_no")
            self.openID = try member.required("openid")
            self.userName = try member.ifPresent("user_name")
            self.transferAmount = try member.required("transfer_amount")
            self.transferRemark = try member.required("transfer_remark")
            self.notifyURL = try member.ifPresent("notify_url")
            self.userRecvPerception = try member.ifPresent("user_recv_perception")
            self.transferSceneID = try member.required("transfer_scene_id")
            self.transferSceneReportInfos = try member.required("transfer_scene_report_infos")
            self.userRecvStyle = try member.ifPresent("user_recv_style")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.userName, "user_name")
            try members.encode(self.transferAmount, "transfer_amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.userRecvPerception, "user_recv_perception")
            try members.encode(self.transferSceneID, "transfer_scene_id")
            try members.encode(self.transferSceneReportInfos, "transfer_scene_report_infos")
            try members.encodeIfPresent(self.userRecvStyle, "user_recv_style")
        }

        /// How the user's receipt is shown (用户收款样式).
        public struct UserRecvStyle: Codable, Hashable, Sendable {
            /// Type (用户收款样式类型).
            public var type: TypeValue

            public init(
                type: TypeValue
            ) {
                self.type = type
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.type = try member.required("type")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.type, "type")
            }

            /// Type (用户收款样式类型).
            public struct TypeValue: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var confirmPage: Self { Self(rawValue: "CONFIRM_PAGE") }
                public static var redPacket: Self { Self(rawValue: "RED_PACKET") }
            }
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// WeChat Pay transfer number (微信转账单号).
        public var transferBillNo: String
        /// Time of creation (单据创建时间).
        public var createTime: Timestamp
        /// Current state of the record (单据状态).
        public var state: Transfers.TransferBillState
        /// Reason for the failure (失败原因).
        public var failReason: String?
        /// Package for opening the collection page (跳转领取页面的package信息).
        public var packageInfo: String?

        public init(
            outBillNo: String,
            transferBillNo: String,
            createTime: Timestamp,
            state: Transfers.TransferBillState,
            failReason: String? = nil,
            packageInfo: String? = nil
        ) {
            self.outBillNo = outBillNo
            self.transferBillNo = transferBillNo
            self.createTime = createTime
            self.state = state
            self.failReason = failReason
            self.packageInfo = packageInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBillNo = try member.required("out_bill_no")
            self.transferBillNo = try member.required("transfer_bill_no")
            self.createTime = try member.required("create_time")
            self.state = try member.required("state")
            self.failReason = try member.ifPresent("fail_reason")
            self.packageInfo = try member.ifPresent("package_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.transferBillNo, "transfer_bill_no")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encodeIfPresent(self.packageInfo, "package_info")
        }
    }
}

extension V3.FundApp.MchTransfer.TransferBills {
    /// `v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`
    public var preTransferWithAuthorization: PreTransferWithAuthorization { PreTransferWithAuthorization(path: path.appending("pre-transfer-with-authorization")) }

    /// `v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`
    public struct PreTransferWithAuthorization: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.TransferBills.PreTransferWithAuthorization {
    /// Transfer and obtain automatic receipt authorization (发起转账并完成自动收款授权).
    ///
    /// Starts a transfer (fen) whose confirmation by the user also grants automatic receipt of later ones. Query the transfer by out_bill_no and the authorization by out_authorization_no.
    ///
    /// After an unknown outcome, `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_bill_no` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4014399293)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// User's openid (收款用户OpenID).
        public var openID: String
        /// User's real name (收款用户姓名).
        public var userName: Sensitive?
        /// Transfer amount in fen (转账金额).
        public var transferAmount: Int
        /// Remark on the transfer (转账备注).
        public var transferRemark: String
        /// URL to be notified at (通知地址).
        public var notifyURL: String?
        /// How the user perceives the receipt (用户收款感知).
        public var userRecvPerception: String?
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: Transfers.TransferSceneID
        /// Transfer scene report information (转账场景报备信息).
        public var transferSceneReportInfos: [Transfers.TransferSceneReportInfo]
        /// Automatic collection authorization information (自动收款授权信息).
        public var authorizationInfo: Transfers.AuthorizationInfo?
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String?

        public init(
            appID: String,
            outBillNo: String,
            openID: String,
            userName: Sensitive? = nil,
            transferAmount: Int,
            transferRemark: String,
            notifyURL: String? = nil,
            userRecvPerception: String? = nil,
            transferSceneID: Transfers.TransferSceneID,
            transferSceneReportInfos: [Transfers.TransferSceneReportInfo],
            authorizationInfo: Transfers.AuthorizationInfo? = nil,
            sponsorMchid: String? = nil
        ) {
            self.appID = appID
            self.outBillNo = outBillNo
            self.openID = openID
            self.userName = userName
            self.transferAmount = transferAmount
            self.transferRemark = transferRemark
            self.notifyURL = notifyURL
            self.userRecvPerception = userRecvPerception
            self.transferSceneID = transferSceneID
            self.transferSceneReportInfos = transferSceneReportInfos
            self.authorizationInfo = authorizationInfo
            self.sponsorMchid = sponsorMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.outBillNo = try member.required("out_bill_no")
            self.openID = try member.required("openid")
            self.userName = try member.ifPresent("user_name")
            self.transferAmount = try member.required("transfer_amount")
            self.transferRemark = try member.required("transfer_remark")
            self.notifyURL = try member.ifPresent("notify_url")
            self.userRecvPerception = try member.ifPresent("user_recv_perception")
            self.transferSceneID = try member.required("transfer_scene_id")
            self.transferSceneReportInfos = try member.required("transfer_scene_report_infos")
            self.authorizationInfo = try member.ifPresent("authorization_info")
            self.sponsorMchid = try member.ifPresent("sponsor_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.userName, "user_name")
            try members.encode(self.transferAmount, "transfer_amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.userRecvPerception, "user_recv_perception")
            try members.encode(self.transferSceneID, "transfer_scene_id")
            try members.encode(self.transferSceneReportInfos, "transfer_scene_report_infos")
            try members.encodeIfPresent(self.authorizationInfo, "authorization_info")
            try members.encodeIfPresent(self.sponsorMchid, "sponsor_mchid")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// WeChat Pay transfer number (微信转账单号).
        public var transferBillNo: String
        /// Time of creation (单据创建时间).
        public var createTime: Timestamp
        /// Current state of the record (单据状态).
        public var state: State
        /// Package for opening the collection page (跳转领取页面的package信息).
        public var packageInfo: String?
        /// User name to display (用户展示名称).
        public var userDisplayName: String?
        /// Merchant's own authorization number (商户侧授权单号).
        public var outAuthorizationNo: String?

        public init(
            outBillNo: String,
            transferBillNo: String,
            createTime: Timestamp,
            state: State,
            packageInfo: String? = nil,
            userDisplayName: String? = nil,
            outAuthorizationNo: String? = nil
        ) {
            self.outBillNo = outBillNo
            self.transferBillNo = transferBillNo
            self.createTime = createTime
            self.state = state
            self.packageInfo = packageInfo
            self.userDisplayName = userDisplayName
            self.outAuthorizationNo = outAuthorizationNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBillNo = try member.required("out_bill_no")
            self.transferBillNo = try member.required("transfer_bill_no")
            self.createTime = try member.required("create_time")
            self.state = try member.required("state")
            self.packageInfo = try member.ifPresent("package_info")
            self.userDisplayName = try member.ifPresent("user_display_name")
            self.outAuthorizationNo = try member.ifPresent("out_authorization_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.transferBillNo, "transfer_bill_no")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.packageInfo, "package_info")
            try members.encodeIfPresent(self.userDisplayName, "user_display_name")
            try members.encodeIfPresent(self.outAuthorizationNo, "out_authorization_no")
        }

        /// Current state of the record (单据状态).
        public struct State: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var accepted: Self { Self(rawValue: "ACCEPTED") }
            public static var processing: Self { Self(rawValue: "PROCESSING") }
            public static var waitUserConfirm: Self { Self(rawValue: "WAIT_USER_CONFIRM") }
            public static var transfering: Self { Self(rawValue: "TRANSFERING") }
            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var canceling: Self { Self(rawValue: "CANCELING") }
        }
    }
}

extension V3.FundApp.MchTransfer.TransferBills {
    /// `v3/fund-app/mch-transfer/transfer-bills/transfer`
    public var transfer: Transfer { Transfer(path: path.appending("transfer")) }

    /// `v3/fund-app/mch-transfer/transfer-bills/transfer`
    public struct Transfer: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.TransferBills.Transfer {
    /// Transfer under an automatic receipt authorization (转账(用户自动收款)).
    ///
    /// Transfers transfer_amount (fen) to a user who authorized automatic receipt, so nothing is left to confirm. MCHTRANSFER.BILL.FINISHED or the query by out_bill_no tells the result.
    ///
    /// After an unknown outcome, `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_bill_no` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4014399371)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// User's real name (收款用户姓名).
        public var userName: Sensitive?
        /// Transfer amount in fen (转账金额).
        public var transferAmount: Int
        /// Remark on the transfer (转账备注).
        public var transferRemark: String
        /// URL to be notified at (通知地址).
        public var notifyURL: String?
        /// How the user perceives the receipt (用户收款感知).
        public var userRecvPerception: String?
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: Transfers.TransferSceneID
        /// Transfer scene report information (转账场景报备信息).
        public var transferSceneReportInfos: [Transfers.TransferSceneReportInfo]
        /// WeChat Pay collection authorization number (微信免确认收款授权单号).
        public var authorizationID: String?
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String?
        /// Merchant's own authorization number (商户侧授权单号).
        public var outAuthorizationNo: String?

        public init(
            appID: String,
            outBillNo: String,
            userName: Sensitive? = nil,
            transferAmount: Int,
            transferRemark: String,
            notifyURL: String? = nil,
            userRecvPerception: String? = nil,
            transferSceneID: Transfers.TransferSceneID,
            transferSceneReportInfos: [Transfers.TransferSceneReportInfo],
            authorizationID: String? = nil,
            sponsorMchid: String? = nil,
            outAuthorizationNo: String? = nil
        ) {
            self.appID = appID
            self.outBillNo = outBillNo
            self.userName = userName
            self.transferAmount = transferAmount
            self.transferRemark = transferRemark
            self.notifyURL = notifyURL
            self.userRecvPerception = userRecvPerception
            self.transferSceneID = transferSceneID
            self.transferSceneReportInfos = transferSceneReportInfos
            self.authorizationID = authorizationID
            self.sponsorMchid = sponsorMchid
            self.outAuthorizationNo = outAuthorizationNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.outBillNo = try member.required("out_bill_no")
            self.userName = try member.ifPresent("user_name")
            self.transferAmount = try member.required("transfer_amount")
            self.transferRemark = try member.required("transfer_remark")
            self.notifyURL = try member.ifPresent("notify_url")
            self.userRecvPerception = try member.ifPresent("user_recv_perception")
            self.transferSceneID = try member.required("transfer_scene_id")
            self.transferSceneReportInfos = try member.required("transfer_scene_report_infos")
            self.authorizationID = try member.ifPresent("authorization_id")
            self.sponsorMchid = try member.ifPresent("sponsor_mchid")
            self.outAuthorizationNo = try member.ifPresent("out_authorization_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encodeIfPresent(self.userName, "user_name")
            try members.encode(self.transferAmount, "transfer_amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.userRecvPerception, "user_recv_perception")
            try members.encode(self.transferSceneID, "transfer_scene_id")
            try members.encode(self.transferSceneReportInfos, "transfer_scene_report_infos")
            try members.encodeIfPresent(self.authorizationID, "authorization_id")
            try members.encodeIfPresent(self.sponsorMchid, "sponsor_mchid")
            try members.encodeIfPresent(self.outAuthorizationNo, "out_authorization_no")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchID: String
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// WeChat Pay transfer number (微信转账单号).
        public var transferBillNo: String
        /// Appid of the app or official account (商户AppID).
        public var appID: String?
        /// Current state of the record (单据状态).
        public var state: State
        /// Transfer amount in fen (转账金额).
        public var transferAmount: Int
        /// Remark on the transfer (转账备注).
        public var transferRemark: String
        /// Reason for the failure (失败原因).
        public var failReason: String?
        /// User's openid (收款用户OpenID).
        public var openID: String?
        /// User's real name (收款用户姓名).
        public var userName: Sensitive?
        /// Time of creation (单据创建时间).
        public var createTime: Timestamp
        /// Time of the last update (最后一次状态变更时间).
        public var updateTime: Timestamp?

        public init(
            mchID: String,
            outBillNo: String,
            transferBillNo: String,
            appID: String? = nil,
            state: State,
            transferAmount: Int,
            transferRemark: String,
            failReason: String? = nil,
            openID: String? = nil,
            userName: Sensitive? = nil,
            createTime: Timestamp,
            updateTime: Timestamp? = nil
        ) {
            self.mchID = mchID
            self.outBillNo = outBillNo
            self.transferBillNo = transferBillNo
            self.appID = appID
            self.state = state
            self.transferAmount = transferAmount
            self.transferRemark = transferRemark
            self.failReason = failReason
            self.openID = openID
            self.userName = userName
            self.createTime = createTime
            self.updateTime = updateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.outBillNo = try member.required("out_bill_no")
            self.transferBillNo = try member.required("transfer_bill_no")
            self.appID = try member.ifPresent("appid")
            self.state = try member.required("state")
            self.transferAmount = try member.required("transfer_amount")
            self.transferRemark = try member.required("transfer_remark")
            self.failReason = try member.ifPresent("fail_reason")
            self.openID = try member.ifPresent("openid")
            self.userName = try member.ifPresent("user_name")
            self.createTime = try member.required("create_time")
            self.updateTime = try member.ifPresent("update_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.transferBillNo, "transfer_bill_no")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encode(self.state, "state")
            try members.encode(self.transferAmount, "transfer_amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.userName, "user_name")
            try members.encode(self.createTime, "create_time")
            try members.encodeIfPresent(self.updateTime, "update_time")
        }

        /// Current state of the record (单据状态).
        public struct State: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var accepted: Self { Self(rawValue: "ACCEPTED") }
            public static var processing: Self { Self(rawValue: "PROCESSING") }
            public static var transfering: Self { Self(rawValue: "TRANSFERING") }
            public static var success: Self { Self(rawValue: "SUCCESS") }
        }
    }
}

extension V3.FundApp.MchTransfer.TransferBills {
    /// `v3/fund-app/mch-transfer/transfer-bills/out-bill-no`
    public var outBillNo: OutBillNo { OutBillNo(path: path.appending("out-bill-no")) }

    /// `v3/fund-app/mch-transfer/transfer-bills/out-bill-no`
    public struct OutBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.TransferBills.OutBillNo {
    /// `v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBillNo {
        OutBillNo(path: path.appending(value: String(value), named: "out_bill_no"))
    }

    /// `v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
    public struct OutBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.TransferBills.OutBillNo.OutBillNo {
    /// Query a transfer by out_bill_no (商户单号查询转账单).
    ///
    /// Returns a transfer by the merchant's number: its state, the amount in fen and any failure reason. Use it to settle a transfer whose answer was lost.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012716437)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Transfers.TransferBill
}

extension V3.FundApp.MchTransfer.TransferBills.OutBillNo.OutBillNo {
    /// `v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
    public var cancel: Cancel { Cancel(path: path.appending("cancel")) }

    /// `v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
    public struct Cancel: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.TransferBills.OutBillNo.OutBillNo.Cancel {
    /// Cancel a transfer (撤销转账).
    ///
    /// Withdraws a transfer that the user has not yet confirmed. Query the transfer to see whether it was really cancelled.
    ///
    /// After an unknown outcome, `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012716458)
    @discardableResult
    public func post() async throws -> PostReply {
        try await path.call(.post)
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// WeChat Pay transfer number (微信转账单号).
        public var transferBillNo: String
        /// Current state of the record (单据状态).
        public var state: State
        /// Time of the last update (最后一次单据状态变更时间).
        public var updateTime: Timestamp

        public init(
            outBillNo: String,
            transferBillNo: String,
            state: State,
            updateTime: Timestamp
        ) {
            self.outBillNo = outBillNo
            self.transferBillNo = transferBillNo
            self.state = state
            self.updateTime = updateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBillNo = try member.required("out_bill_no")
            self.transferBillNo = try member.required("transfer_bill_no")
            self.state = try member.required("state")
            self.updateTime = try member.required("update_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.transferBillNo, "transfer_bill_no")
            try members.encode(self.state, "state")
            try members.encode(self.updateTime, "update_time")
        }

        /// Current state of the record (单据状态).
        public struct State: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var canceling: Self { Self(rawValue: "CANCELING") }
            public static var cancelled: Self { Self(rawValue: "CANCELLED") }
        }
    }
}

extension V3.FundApp.MchTransfer.TransferBills {
    /// `v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no`
    public var transferBillNo: TransferBillNo { TransferBillNo(path: path.appending("transfer-bill-no")) }

    /// `v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no`
    public struct TransferBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.TransferBills.TransferBillNo {
    /// `v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> TransferBillNo {
        TransferBillNo(path: path.appending(value: String(value), named: "transfer_bill_no"))
    }

    /// `v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
    public struct TransferBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.TransferBills.TransferBillNo.TransferBillNo {
    /// Query a transfer by transfer_bill_no (微信转账单号查询转账单).
    ///
    /// Returns a transfer by the platform's number: its state, the amount in fen and any failure reason.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012716457)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Transfers.TransferBill
}

extension V3.FundApp.MchTransfer {
    /// `v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
    public var transferToQqWalletBills: TransferToQqWalletBills { TransferToQqWalletBills(path: path.appending("transfer-to-qq-wallet-bills")) }

    /// `v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
    public struct TransferToQqWalletBills: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.TransferToQqWalletBills {
    /// Transfer to a user's QQ Wallet (发起转账到QQ钱包).
    ///
    /// Starts a transfer of transfer_amount (fen) to a QQ Wallet. MCHTRANSFER.QQWALLETBILL.FINISHED or the query by out_bill_no tells the result.
    ///
    /// After an unknown outcome, `GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_bill_no` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4014297386)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Appid of the app or official account (QQ互联开放平台AppID).
        public var appID: String
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// User's openid (收款用户OpenID).
        public var openID: String
        /// Recipient's QQ number (收款用户QQ号).
        public var userQq: String?
        /// User's real name (收款用户姓名).
        public var userName: Sensitive?
        /// Transfer amount in fen (转账金额).
        public var transferAmount: Int
        /// Remark on the transfer (转账备注).
        public var transferRemark: String
        /// URL to be notified at (通知地址).
        public var notifyURL: String?
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: TransferSceneID
        /// Transfer scene report information (转账场景报备信息).
        public var transferSceneReportInfos: [Transfers.TransferSceneReportInfo]

        public init(
            appID: String,
            outBillNo: String,
            openID: String,
            userQq: String? = nil,
            userName: Sensitive? = nil,
            transferAmount: Int,
            transferRemark: String,
            notifyURL: String? = nil,
            transferSceneID: TransferSceneID,
            transferSceneReportInfos: [Transfers.TransferSceneReportInfo]
        ) {
            self.appID = appID
            self.outBillNo = outBillNo
            self.openID = openID
            self.userQq = userQq
            self.userName = userName
            self.transferAmount = transferAmount
            self.transferRemark = transferRemark
            self.notifyURL = notifyURL
            self.transferSceneID = transferSceneID
            self.transferSceneReportInfos = transferSceneReportInfos
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.outBillNo = try member.required("out_bill_no")
            self.openID = try member.required("openid")
            self.userQq = try member.ifPresent("user_qq")
            self.userName = try member.ifPresent("user_name")
            self.transferAmount = try member.required("transfer_amount")
            self.transferRemark = try member.required("transfer_remark")
            self.notifyURL = try member.ifPresent("notify_url")
            self.transferSceneID = try member.required("transfer_scene_id")
            self.transferSceneReportInfos = try member.required("transfer_scene_report_infos")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.userQq, "user_qq")
            try members.encodeIfPresent(self.userName, "user_name")
            try members.encode(self.transferAmount, "transfer_amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encode(self.transferSceneID, "transfer_scene_id")
            try members.encode(self.transferSceneReportInfos, "transfer_scene_report_infos")
        }

        /// Transfer scene ID (转账场景ID).
        public struct TransferSceneID: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var value1401: Self { Self(rawValue: "1401") }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Transfers.TransferToQqWalletBillReply
}

extension V3.FundApp.MchTransfer.TransferToQqWalletBills {
    /// `v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBillNo {
        OutBillNo(path: path.appending(value: String(value), named: "out_bill_no"))
    }

    /// `v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`
    public struct OutBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.TransferToQqWalletBills.OutBillNo {
    /// Query a QQ Wallet transfer (查询转账到QQ钱包的结果).
    ///
    /// Returns a transfer to a QQ Wallet by the merchant's number: its state, the amount in fen and any failure reason.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4014297440)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Transfers.TransferToQqWalletBillReply
}

extension V3.FundApp.MchTransfer.TransferToQqWalletBills.OutBillNo {
    /// `v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`
    public var cancel: Cancel { Cancel(path: path.appending("cancel")) }

    /// `v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`
    public struct Cancel: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.TransferToQqWalletBills.OutBillNo.Cancel {
    /// Cancel a QQ Wallet transfer (撤销转账到QQ钱包).
    ///
    /// Asks to withdraw a transfer to a QQ Wallet that is not finished. Query it to see whether it was really cancelled.
    ///
    /// After an unknown outcome, `GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4014297396)
    @discardableResult
    public func post() async throws -> PostReply {
        try await path.call(.post)
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String?
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// WeChat Pay transfer number (微信转账单号).
        public var transferBillNo: String
        /// Appid of the app or official account (QQ互联开放平台AppID).
        public var appID: String?
        /// Current state of the record (单据状态).
        public var state: Transfers.TransferBillState
        /// Transfer amount in fen (转账金额).
        public var transferAmount: Int?
        /// Remark on the transfer (转账备注).
        public var transferRemark: String?
        /// Reason for the failure (失败原因).
        public var failReason: String?
        /// User's openid (收款用户OpenID).
        public var openID: String?
        /// Recipient's QQ number (收款用户QQ号).
        public var userQq: String?
        /// User's real name (收款用户姓名).
        public var userName: Sensitive?
        /// Time of creation (单据创建时间).
        public var createTime: Timestamp?
        /// Time of the last update (最后一次状态变更时间).
        public var updateTime: Timestamp

        public init(
            mchid: String? = nil,
            outBillNo: String,
            transferBillNo: String,
            appID: String? = nil,
            state: Transfers.TransferBillState,
            transferAmount: Int? = nil,
            transferRemark: String? = nil,
            failReason: String? = nil,
            openID: String? = nil,
            userQq: String? = nil,
            userName: Sensitive? = nil,
            createTime: Timestamp? = nil,
            updateTime: Timestamp
        ) {
            self.mchid = mchid
            self.outBillNo = outBillNo
            self.transferBillNo = transferBillNo
            self.appID = appID
            self.state = state
            self.transferAmount = transferAmount
            self.transferRemark = transferRemark
            self.failReason = failReason
            self.openID = openID
            self.userQq = userQq
            self.userName = userName
            self.createTime = createTime
            self.updateTime = updateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.ifPresent("mchid")
            self.outBillNo = try member.required("out_bill_no")
            self.transferBillNo = try member.required("transfer_bill_no")
            self.appID = try member.ifPresent("appid")
            self.state = try member.required("state")
            self.transferAmount = try member.ifPresent("transfer_amount")
            self.transferRemark = try member.ifPresent("transfer_remark")
            self.failReason = try member.ifPresent("fail_reason")
            self.openID = try member.ifPresent("openid")
            self.userQq = try member.ifPresent("user_qq")
            self.userName = try member.ifPresent("user_name")
            self.createTime = try member.ifPresent("create_time")
            self.updateTime = try member.required("update_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.transferBillNo, "transfer_bill_no")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.transferAmount, "transfer_amount")
            try members.encodeIfPresent(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.userQq, "user_qq")
            try members.encodeIfPresent(self.userName, "user_name")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encode(self.updateTime, "update_time")
        }
    }
}

extension V3.FundApp.MchTransfer {
    /// `v3/fund-app/mch-transfer/user-confirm-authorization`
    public var userConfirmAuthorization: UserConfirmAuthorization { UserConfirmAuthorization(path: path.appending("user-confirm-authorization")) }

    /// `v3/fund-app/mch-transfer/user-confirm-authorization`
    public struct UserConfirmAuthorization: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.UserConfirmAuthorization {
    /// Request authorization for automatic receipt (申请免确认收款授权).
    ///
    /// Asks a user to let later transfers arrive without a confirmation each time; package_info opens the consent page. The notification to authorization_notify_url or the authorization query tells the outcome.
    ///
    /// After an unknown outcome, `GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_authorization_no` does not make it happen twice.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4015901167)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own authorization number (商户侧授权单号).
        public var outAuthorizationNo: String
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// User's openid (收款用户OpenID).
        public var openID: String
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: Transfers.TransferSceneID
        /// User name to display (用户展示名称).
        public var userDisplayName: String
        /// How the user perceives the receipt (用户收款感知).
        public var userRecvPerception: String?
        /// URL notified of the authorization result (授权结果通知地址).
        public var authorizationNotifyURL: String
        /// Scene information (场景信息).
        public var sceneInfo: SceneInfo?

        public init(
            outAuthorizationNo: String,
            appID: String,
            openID: String,
            transferSceneID: Transfers.TransferSceneID,
            userDisplayName: String,
            userRecvPerception: String? = nil,
            authorizationNotifyURL: String,
            sceneInfo: SceneInfo? = nil
        ) {
            self.outAuthorizationNo = outAuthorizationNo
            self.appID = appID
            self.openID = openID
            self.transferSceneID = transferSceneID
            self.userDisplayName = userDisplayName
            self.userRecvPerception = userRecvPerception
            self.authorizationNotifyURL = authorizationNotifyURL
            self.sceneInfo = sceneInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outAuthorizationNo = try member.required("out_authorization_no")
            self.appID = try member.required("appid")
            self.openID = try member.required("openid")
            self.transferSceneID = try member.required("transfer_scene_id")
            self.userDisplayName = try member.required("user_display_name")
            self.userRecvPerception = try member.ifPresent("user_recv_perception")
            self.authorizationNotifyURL = try member.required("authorization_notify_url")
            self.sceneInfo = try member.ifPresent("scene_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outAuthorizationNo, "out_authorization_no")
            try members.encode(self.appID, "appid")
            try members.encode(self.openID, "openid")
            try members.encode(self.transferSceneID, "transfer_scene_id")
            try members.encode(self.userDisplayName, "user_display_name")
            try members.encodeIfPresent(self.userRecvPerception, "user_recv_perception")
            try members.encode(self.authorizationNotifyURL, "authorization_notify_url")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
        }

        /// Scene information (场景信息).
        public struct SceneInfo: Codable, Hashable, Sendable {
            /// Client IP address (用户终端IP).
            public var clientIP: String?
            /// Merchant's device number (用户设备ID).
            public var deviceID: String?
            /// Device type (用户设备类型).
            public var deviceType: DeviceType?

            public init(
                clientIP: String? = nil,
                deviceID: String? = nil,
                deviceType: DeviceType? = nil
            ) {
                self.clientIP = clientIP
                self.deviceID = deviceID
                self.deviceType = deviceType
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.clientIP = try member.ifPresent("client_ip")
                self.deviceID = try member.ifPresent("device_id")
                self.deviceType = try member.ifPresent("device_type")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.clientIP, "client_ip")
                try members.encodeIfPresent(self.deviceID, "device_id")
                try members.encodeIfPresent(self.deviceType, "device_type")
            }

            /// Device type (用户设备类型).
            public struct DeviceType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var ios: Self { Self(rawValue: "IOS") }
                public static var android: Self { Self(rawValue: "ANDROID") }
                public static var harmony: Self { Self(rawValue: "HARMONY") }
                public static var other: Self { Self(rawValue: "OTHER") }
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Transfers.UserConfirmAuthorizationReply
}

extension V3.FundApp.MchTransfer.UserConfirmAuthorization {
    /// `v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no`
    public var outAuthorizationNo: OutAuthorizationNo { OutAuthorizationNo(path: path.appending("out-authorization-no")) }

    /// `v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no`
    public struct OutAuthorizationNo: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.UserConfirmAuthorization.OutAuthorizationNo {
    /// `v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutAuthorizationNo {
        OutAuthorizationNo(path: path.appending(value: String(value), named: "out_authorization_no"))
    }

    /// `v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`
    public struct OutAuthorizationNo: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.UserConfirmAuthorization.OutAuthorizationNo.OutAuthorizationNo {
    /// Query an automatic receipt authorization (商户单号查询自动收款授权).
    ///
    /// Returns a user's authorization for automatic receipt, with its state and, once granted, the authorization_id for transfers.
    ///
    /// For: merchant.
    ///
    /// - Parameters:
    ///   - isDisplayAuthorization: Whether to show the user's authorization (是否展示用户授权信息).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4014399423)
    public func get(isDisplayAuthorization: Bool? = nil) async throws -> GetReply {
        try await path.call(.get, query: ["is_display_authorization": isDisplayAuthorization])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Merchant's own authorization number (商户侧授权单号).
        public var outAuthorizationNo: String
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// User's openid (收款用户OpenID).
        public var openID: String
        /// User name to display (用户展示名称).
        public var userDisplayName: String
        /// WeChat Pay collection authorization number (微信自动收款授权单号).
        public var authorizationID: String?
        /// Current state of the record (单据状态).
        public var state: Transfers.MchTransferState
        /// Time the user authorized (用户确认授权的时间).
        public var authorizeTime: Timestamp?
        /// Information on the closing (自动收款授权的关闭信息).
        public var closeInfo: CloseInfo?
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: String?
        /// How the user perceives the receipt (用户收款感知).
        public var userRecvPerception: String?
        /// Time of creation (单据创建时间).
        public var createTime: Timestamp?
        /// Package for opening the collection page (跳转领取页面的package信息).
        public var packageInfo: String?

        public init(
            outAuthorizationNo: String,
            appID: String,
            openID: String,
            userDisplayName: String,
            authorizationID: String? = nil,
            state: Transfers.MchTransferState,
            authorizeTime: Timestamp? = nil,
            closeInfo: CloseInfo? = nil,
            transferSceneID: String? = nil,
            userRecvPerception: String? = nil,
            createTime: Timestamp? = nil,
            packageInfo: String? = nil
        ) {
            self.outAuthorizationNo = outAuthorizationNo
            self.appID = appID
            self.openID = openID
            self.userDisplayName = userDisplayName
            self.authorizationID = authorizationID
            self.state = state
            self.authorizeTime = authorizeTime
            self.closeInfo = closeInfo
            self.transferSceneID = transferSceneID
            self.userRecvPerception = userRecvPerception
            self.createTime = createTime
            self.packageInfo = packageInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outAuthorizationNo = try member.required("out_authorization_no")
            self.appID = try member.required("appid")
            self.openID = try member.required("openid")
            self.userDisplayName = try member.required("user_display_name")
            self.authorizationID = try member.ifPresent("authorization_id")
            self.state = try member.required("state")
            self.authorizeTime = try member.ifPresent("authorize_time")
            self.closeInfo = try member.ifPresent("close_info")
            self.transferSceneID = try member.ifPresent("transfer_scene_id")
            self.userRecvPerception = try member.ifPresent("user_recv_perception")
            self.createTime = try member.ifPresent("create_time")
            self.packageInfo = try member.ifPresent("package_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outAuthorizationNo, "out_authorization_no")
            try members.encode(self.appID, "appid")
            try members.encode(self.openID, "openid")
            try members.encode(self.userDisplayName, "user_display_name")
            try members.encodeIfPresent(self.authorizationID, "authorization_id")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.authorizeTime, "authorize_time")
            try members.encodeIfPresent(self.closeInfo, "close_info")
            try members.encodeIfPresent(self.transferSceneID, "transfer_scene_id")
            try members.encodeIfPresent(self.userRecvPerception, "user_recv_perception")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.packageInfo, "package_info")
        }

        /// Information on the closing (自动收款授权的关闭信息).
        public struct CloseInfo: Codable, Hashable, Sendable {
            /// Time of closing (关闭时间).
            public var closeTime: Timestamp
            /// Reason for closing (自动收款授权的原因).
            public var closeReason: CloseReason

            public init(
                closeTime: Timestamp,
                closeReason: CloseReason
            ) {
                self.closeTime = closeTime
                self.closeReason = closeReason
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.closeTime = try member.required("close_time")
                self.closeReason = try member.required("close_reason")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.closeTime, "close_time")
                try members.encode(self.closeReason, "close_reason")
            }

            /// Reason for closing (自动收款授权的原因).
            public struct CloseReason: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var closeViaMchAPI: Self { Self(rawValue: "CLOSE_VIA_MCH_API") }
                public static var userClose: Self { Self(rawValue: "USER_CLOSE") }
                public static var userOverdueUnconfirmed: Self { Self(rawValue: "USER_OVERDUE_UNCONFIRMED") }
                public static var transferRisk: Self { Self(rawValue: "TRANSFER_RISK") }
                public static var userAccountAbnormal: Self { Self(rawValue: "USER_ACCOUNT_ABNORMAL") }
            }
        }
    }
}

extension V3.FundApp.MchTransfer.UserConfirmAuthorization.OutAuthorizationNo.OutAuthorizationNo {
    /// `v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`
    public var close: Close { Close(path: path.appending("close")) }

    /// `v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`
    public struct Close: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.UserConfirmAuthorization.OutAuthorizationNo.OutAuthorizationNo.Close {
    /// Close an automatic receipt authorization (解除免确认收款授权).
    ///
    /// Ends a user's authorization, so that later transfers need confirmation again. The authorization query shows the state.
    ///
    /// After an unknown outcome, `GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4015653811)
    @discardableResult
    public func post() async throws -> PostReply {
        try await path.call(.post)
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant's own authorization number (商户侧授权单号).
        public var outAuthorizationNo: String
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// User's openid (收款用户OpenID).
        public var openID: String
        /// User name to display (用户展示名称).
        public var userDisplayName: String
        /// WeChat Pay collection authorization number (微信自动收款授权单号).
        public var authorizationID: String?
        /// Current state of the record (单据状态).
        public var state: Transfers.CloseState
        /// Time the user authorized (用户确认授权的时间).
        public var authorizeTime: Timestamp?
        /// Information on the closing (自动收款授权的关闭信息).
        public var closeInfo: Transfers.CloseInfo?
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: String?
        /// How the user perceives the receipt (用户收款感知).
        public var userRecvPerception: String?
        /// Time of creation (单据创建时间).
        public var createTime: Timestamp?

        public init(
            outAuthorizationNo: String,
            appID: String,
            openID: String,
            userDisplayName: String,
            authorizationID: String? = nil,
            state: Transfers.CloseState,
            authorizeTime: Timestamp? = nil,
            closeInfo: Transfers.CloseInfo? = nil,
            transferSceneID: String? = nil,
            userRecvPerception: String? = nil,
            createTime: Timestamp? = nil
        ) {
            self.outAuthorizationNo = outAuthorizationNo
            self.appID = appID
            self.openID = openID
            self.userDisplayName = userDisplayName
            self.authorizationID = authorizationID
            self.state = state
            self.authorizeTime = authorizeTime
            self.closeInfo = closeInfo
            self.transferSceneID = transferSceneID
            self.userRecvPerception = userRecvPerception
            self.createTime = createTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outAuthorizationNo = try member.required("out_authorization_no")
            self.appID = try member.required("appid")
            self.openID = try member.required("openid")
            self.userDisplayName = try member.required("user_display_name")
            self.authorizationID = try member.ifPresent("authorization_id")
            self.state = try member.required("state")
            self.authorizeTime = try member.ifPresent("authorize_time")
            self.closeInfo = try member.ifPresent("close_info")
            self.transferSceneID = try member.ifPresent("transfer_scene_id")
            self.userRecvPerception = try member.ifPresent("user_recv_perception")
            self.createTime = try member.ifPresent("create_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outAuthorizationNo, "out_authorization_no")
            try members.encode(self.appID, "appid")
            try members.encode(self.openID, "openid")
            try members.encode(self.userDisplayName, "user_display_name")
            try members.encodeIfPresent(self.authorizationID, "authorization_id")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.authorizeTime, "authorize_time")
            try members.encodeIfPresent(self.closeInfo, "close_info")
            try members.encodeIfPresent(self.transferSceneID, "transfer_scene_id")
            try members.encodeIfPresent(self.userRecvPerception, "user_recv_perception")
            try members.encodeIfPresent(self.createTime, "create_time")
        }
    }
}

extension V3.FundApp.MchTransfer {
    /// `v3/fund-app/mch-transfer/elecsign`
    public var elecsign: Elecsign { Elecsign(path: path.appending("elecsign")) }

    /// `v3/fund-app/mch-transfer/elecsign`
    public struct Elecsign: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Elecsign {
    /// `v3/fund-app/mch-transfer/elecsign/out-bill-no`
    public var outBillNo: OutBillNo { OutBillNo(path: path.appending("out-bill-no")) }

    /// `v3/fund-app/mch-transfer/elecsign/out-bill-no`
    public struct OutBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Elecsign.OutBillNo {
    /// Request a transfer receipt by out_bill_no (商户单号申请电子回单).
    ///
    /// Asks for the electronic receipt of one transfer, named by the merchant's number. It is made in the background; query the receipt for its download_url.
    ///
    /// After an unknown outcome, `GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012716452)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own transfer number (商户转账单号).
        public var outBillNo: String

        public init(
            outBillNo: String
        ) {
            self.outBillNo = outBillNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBillNo = try member.required("out_bill_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBillNo, "out_bill_no")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Transfers.StateReply
}

extension V3.FundApp.MchTransfer.Elecsign.OutBillNo {
    /// `v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBillNo {
        OutBillNo(path: path.appending(value: String(value), named: "out_bill_no"))
    }

    /// `v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
    public struct OutBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Elecsign.OutBillNo.OutBillNo {
    /// Query a transfer receipt by out_bill_no (商户单号查询电子回单).
    ///
    /// Tells whether the electronic receipt asked for by the merchant's number is ready and, once it is, gives its download_url and hash.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Transfers.Elecsign
}

extension V3.FundApp.MchTransfer.Elecsign {
    /// `v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
    public var transferBillNo: TransferBillNo { TransferBillNo(path: path.appending("transfer-bill-no")) }

    /// `v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
    public struct TransferBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Elecsign.TransferBillNo {
    /// Request a transfer receipt by transfer_bill_no (微信单号申请电子回单).
    ///
    /// Asks for the electronic receipt of one transfer, named by the platform's number. It is made in the background; query the receipt for its download_url.
    ///
    /// After an unknown outcome, `GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}` tells whether it took effect.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012716456)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// WeChat Pay transfer number (微信转账单号).
        public var transferBillNo: String

        public init(
            transferBillNo: String
        ) {
            self.transferBillNo = transferBillNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.transferBillNo = try member.required("transfer_bill_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.transferBillNo, "transfer_bill_no")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Transfers.StateReply
}

extension V3.FundApp.MchTransfer.Elecsign.TransferBillNo {
    /// `v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> TransferBillNo {
        TransferBillNo(path: path.appending(value: String(value), named: "transfer_bill_no"))
    }

    /// `v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`
    public struct TransferBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Elecsign.TransferBillNo.TransferBillNo {
    /// Query a transfer receipt by transfer_bill_no (微信单号查询电子回单).
    ///
    /// Tells whether the electronic receipt asked for by the platform's number is ready and, once it is, gives its download_url and hash.
    ///
    /// For: merchant.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012716455)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public typealias GetReply = Transfers.Elecsign
}

extension V3.FundApp.MchTransfer {
    /// `v3/fund-app/mch-transfer/partner`
    public var partner: Partner { Partner(path: path.appending("partner")) }

    /// `v3/fund-app/mch-transfer/partner`
    public struct Partner: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Partner {
    /// `v3/fund-app/mch-transfer/partner/charity-budget`
    public var charityBudget: CharityBudget { CharityBudget(path: path.appending("charity-budget")) }

    /// `v3/fund-app/mch-transfer/partner/charity-budget`
    public struct CharityBudget: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Partner.CharityBudget {
    /// Request a charity donation budget (申请公益捐赠预算).
    ///
    /// For partners: sets aside a sponsor's donation budget (amount in fen) to be paid out later. The sponsor confirms through confirm_url; BUDGET.LOCKED or the budget query tells when it is locked.
    ///
    /// After an unknown outcome, `GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_budget_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015554763)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own budget number (商户预算单号).
        public var outBudgetNo: String
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String
        /// Name of the sponsoring entity (出资企业主体名称).
        public var sponsorSubjectName: String
        /// Campaign name (活动名称).
        public var activityName: String
        /// Remark on the campaign (活动说明).
        public var activityRemark: String
        /// Amount in fen (预算总金额).
        public var amount: Int
        /// URL to be notified at (回调地址).
        public var notifyURL: String?

        public init(
            outBudgetNo: String,
            sponsorMchid: String,
            sponsorSubjectName: String,
            activityName: String,
            activityRemark: String,
            amount: Int,
            notifyURL: String? = nil
        ) {
            self.outBudgetNo = outBudgetNo
            self.sponsorMchid = sponsorMchid
            self.sponsorSubjectName = sponsorSubjectName
            self.activityName = activityName
            self.activityRemark = activityRemark
            self.amount = amount
            self.notifyURL = notifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBudgetNo = try member.required("out_budget_no")
            self.sponsorMchid = try member.required("sponsor_mchid")
            self.sponsorSubjectName = try member.required("sponsor_subject_name")
            self.activityName = try member.required("activity_name")
            self.activityRemark = try member.required("activity_remark")
            self.amount = try member.required("amount")
            self.notifyURL = try member.ifPresent("notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBudgetNo, "out_budget_no")
            try members.encode(self.sponsorMchid, "sponsor_mchid")
            try members.encode(self.sponsorSubjectName, "sponsor_subject_name")
            try members.encode(self.activityName, "activity_name")
            try members.encode(self.activityRemark, "activity_remark")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Transfers.CharityBudgetReply
}

extension V3.FundApp.MchTransfer.Partner.CharityBudget {
    /// `v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBudgetNo {
        OutBudgetNo(path: path.appending(value: String(value), named: "out_budget_no"))
    }

    /// `v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`
    public struct OutBudgetNo: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Partner.CharityBudget.OutBudgetNo {
    /// Query a charity donation budget (查询公益捐赠预算详情).
    ///
    /// For partners: returns a sponsor's donation budget with its state and what remains of it, in fen.
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - sponsorMchid: Sponsoring merchant number (出资商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015554788)
    public func get(sponsorMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sponsor_mchid": sponsorMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Transfers.CharityBudgetReply
}

extension V3.FundApp.MchTransfer.Partner.CharityBudget.OutBudgetNo {
    /// `v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`
    public var unlock: Unlock { Unlock(path: path.appending("unlock")) }

    /// `v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`
    public struct Unlock: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Partner.CharityBudget.OutBudgetNo.Unlock {
    /// Unlock a charity donation budget (解锁公益捐赠预算).
    ///
    /// For partners: ends a locked budget and frees what has not been donated; unlocked_amount is in fen. The budget query shows the resulting state.
    ///
    /// After an unknown outcome, `GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015554795)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String
        /// Remark on the campaign (解锁备注).
        public var activityRemark: String

        public init(
            sponsorMchid: String,
            activityRemark: String
        ) {
            self.sponsorMchid = sponsorMchid
            self.activityRemark = activityRemark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.sponsorMchid = try member.required("sponsor_mchid")
            self.activityRemark = try member.required("activity_remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.sponsorMchid, "sponsor_mchid")
            try members.encode(self.activityRemark, "activity_remark")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Merchant's own budget number (商户预算单号).
        public var outBudgetNo: String
        /// WeChat Pay budget number (微信支付预算单号).
        public var budgetID: String
        /// Amount in fen (预算总金额).
        public var amount: Int
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String
        /// Campaign name (活动名称).
        public var activityName: String
        /// Remark on the campaign (活动说明).
        public var activityRemark: String
        /// Current state of the record (预算单状态).
        public var state: State
        /// Remark on the revocation (撤销说明).
        public var unlockRemark: String
        /// Time the funds were locked (资金锁定时间).
        public var lockedTime: String
        /// Time of completion (完成时间).
        public var finishedTime: String
        /// Unlocked amount, in fen (解锁金额).
        public var unlockedAmount: Int?

        public init(
            spMchid: String,
            outBudgetNo: String,
            budgetID: String,
            amount: Int,
            sponsorMchid: String,
            activityName: String,
            activityRemark: String,
            state: State,
            unlockRemark: String,
            lockedTime: String,
            finishedTime: String,
            unlockedAmount: Int? = nil
        ) {
            self.spMchid = spMchid
            self.outBudgetNo = outBudgetNo
            self.budgetID = budgetID
            self.amount = amount
            self.sponsorMchid = sponsorMchid
            self.activityName = activityName
            self.activityRemark = activityRemark
            self.state = state
            self.unlockRemark = unlockRemark
            self.lockedTime = lockedTime
            self.finishedTime = finishedTime
            self.unlockedAmount = unlockedAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.outBudgetNo = try member.required("out_budget_no")
            self.budgetID = try member.required("budget_id")
            self.amount = try member.required("amount")
            self.sponsorMchid = try member.required("sponsor_mchid")
            self.activityName = try member.required("activity_name")
            self.activityRemark = try member.required("activity_remark")
            self.state = try member.required("state")
            self.unlockRemark = try member.required("unlock_remark")
            self.lockedTime = try member.required("locked_time")
            self.finishedTime = try member.required("finished_time")
            self.unlockedAmount = try member.ifPresent("unlocked_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.outBudgetNo, "out_budget_no")
            try members.encode(self.budgetID, "budget_id")
            try members.encode(self.amount, "amount")
            try members.encode(self.sponsorMchid, "sponsor_mchid")
            try members.encode(self.activityName, "activity_name")
            try members.encode(self.activityRemark, "activity_remark")
            try members.encode(self.state, "state")
            try members.encode(self.unlockRemark, "unlock_remark")
            try members.encode(self.lockedTime, "locked_time")
            try members.encode(self.finishedTime, "finished_time")
            try members.encodeIfPresent(self.unlockedAmount, "unlocked_amount")
        }

        /// Current state of the record (预算单状态).
        public struct State: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var finished: Self { Self(rawValue: "FINISHED") }
        }
    }
}

extension V3.FundApp.MchTransfer.Partner {
    /// `v3/fund-app/mch-transfer/partner/charity-transfer-bills`
    public var charityTransferBills: CharityTransferBills { CharityTransferBills(path: path.appending("charity-transfer-bills")) }

    /// `v3/fund-app/mch-transfer/partner/charity-transfer-bills`
    public struct CharityTransferBills: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Partner.CharityTransferBills {
    /// Pay a charity donation from a budget (发起公益捐赠付款).
    ///
    /// For partners: pays amount (fen) from a donation budget to the receiving merchant. Query by out_transfer_no for the final state.
    ///
    /// After an unknown outcome, `GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_transfer_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015554841)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own budget number (商户预算单号).
        public var outBudgetNo: String
        /// Merchant's own charity donation number (商户公益捐赠单号).
        public var outTransferNo: String
        /// Information on the related transaction (关联的交易单号).
        public var transactionInfo: TransactionInfo?
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String
        /// Receiving merchant number (收款商户号).
        public var receiveMchid: String
        /// Amount in fen (预算总金额).
        public var amount: Int
        /// Remark on the transfer (捐赠备注).
        public var transferRemark: String

        public init(
            outBudgetNo: String,
            outTransferNo: String,
            transactionInfo: TransactionInfo? = nil,
            sponsorMchid: String,
            receiveMchid: String,
            amount: Int,
            transferRemark: String
        ) {
            self.outBudgetNo = outBudgetNo
            self.outTransferNo = outTransferNo
            self.transactionInfo = transactionInfo
            self.sponsorMchid = sponsorMchid
            self.receiveMchid = receiveMchid
            self.amount = amount
            self.transferRemark = transferRemark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBudgetNo = try member.required("out_budget_no")
            self.outTransferNo = try member.required("out_transfer_no")
            self.transactionInfo = try member.ifPresent("transaction_info")
            self.sponsorMchid = try member.required("sponsor_mchid")
            self.receiveMchid = try member.required("receive_mchid")
            self.amount = try member.required("amount")
            self.transferRemark = try member.required("transfer_remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBudgetNo, "out_budget_no")
            try members.encode(self.outTransferNo, "out_transfer_no")
            try members.encodeIfPresent(self.transactionInfo, "transaction_info")
            try members.encode(self.sponsorMchid, "sponsor_mchid")
            try members.encode(self.receiveMchid, "receive_mchid")
            try members.encode(self.amount, "amount")
            try members.encode(self.transferRemark, "transfer_remark")
        }

        /// Information on the related transaction (关联的交易单号).
        public struct TransactionInfo: Codable, Hashable, Sendable {
            /// Type of order (订单类型).
            public var transactionType: TransactionType
            /// WeChat Pay order number (订单号).
            public var transactionID: String

            public init(
                transactionType: TransactionType,
                transactionID: String
            ) {
                self.transactionType = transactionType
                self.transactionID = transactionID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.transactionType = try member.required("transaction_type")
                self.transactionID = try member.required("transaction_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.transactionType, "transaction_type")
                try members.encode(self.transactionID, "transaction_id")
            }

            /// Type of order (订单类型).
            public struct TransactionType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var wxpay: Self { Self(rawValue: "WXPAY") }
            }
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Transfers.CharityTransferBillReply
}

extension V3.FundApp.MchTransfer.Partner.CharityTransferBills {
    /// `v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no`
    public var outTransferNo: OutTransferNo { OutTransferNo(path: path.appending("out-transfer-no")) }

    /// `v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no`
    public struct OutTransferNo: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Partner.CharityTransferBills.OutTransferNo {
    /// `v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutTransferNo {
        OutTransferNo(path: path.appending(value: String(value), named: "out_transfer_no"))
    }

    /// `v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`
    public struct OutTransferNo: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Partner.CharityTransferBills.OutTransferNo.OutTransferNo {
    /// Query a charity donation payment (查询公益捐赠付款详情).
    ///
    /// For partners: returns the state of one payment out of a donation budget; the amount is in fen.
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - sponsorMchid: Sponsoring merchant number (出资商户号).
    ///   - outBudgetNo: Merchant's own budget number (商户预算单号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015554859)
    public func get(sponsorMchid: String, outBudgetNo: String) async throws -> GetReply {
        try await path.call(.get, query: ["sponsor_mchid": sponsorMchid, "out_budget_no": outBudgetNo])
    }

    /// What ``get`` answers.
    public typealias GetReply = Transfers.CharityTransferBillReply
}

extension V3.FundApp.MchTransfer.Partner {
    /// `v3/fund-app/mch-transfer/partner/electronic-receipts`
    public var electronicReceipts: ElectronicReceipts { ElectronicReceipts(path: path.appending("electronic-receipts")) }

    /// `v3/fund-app/mch-transfer/partner/electronic-receipts`
    public struct ElectronicReceipts: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Partner.ElectronicReceipts {
    /// Request a sub-merchant's transfer receipt (申请单笔转账电子回单).
    ///
    /// For partners: asks for the electronic receipt of one transfer of a sub-merchant. Query it by out_bill_no until download_url is given.
    ///
    /// After an unknown outcome, `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016315516)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Merchant's own transfer number (商户转账单号).
        public var outBillNo: String

        public init(
            subMchid: String,
            outBillNo: String
        ) {
            self.subMchid = subMchid
            self.outBillNo = outBillNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.outBillNo = try member.required("out_bill_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outBillNo, "out_bill_no")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Transfers.ElectronicReceiptReply
}

extension V3.FundApp.MchTransfer.Partner.ElectronicReceipts {
    /// `v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBillNo {
        OutBillNo(path: path.appending(value: String(value), named: "out_bill_no"))
    }

    /// `v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
    public struct OutBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Partner.ElectronicReceipts.OutBillNo {
    /// Query a sub-merchant's transfer receipt (查询单笔转账电子回单).
    ///
    /// For partners: tells whether the requested receipt of a sub-merchant's transfer is ready and, once it is, gives its download_url and hash.
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016315544)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Transfers.ElectronicReceiptReply
}

extension V3.FundApp.MchTransfer.Partner {
    /// `v3/fund-app/mch-transfer/partner/sub-mch-authorizations`
    public var subMchAuthorizations: SubMchAuthorizations { SubMchAuthorizations(path: path.appending("sub-mch-authorizations")) }

    /// `v3/fund-app/mch-transfer/partner/sub-mch-authorizations`
    public struct SubMchAuthorizations: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Partner.SubMchAuthorizations {
    /// Request transfer authorization from a sub-merchant (申请子商户商家转账授权).
    ///
    /// For partners: applies for permission to make transfers in the name of a sub-merchant. Query the authorization state by sub_mchid.
    ///
    /// After an unknown outcome, `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015469102)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Merchant's own application number (商户申请单号).
        public var outApplyNo: String

        public init(
            subMchid: String,
            outApplyNo: String
        ) {
            self.subMchid = subMchid
            self.outApplyNo = outApplyNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.outApplyNo = try member.required("out_apply_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outApplyNo, "out_apply_no")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Transfers.SubMchAuthorizationReply
}

extension V3.FundApp.MchTransfer.Partner.SubMchAuthorizations {
    /// `v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> SubMchid {
        SubMchid(path: path.appending(value: String(value), named: "sub_mchid"))
    }

    /// `v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
    public struct SubMchid: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Partner.SubMchAuthorizations.SubMchid {
    /// Query a sub-merchant's transfer authorization (查询子商户商家转账授权状态).
    ///
    /// For partners: tells whether a sub-merchant has authorized transfers in its name, and how the latest application stands.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015469112)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Current state of the record (授权状态).
        public var state: State
        /// Authorization application (授权申请单).
        public var applyOrder: Transfers.SubMchAuthorizationReply?
        /// Time of authorization (授权时间).
        public var authorizationTime: Timestamp?
        /// Time the authorization was cancelled (解除授权时间).
        public var cancelAuthorizationTime: Timestamp?

        public init(
            subMchid: String,
            state: State,
            applyOrder: Transfers.SubMchAuthorizationReply? = nil,
            authorizationTime: Timestamp? = nil,
            cancelAuthorizationTime: Timestamp? = nil
        ) {
            self.subMchid = subMchid
            self.state = state
            self.applyOrder = applyOrder
            self.authorizationTime = authorizationTime
            self.cancelAuthorizationTime = cancelAuthorizationTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.state = try member.required("state")
            self.applyOrder = try member.ifPresent("apply_order")
            self.authorizationTime = try member.ifPresent("authorization_time")
            self.cancelAuthorizationTime = try member.ifPresent("cancel_authorization_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.applyOrder, "apply_order")
            try members.encodeIfPresent(self.authorizationTime, "authorization_time")
            try members.encodeIfPresent(self.cancelAuthorizationTime, "cancel_authorization_time")
        }

        /// Current state of the record (授权状态).
        public struct State: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var authorized: Self { Self(rawValue: "AUTHORIZED") }
            public static var unauthorized: Self { Self(rawValue: "UNAUTHORIZED") }
            public static var canceled: Self { Self(rawValue: "CANCELED") }
        }
    }
}

extension V3.FundApp.MchTransfer.Partner {
    /// `v3/fund-app/mch-transfer/partner/transfer-bills`
    public var transferBills: TransferBills { TransferBills(path: path.appending("transfer-bills")) }

    /// `v3/fund-app/mch-transfer/partner/transfer-bills`
    public struct TransferBills: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Partner.TransferBills {
    /// Transfer for a sub-merchant with user confirmation (发起转账).
    ///
    /// For partners: starts a transfer of transfer_amount (fen) for a sub-merchant, which the user accepts on the page that package_info opens. MCHTRANSFER.BILL.FINISHED or the partner query tells the result.
    ///
    /// After an unknown outcome, `GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_bill_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015469096)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// User's openid (收款用户OpenID).
        public var openID: String
        /// User's real name (收款用户姓名).
        public var userName: Sensitive?
        /// Transfer amount in fen (转账金额).
        public var transferAmount: Int
        /// Remark on the transfer (转账备注).
        public var transferRemark: String
        /// URL to be notified at (通知地址).
        public var notifyURL: String?
        /// How the user perceives the receipt (用户收款感知).
        public var userRecvPerception: String?
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: Transfers.TransferSceneID
        /// Transfer scene report information (转账场景报备信息).
        public var transferSceneReportInfos: [Transfers.TransferSceneReportInfo]

        public init(
            subMchid: String,
            appID: String,
            outBillNo: String,
            openID: String,
            userName: Sensitive? = nil,
            transferAmount: Int,
            transferRemark: String,
            notifyURL: String? = nil,
            userRecvPerception: String? = nil,
            transferSceneID: Transfers.TransferSceneID,
            transferSceneReportInfos: [Transfers.TransferSceneReportInfo]
        ) {
            self.subMchid = subMchid
            self.appID = appID
            self.outBillNo = outBillNo
            self.openID = openID
            self.userName = userName
            self.transferAmount = transferAmount
            self.transferRemark = transferRemark
            self.notifyURL = notifyURL
            self.userRecvPerception = userRecvPerception
            self.transferSceneID = transferSceneID
            self.transferSceneReportInfos = transferSceneReportInfos
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.appID = try member.required("appid")
            self.outBillNo = try member.required("out_bill_no")
            self.openID = try member.required("openid")
            self.userName = try member.ifPresent("user_name")
            self.transferAmount = try member.required("transfer_amount")
            self.transferRemark = try member.required("transfer_remark")
            self.notifyURL = try member.ifPresent("notify_url")
            self.userRecvPerception = try member.ifPresent("user_recv_perception")
            self.transferSceneID = try member.required("transfer_scene_id")
            self.transferSceneReportInfos = try member.required("transfer_scene_report_infos")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.appID, "appid")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.userName, "user_name")
            try members.encode(self.transferAmount, "transfer_amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.userRecvPerception, "user_recv_perception")
            try members.encode(self.transferSceneID, "transfer_scene_id")
            try members.encode(self.transferSceneReportInfos, "transfer_scene_report_infos")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Transfers.TransferBillReply
}

extension V3.FundApp.MchTransfer.Partner.TransferBills {
    /// `v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`
    public var preTransferWithAuthorization: PreTransferWithAuthorization { PreTransferWithAuthorization(path: path.appending("pre-transfer-with-authorization")) }

    /// `v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`
    public struct PreTransferWithAuthorization: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Partner.TransferBills.PreTransferWithAuthorization {
    /// Transfer and obtain automatic receipt authorization, for partners (发起转账并完成自动收款授权).
    ///
    /// For partners: starts a transfer (fen) for a sub-merchant whose confirmation by the user also grants automatic receipt later. Query the transfer by out_bill_no and the authorization by out_authorization_no.
    ///
    /// After an unknown outcome, `GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_bill_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016809843)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// User's openid (收款用户OpenID).
        public var openID: String
        /// User's real name (收款用户姓名).
        public var userName: Sensitive?
        /// Transfer amount in fen (转账金额).
        public var transferAmount: Int
        /// Remark on the transfer (转账备注).
        public var transferRemark: String
        /// URL to be notified at (通知地址).
        public var notifyURL: String?
        /// How the user perceives the receipt (用户收款感知).
        public var userRecvPerception: String?
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: Transfers.TransferSceneID
        /// Transfer scene report information (转账场景报备信息).
        public var transferSceneReportInfos: [Transfers.TransferSceneReportInfo]
        /// Automatic collection authorization information (自动收款授权信息).
        public var authorizationInfo: Transfers.AuthorizationInfo?

        public init(
            subMchid: String,
            appID: String,
            outBillNo: String,
            openID: String,
            userName: Sensitive? = nil,
            transferAmount: Int,
            transferRemark: String,
            notifyURL: String? = nil,
            userRecvPerception: String? = nil,
            transferSceneID: Transfers.TransferSceneID,
            transferSceneReportInfos: [Transfers.TransferSceneReportInfo],
            authorizationInfo: Transfers.AuthorizationInfo? = nil
        ) {
            self.subMchid = subMchid
            self.appID = appID
            self.outBillNo = outBillNo
            self.openID = openID
            self.userName = userName
            self.transferAmount = transferAmount
            self.transferRemark = transferRemark
            self.notifyURL = notifyURL
            self.userRecvPerception = userRecvPerception
            self.transferSceneID = transferSceneID
            self.transferSceneReportInfos = transferSceneReportInfos
            self.authorizationInfo = authorizationInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.appID = try member.required("appid")
            self.outBillNo = try member.required("out_bill_no")
            self.openID = try member.required("openid")
            self.userName = try member.ifPresent("user_name")
            self.transferAmount = try member.required("transfer_amount")
            self.transferRemark = try member.required("transfer_remark")
            self.notifyURL = try member.ifPresent("notify_url")
            self.userRecvPerception = try member.ifPresent("user_recv_perception")
            self.transferSceneID = try member.required("transfer_scene_id")
            self.transferSceneReportInfos = try member.required("transfer_scene_report_infos")
            self.authorizationInfo = try member.ifPresent("authorization_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.appID, "appid")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.userName, "user_name")
            try members.encode(self.transferAmount, "transfer_amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.userRecvPerception, "user_recv_perception")
            try members.encode(self.transferSceneID, "transfer_scene_id")
            try members.encode(self.transferSceneReportInfos, "transfer_scene_report_infos")
            try members.encodeIfPresent(self.authorizationInfo, "authorization_info")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Transfers.TransferBillReply
}

extension V3.FundApp.MchTransfer.Partner.TransferBills {
    /// `v3/fund-app/mch-transfer/partner/transfer-bills/transfer`
    public var transfer: Transfer { Transfer(path: path.appending("transfer")) }

    /// `v3/fund-app/mch-transfer/partner/transfer-bills/transfer`
    public struct Transfer: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Partner.TransferBills.Transfer {
    /// Transfer for a sub-merchant under an authorization (转账(用户自动收款)).
    ///
    /// For partners: transfers transfer_amount (fen) for a sub-merchant to a user who authorized automatic receipt, so nothing is left to confirm. MCHTRANSFER.BILL.FINISHED or the partner query tells the result.
    ///
    /// After an unknown outcome, `GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_bill_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016809837)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// User's real name (收款用户姓名).
        public var userName: Sensitive?
        /// Transfer amount in fen (转账金额).
        public var transferAmount: Int
        /// Remark on the transfer (转账备注).
        public var transferRemark: String
        /// URL to be notified at (通知地址).
        public var notifyURL: String?
        /// How the user perceives the receipt (用户收款感知).
        public var userRecvPerception: String?
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: Transfers.TransferSceneID
        /// Transfer scene report information (转账场景报备信息).
        public var transferSceneReportInfos: [Transfers.TransferSceneReportInfo]
        /// WeChat Pay collection authorization number (微信自动收款授权单号).
        public var authorizationID: String

        public init(
            subMchid: String,
            appID: String,
            outBillNo: String,
            userName: Sensitive? = nil,
            transferAmount: Int,
            transferRemark: String,
            notifyURL: String? = nil,
            userRecvPerception: String? = nil,
            transferSceneID: Transfers.TransferSceneID,
            transferSceneReportInfos: [Transfers.TransferSceneReportInfo],
            authorizationID: String
        ) {
            self.subMchid = subMchid
            self.appID = appID
            self.outBillNo = outBillNo
            self.userName = userName
            self.transferAmount = transferAmount
            self.transferRemark = transferRemark
            self.notifyURL = notifyURL
            self.userRecvPerception = userRecvPerception
            self.transferSceneID = transferSceneID
            self.transferSceneReportInfos = transferSceneReportInfos
            self.authorizationID = authorizationID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.appID = try member.required("appid")
            self.outBillNo = try member.required("out_bill_no")
            self.userName = try member.ifPresent("user_name")
            self.transferAmount = try member.required("transfer_amount")
            self.transferRemark = try member.required("transfer_remark")
            self.notifyURL = try member.ifPresent("notify_url")
            self.userRecvPerception = try member.ifPresent("user_recv_perception")
            self.transferSceneID = try member.required("transfer_scene_id")
            self.transferSceneReportInfos = try member.required("transfer_scene_report_infos")
            self.authorizationID = try member.required("authorization_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.appID, "appid")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encodeIfPresent(self.userName, "user_name")
            try members.encode(self.transferAmount, "transfer_amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.userRecvPerception, "user_recv_perception")
            try members.encode(self.transferSceneID, "transfer_scene_id")
            try members.encode(self.transferSceneReportInfos, "transfer_scene_report_infos")
            try members.encode(self.authorizationID, "authorization_id")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Merchant number (商户号).
        public var mchid: String?
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// WeChat Pay transfer number (微信转账单号).
        public var transferBillNo: String
        /// Appid of the app or official account (商户AppID).
        public var appID: String?
        /// Current state of the record (单据状态).
        public var state: State
        /// Transfer amount in fen (转账金额).
        public var transferAmount: Int
        /// Remark on the transfer (转账备注).
        public var transferRemark: String
        /// Reason for the failure (失败原因).
        public var failReason: String?
        /// User's openid (收款用户OpenID).
        public var openID: String?
        /// User's real name (收款用户姓名).
        public var userName: Sensitive?
        /// Time of creation (单据创建时间).
        public var createTime: Timestamp
        /// Time of the last update (最后一次状态变更时间).
        public var updateTime: Timestamp?

        public init(
            subMchid: String,
            mchid: String? = nil,
            outBillNo: String,
            transferBillNo: String,
            appID: String? = nil,
            state: State,
            transferAmount: Int,
            transferRemark: String,
            failReason: String? = nil,
            openID: String? = nil,
            userName: Sensitive? = nil,
            createTime: Timestamp,
            updateTime: Timestamp? = nil
        ) {
            self.subMchid = subMchid
            self.mchid = mchid
            self.outBillNo = outBillNo
            self.transferBillNo = transferBillNo
            self.appID = appID
            self.state = state
            self.transferAmount = transferAmount
            self.transferRemark = transferRemark
            self.failReason = failReason
            self.openID = openID
            self.userName = userName
            self.createTime = createTime
            self.updateTime = updateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.mchid = try member.ifPresent("mchid")
            self.outBillNo = try member.required("out_bill_no")
            self.transferBillNo = try member.required("transfer_bill_no")
            self.appID = try member.ifPresent("appid")
            self.state = try member.required("state")
            self.transferAmount = try member.required("transfer_amount")
            self.transferRemark = try member.required("transfer_remark")
            self.failReason = try member.ifPresent("fail_reason")
            self.openID = try member.ifPresent("openid")
            self.userName = try member.ifPresent("user_name")
            self.createTime = try member.required("create_time")
            self.updateTime = try member.ifPresent("update_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.transferBillNo, "transfer_bill_no")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encode(self.state, "state")
            try members.encode(self.transferAmount, "transfer_amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.userName, "user_name")
            try members.encode(self.createTime, "create_time")
            try members.encodeIfPresent(self.updateTime, "update_time")
        }

        /// Current state of the record (单据状态).
        public struct State: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var accepted: Self { Self(rawValue: "ACCEPTED") }
            public static var success: Self { Self(rawValue: "SUCCESS") }
        }
    }
}

extension V3.FundApp.MchTransfer.Partner.TransferBills {
    /// `v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no`
    public var outBillNo: OutBillNo { OutBillNo(path: path.appending("out-bill-no")) }

    /// `v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no`
    public struct OutBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Partner.TransferBills.OutBillNo {
    /// `v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBillNo {
        OutBillNo(path: path.appending(value: String(value), named: "out_bill_no"))
    }

    /// `v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`
    public struct OutBillNo: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Partner.TransferBills.OutBillNo.OutBillNo {
    /// Query a sub-merchant's transfer by out_bill_no (商户单号查询转账单).
    ///
    /// For partners: returns the state of a sub-merchant's transfer, the amount in fen and any failure reason.
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - subMchid: Sub-merchant's merchant number (二级商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015469131)
    public func get(subMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["sub_mchid": subMchid])
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// WeChat Pay transfer number (商家转账订单号).
        public var transferBillNo: String
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// Current state of the record (单据状态).
        public var state: Transfers.TransferBillState
        /// Transfer amount in fen (转账金额).
        public var transferAmount: Int
        /// Remark on the transfer (转账备注).
        public var transferRemark: String
        /// Reason for the failure (失败原因).
        public var failReason: String?
        /// User's openid (收款用户OpenID).
        public var openID: String?
        /// User's real name (收款用户姓名).
        public var userName: Sensitive?
        /// Time of creation (单据创建时间).
        public var createTime: Timestamp
        /// Time of the last update (最后一次状态变更时间).
        public var updateTime: Timestamp

        public init(
            subMchid: String,
            mchid: String,
            outBillNo: String,
            transferBillNo: String,
            appID: String,
            state: Transfers.TransferBillState,
            transferAmount: Int,
            transferRemark: String,
            failReason: String? = nil,
            openID: String? = nil,
            userName: Sensitive? = nil,
            createTime: Timestamp,
            updateTime: Timestamp
        ) {
            self.subMchid = subMchid
            self.mchid = mchid
            self.outBillNo = outBillNo
            self.transferBillNo = transferBillNo
            self.appID = appID
            self.state = state
            self.transferAmount = transferAmount
            self.transferRemark = transferRemark
            self.failReason = failReason
            self.openID = openID
            self.userName = userName
            self.createTime = createTime
            self.updateTime = updateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.mchid = try member.required("mchid")
            self.outBillNo = try member.required("out_bill_no")
            self.transferBillNo = try member.required("transfer_bill_no")
            self.appID = try member.required("appid")
            self.state = try member.required("state")
            self.transferAmount = try member.required("transfer_amount")
            self.transferRemark = try member.required("transfer_remark")
            self.failReason = try member.ifPresent("fail_reason")
            self.openID = try member.ifPresent("openid")
            self.userName = try member.ifPresent("user_name")
            self.createTime = try member.required("create_time")
            self.updateTime = try member.required("update_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.transferBillNo, "transfer_bill_no")
            try members.encode(self.appID, "appid")
            try members.encode(self.state, "state")
            try members.encode(self.transferAmount, "transfer_amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.userName, "user_name")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.updateTime, "update_time")
        }
    }
}

extension V3.FundApp.MchTransfer.Partner.TransferBills.OutBillNo.OutBillNo {
    /// `v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`
    public var cancel: Cancel { Cancel(path: path.appending("cancel")) }

    /// `v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`
    public struct Cancel: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Partner.TransferBills.OutBillNo.OutBillNo.Cancel {
    /// Cancel a sub-merchant's transfer (撤销转账).
    ///
    /// For partners: withdraws a transfer that the user has not yet confirmed. Query the transfer to see whether it was really cancelled.
    ///
    /// After an unknown outcome, `GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015469118)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
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
    public struct PostReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// WeChat Pay transfer number (微信转账单号).
        public var transferBillNo: String
        /// Current state of the record (单据状态).
        public var state: Transfers.TransferBillState
        /// Transfer amount in fen (转账金额).
        public var transferAmount: Int?
        /// Remark on the transfer (转账备注).
        public var transferRemark: String?
        /// Reason for the failure (失败原因).
        public var failReason: String?
        /// User's openid (收款用户OpenID).
        public var openID: String?
        /// User's real name (收款用户姓名).
        public var userName: Sensitive?
        /// Time of creation (单据创建时间).
        public var createTime: Timestamp?
        /// Time of the last update (最后一次单据状态变更时间).
        public var updateTime: Timestamp

        public init(
            subMchid: String,
            outBillNo: String,
            transferBillNo: String,
            state: Transfers.TransferBillState,
            transferAmount: Int? = nil,
            transferRemark: String? = nil,
            failReason: String? = nil,
            openID: String? = nil,
            userName: Sensitive? = nil,
            createTime: Timestamp? = nil,
            updateTime: Timestamp
        ) {
            self.subMchid = subMchid
            self.outBillNo = outBillNo
            self.transferBillNo = transferBillNo
            self.state = state
            self.transferAmount = transferAmount
            self.transferRemark = transferRemark
            self.failReason = failReason
            self.openID = openID
            self.userName = userName
            self.createTime = createTime
            self.updateTime = updateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.outBillNo = try member.required("out_bill_no")
            self.transferBillNo = try member.required("transfer_bill_no")
            self.state = try member.required("state")
            self.transferAmount = try member.ifPresent("transfer_amount")
            self.transferRemark = try member.ifPresent("transfer_remark")
            self.failReason = try member.ifPresent("fail_reason")
            self.openID = try member.ifPresent("openid")
            self.userName = try member.ifPresent("user_name")
            self.createTime = try member.ifPresent("create_time")
            self.updateTime = try member.required("update_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.transferBillNo, "transfer_bill_no")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.transferAmount, "transfer_amount")
            try members.encodeIfPresent(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.userName, "user_name")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encode(self.updateTime, "update_time")
        }
    }
}

extension V3.FundApp.MchTransfer.Partner {
    /// `v3/fund-app/mch-transfer/partner/user-confirm-authorizations`
    public var userConfirmAuthorizations: UserConfirmAuthorizations { UserConfirmAuthorizations(path: path.appending("user-confirm-authorizations")) }

    /// `v3/fund-app/mch-transfer/partner/user-confirm-authorizations`
    public struct UserConfirmAuthorizations: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Partner.UserConfirmAuthorizations {
    /// Request automatic receipt authorization as partner (申请免确认收款授权).
    ///
    /// For partners: asks a user to let later transfers arrive without a confirmation each time; package_info opens the consent page. The notification or the partner authorization query tells the outcome.
    ///
    /// After an unknown outcome, `GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_authorization_no` does not make it happen twice.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016809861)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own authorization number (商户侧授权单号).
        public var outAuthorizationNo: String
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// User's openid (收款用户OpenID).
        public var openID: String
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: Transfers.TransferSceneID
        /// User name to display (用户展示名称).
        public var userDisplayName: String
        /// How the user perceives the receipt (用户收款感知).
        public var userRecvPerception: String?
        /// URL to be notified at (授权结果通知地址).
        public var notifyURL: String

        public init(
            outAuthorizationNo: String,
            appID: String,
            openID: String,
            transferSceneID: Transfers.TransferSceneID,
            userDisplayName: String,
            userRecvPerception: String? = nil,
            notifyURL: String
        ) {
            self.outAuthorizationNo = outAuthorizationNo
            self.appID = appID
            self.openID = openID
            self.transferSceneID = transferSceneID
            self.userDisplayName = userDisplayName
            self.userRecvPerception = userRecvPerception
            self.notifyURL = notifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outAuthorizationNo = try member.required("out_authorization_no")
            self.appID = try member.required("appid")
            self.openID = try member.required("openid")
            self.transferSceneID = try member.required("transfer_scene_id")
            self.userDisplayName = try member.required("user_display_name")
            self.userRecvPerception = try member.ifPresent("user_recv_perception")
            self.notifyURL = try member.required("notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outAuthorizationNo, "out_authorization_no")
            try members.encode(self.appID, "appid")
            try members.encode(self.openID, "openid")
            try members.encode(self.transferSceneID, "transfer_scene_id")
            try members.encode(self.userDisplayName, "user_display_name")
            try members.encodeIfPresent(self.userRecvPerception, "user_recv_perception")
            try members.encode(self.notifyURL, "notify_url")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Transfers.UserConfirmAuthorizationReply
}

extension V3.FundApp.MchTransfer.Partner.UserConfirmAuthorizations {
    /// `v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutAuthorizationNo {
        OutAuthorizationNo(path: path.appending(value: String(value), named: "out_authorization_no"))
    }

    /// `v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`
    public struct OutAuthorizationNo: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Partner.UserConfirmAuthorizations.OutAuthorizationNo {
    /// Query an automatic receipt authorization as partner (商户单号查询自动收款授权).
    ///
    /// For partners: returns a user's authorization for automatic receipt, with its state and, once granted, the authorization_id that transfers need.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016809859)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Merchant's own authorization number (商户侧授权单号).
        public var outAuthorizationNo: String
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// User's openid (收款用户OpenID).
        public var openID: String
        /// User name to display (用户展示名称).
        public var userDisplayName: String
        /// WeChat Pay collection authorization number (微信自动收款授权单号).
        public var authorizationID: String
        /// Current state of the record (单据状态).
        public var state: Transfers.MchTransferState
        /// Time the user authorized (用户确认授权的时间).
        public var authorizeTime: Timestamp
        /// Information on the closing (自动收款授权的关闭信息).
        public var closeInfo: CloseInfo?
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: Transfers.TransferSceneID?
        /// How the user perceives the receipt (用户收款感知).
        public var userRecvPerception: String?
        /// Time of creation (单据创建时间).
        public var createTime: Timestamp?

        public init(
            outAuthorizationNo: String,
            appID: String,
            openID: String,
            userDisplayName: String,
            authorizationID: String,
            state: Transfers.MchTransferState,
            authorizeTime: Timestamp,
            closeInfo: CloseInfo? = nil,
            transferSceneID: Transfers.TransferSceneID? = nil,
            userRecvPerception: String? = nil,
            createTime: Timestamp? = nil
        ) {
            self.outAuthorizationNo = outAuthorizationNo
            self.appID = appID
            self.openID = openID
            self.userDisplayName = userDisplayName
            self.authorizationID = authorizationID
            self.state = state
            self.authorizeTime = authorizeTime
            self.closeInfo = closeInfo
            self.transferSceneID = transferSceneID
            self.userRecvPerception = userRecvPerception
            self.createTime = createTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outAuthorizationNo = try member.required("out_authorization_no")
            self.appID = try member.required("appid")
            self.openID = try member.required("openid")
            self.userDisplayName = try member.required("user_display_name")
            self.authorizationID = try member.required("authorization_id")
            self.state = try member.required("state")
            self.authorizeTime = try member.required("authorize_time")
            self.closeInfo = try member.ifPresent("close_info")
            self.transferSceneID = try member.ifPresent("transfer_scene_id")
            self.userRecvPerception = try member.ifPresent("user_recv_perception")
            self.createTime = try member.ifPresent("create_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outAuthorizationNo, "out_authorization_no")
            try members.encode(self.appID, "appid")
            try members.encode(self.openID, "openid")
            try members.encode(self.userDisplayName, "user_display_name")
            try members.encode(self.authorizationID, "authorization_id")
            try members.encode(self.state, "state")
            try members.encode(self.authorizeTime, "authorize_time")
            try members.encodeIfPresent(self.closeInfo, "close_info")
            try members.encodeIfPresent(self.transferSceneID, "transfer_scene_id")
            try members.encodeIfPresent(self.userRecvPerception, "user_recv_perception")
            try members.encodeIfPresent(self.createTime, "create_time")
        }

        /// Information on the closing (自动收款授权的关闭信息).
        public struct CloseInfo: Codable, Hashable, Sendable {
            /// Time of closing (关闭时间).
            public var closeTime: Timestamp
            /// Reason for closing (自动收款授权的原因).
            public var closeReason: CloseReason

            public init(
                closeTime: Timestamp,
                closeReason: CloseReason
            ) {
                self.closeTime = closeTime
                self.closeReason = closeReason
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.closeTime = try member.required("close_time")
                self.closeReason = try member.required("close_reason")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.closeTime, "close_time")
                try members.encode(self.closeReason, "close_reason")
            }

            /// Reason for closing (自动收款授权的原因).
            public struct CloseReason: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var closeViaMchAPI: Self { Self(rawValue: "CLOSE_VIA_MCH_API") }
                public static var userClose: Self { Self(rawValue: "USER_CLOSE") }
            }
        }
    }
}

extension V3.FundApp.MchTransfer.Partner.UserConfirmAuthorizations.OutAuthorizationNo {
    /// `v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`
    public var close: Close { Close(path: path.appending("close")) }

    /// `v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`
    public struct Close: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Partner.UserConfirmAuthorizations.OutAuthorizationNo.Close {
    /// Close an automatic receipt authorization as partner (解除免确认收款授权).
    ///
    /// For partners: ends a user's authorization, so that later transfers need confirmation again. The partner authorization query shows the state.
    ///
    /// After an unknown outcome, `GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}` tells whether it took effect.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016809851)
    @discardableResult
    public func post() async throws -> PostReply {
        try await path.call(.post)
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Merchant's own authorization number (商户侧授权单号).
        public var outAuthorizationNo: String
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// User's openid (收款用户OpenID).
        public var openID: String
        /// User name to display (用户展示名称).
        public var userDisplayName: String
        /// WeChat Pay collection authorization number (微信自动收款授权单号).
        public var authorizationID: String
        /// Current state of the record (单据状态).
        public var state: Transfers.CloseState
        /// Time the user authorized (用户确认授权的时间).
        public var authorizeTime: Timestamp
        /// Information on the closing (自动收款授权的关闭信息).
        public var closeInfo: Transfers.CloseInfo?
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: Transfers.TransferSceneID?
        /// How the user perceives the receipt (用户收款感知).
        public var userRecvPerception: String?
        /// Time of creation (单据创建时间).
        public var createTime: Timestamp?

        public init(
            outAuthorizationNo: String,
            appID: String,
            openID: String,
            userDisplayName: String,
            authorizationID: String,
            state: Transfers.CloseState,
            authorizeTime: Timestamp,
            closeInfo: Transfers.CloseInfo? = nil,
            transferSceneID: Transfers.TransferSceneID? = nil,
            userRecvPerception: String? = nil,
            createTime: Timestamp? = nil
        ) {
            self.outAuthorizationNo = outAuthorizationNo
            self.appID = appID
            self.openID = openID
            self.userDisplayName = userDisplayName
            self.authorizationID = authorizationID
            self.state = state
            self.authorizeTime = authorizeTime
            self.closeInfo = closeInfo
            self.transferSceneID = transferSceneID
            self.userRecvPerception = userRecvPerception
            self.createTime = createTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outAuthorizationNo = try member.required("out_authorization_no")
            self.appID = try member.required("appid")
            self.openID = try member.required("openid")
            self.userDisplayName = try member.required("user_display_name")
            self.authorizationID = try member.required("authorization_id")
            self.state = try member.required("state")
            self.authorizeTime = try member.required("authorize_time")
            self.closeInfo = try member.ifPresent("close_info")
            self.transferSceneID = try member.ifPresent("transfer_scene_id")
            self.userRecvPerception = try member.ifPresent("user_recv_perception")
            self.createTime = try member.ifPresent("create_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outAuthorizationNo, "out_authorization_no")
            try members.encode(self.appID, "appid")
            try members.encode(self.openID, "openid")
            try members.encode(self.userDisplayName, "user_display_name")
            try members.encode(self.authorizationID, "authorization_id")
            try members.encode(self.state, "state")
            try members.encode(self.authorizeTime, "authorize_time")
            try members.encodeIfPresent(self.closeInfo, "close_info")
            try members.encodeIfPresent(self.transferSceneID, "transfer_scene_id")
            try members.encodeIfPresent(self.userRecvPerception, "user_recv_perception")
            try members.encodeIfPresent(self.createTime, "create_time")
        }
    }
}

extension V3.FundApp.MchTransfer.Partner {
    /// `v3/fund-app/mch-transfer/partner/budget`
    public var budget: Budget { Budget(path: path.appending("budget")) }

    /// `v3/fund-app/mch-transfer/partner/budget`
    public struct Budget: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Partner.Budget {
    /// `v3/fund-app/mch-transfer/partner/budget/{out_budget_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutBudgetNo {
        OutBudgetNo(path: path.appending(value: String(value), named: "out_budget_no"))
    }

    /// `v3/fund-app/mch-transfer/partner/budget/{out_budget_no}`
    public struct OutBudgetNo: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Partner.Budget.OutBudgetNo {
    /// `v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
    public var electronicReceipts: ElectronicReceipts { ElectronicReceipts(path: path.appending("electronic-receipts")) }

    /// `v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
    public struct ElectronicReceipts: Endpoint {
        public let path: Path
    }
}

extension V3.FundApp.MchTransfer.Partner.Budget.OutBudgetNo.ElectronicReceipts {
    /// Request electronic receipts of a donation budget (申请出资预算的电子回单).
    ///
    /// For partners: asks for the receipts of a sponsor's budget between two dates. Keep accept_id: the query needs it to give the download_url.
    ///
    /// For: partner.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016209966)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Start date (开始日期).
        public var startDate: String
        /// End date (结束日期).
        public var endDate: String
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String
        /// Receiving merchant number (收款商户号).
        public var receiverMchid: String?

        public init(
            startDate: String,
            endDate: String,
            sponsorMchid: String,
            receiverMchid: String? = nil
        ) {
            self.startDate = startDate
            self.endDate = endDate
            self.sponsorMchid = sponsorMchid
            self.receiverMchid = receiverMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.startDate = try member.required("start_date")
            self.endDate = try member.required("end_date")
            self.sponsorMchid = try member.required("sponsor_mchid")
            self.receiverMchid = try member.ifPresent("receiver_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.startDate, "start_date")
            try members.encode(self.endDate, "end_date")
            try members.encode(self.sponsorMchid, "sponsor_mchid")
            try members.encodeIfPresent(self.receiverMchid, "receiver_mchid")
        }
    }

    /// What ``post`` answers.
    public typealias PostReply = Transfers.BudgetElectronicReceiptReply
}

extension V3.FundApp.MchTransfer.Partner.Budget.OutBudgetNo.ElectronicReceipts {
    /// Query electronic receipts of a donation budget (查询出资预算的电子回单).
    ///
    /// For partners: tells whether the receipts accepted under accept_id are ready and, once they are, gives the download_url and hash.
    ///
    /// For: partner.
    ///
    /// - Parameters:
    ///   - acceptID: Acceptance credential (受理凭证).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016209977)
    public func get(acceptID: String) async throws -> GetReply {
        try await path.call(.get, query: ["accept_id": acceptID])
    }

    /// What ``get`` answers.
    public typealias GetReply = Transfers.BudgetElectronicReceiptReply
}
