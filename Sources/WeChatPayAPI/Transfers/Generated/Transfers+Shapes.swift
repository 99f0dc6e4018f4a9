// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

/// The shapes that several operations share: WeChat Pay, Transfers.
public enum Transfers {}

extension Transfers {
    /// AuthenticationReply, as several operations have it.
    public struct AuthenticationReply: Codable, Hashable, Sendable {
        /// Merchant's own identity verification number (商家核身单号).
        public var authenticateNumber: String
        /// User's openid (用户标识).
        public var openID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Token (token值).
        public var token: String
        /// How long the token is valid (token有效时间).
        public var expiresIn: Int

        public init(
            authenticateNumber: String,
            openID: String,
            mchid: String,
            subMchid: String,
            token: String,
            expiresIn: Int
        ) {
            self.authenticateNumber = authenticateNumber
            self.openID = openID
            self.mchid = mchid
            self.subMchid = subMchid
            self.token = token
            self.expiresIn = expiresIn
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.authenticateNumber = try member.required("authenticate_number")
            self.openID = try member.required("openid")
            self.mchid = try member.required("mchid")
            self.subMchid = try member.required("sub_mchid")
            self.token = try member.required("token")
            self.expiresIn = try member.required("expires_in")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.authenticateNumber, "authenticate_number")
            try members.encode(self.openID, "openid")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.token, "token")
            try members.encode(self.expiresIn, "expires_in")
        }
    }
}

extension Transfers {
    /// AuthorizationInfo, as several operations have it.
    public struct AuthorizationInfo: Codable, Hashable, Sendable {
        /// User name to display (用户展示名称).
        public var userDisplayName: String
        /// Merchant's own authorization number (商户侧授权单号).
        public var outAuthorizationNo: String
        /// URL notified of the authorization result (自动收款授权结果通知地址).
        public var authorizationNotifyURL: String

        public init(
            userDisplayName: String,
            outAuthorizationNo: String,
            authorizationNotifyURL: String
        ) {
            self.userDisplayName = userDisplayName
            self.outAuthorizationNo = outAuthorizationNo
            self.authorizationNotifyURL = authorizationNotifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.userDisplayName = try member.required("user_display_name")
            self.outAuthorizationNo = try member.required("out_authorization_no")
            self.authorizationNotifyURL = try member.required("authorization_notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.userDisplayName, "user_display_name")
            try members.encode(self.outAuthorizationNo, "out_authorization_no")
            try members.encode(self.authorizationNotifyURL, "authorization_notify_url")
        }
    }
}

extension Transfers {
    /// BankTransferTransferDetail, as several operations have it.
    public struct BankTransferTransferDetail: Codable, Hashable, Sendable {
        /// WeChat Pay detail number (微信支付明细单号).
        public var detailID: String
        /// Merchant's own detail number (银行明细单号).
        public var outDetailNo: String
        /// State of the detail (明细状态).
        public var detailState: Transfers.TransferDetailDetailState
        /// Reason for the failure (明细失败原因).
        public var failReason: Transfers.FailReason?

        public init(
            detailID: String,
            outDetailNo: String,
            detailState: Transfers.TransferDetailDetailState,
            failReason: Transfers.FailReason? = nil
        ) {
            self.detailID = detailID
            self.outDetailNo = outDetailNo
            self.detailState = detailState
            self.failReason = failReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.detailID = try member.required("detail_id")
            self.outDetailNo = try member.required("out_detail_no")
            self.detailState = try member.required("detail_state")
            self.failReason = try member.ifPresent("fail_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.detailID, "detail_id")
            try members.encode(self.outDetailNo, "out_detail_no")
            try members.encode(self.detailState, "detail_state")
            try members.encodeIfPresent(self.failReason, "fail_reason")
        }
    }
}

extension Transfers {
    /// Batch, as several operations have it.
    public struct Batch: Codable, Hashable, Sendable {
        /// Bank service provider's merchant number (银行服务商号).
        public var bankSpMchid: String
        /// Service platform's merchant number (服务平台商户号).
        public var platformMchid: String
        /// Merchant number of the paying company (付款企业商户号).
        public var specializedPaymentMchid: String
        /// Sponsoring merchant number (实际出资商户号).
        public var sponsorMchid: String
        /// Merchant number authorized by the user (用户授权商户号).
        public var userAuthorizedMchid: String
        /// Appid authorized by the user (用户授权appid).
        public var userAuthorizedAppID: String
        /// Merchant's own batch number (银行批次单号).
        public var outBatchNo: String
        /// WeChat Pay batch number (微信支付批次单号).
        public var batchID: String
        /// Transfer scene (转账场景).
        public var transferScene: Transfers.TransferScene
        /// Name of the batch (批次名称).
        public var batchName: String
        /// Remark on the batch (批次备注).
        public var batchRemark: String
        /// Attached remark (附加信息).
        public var attachRemark: String?
        /// Purpose of the batch transfer (批量转账用途).
        public var transferPurpose: Transfers.TransferPurpose
        /// State of the batch (批次状态).
        public var batchState: Transfers.BatchBatchState
        /// Reason for closing (批次关闭原因).
        public var closeReason: Transfers.CloseReason?
        /// Total amount in fen (转账总金额).
        public var totalAmount: Int
        /// Total number (转账总笔数).
        public var totalCount: Int
        /// Time of creation (批次创建时间).
        public var createTime: Timestamp?
        /// Time of the last update (批次更新时间).
        public var updateTime: Timestamp?
        /// Amount that succeeded, in fen (转账成功金额).
        public var successAmount: Int?
        /// Number of successes (转账成功笔数).
        public var successCount: Int?
        /// Amount that failed, in fen (转账失败金额).
        public var failAmount: Int?
        /// Number of failures (转账失败笔数).
        public var failCount: Int?
        /// List of transfer details (转账明细单列表).
        public var transferDetailList: [Transfers.BankTransferTransferDetail]

        public init(
            bankSpMchid: String,
            platformMchid: String,
            specializedPaymentMchid: String,
            sponsorMchid: String,
            userAuthorizedMchid: String,
            userAuthorizedAppID: String,
            outBatchNo: String,
            batchID: String,
            transferScene: Transfers.TransferScene,
            batchName: String,
            batchRemark: String,
            attachRemark: String? = nil,
            transferPurpose: Transfers.TransferPurpose,
            batchState: Transfers.BatchBatchState,
            closeReason: Transfers.CloseReason? = nil,
            totalAmount: Int,
            totalCount: Int,
            createTime: Timestamp? = nil,
            updateTime: Timestamp? = nil,
            successAmount: Int? = nil,
            successCount: Int? = nil,
            failAmount: Int? = nil,
            failCount: Int? = nil,
            transferDetailList: [Transfers.BankTransferTransferDetail]
        ) {
            self.bankSpMchid = bankSpMchid
            self.platformMchid = platformMchid
            self.specializedPaymentMchid = specializedPaymentMchid
            self.sponsorMchid = sponsorMchid
            self.userAuthorizedMchid = userAuthorizedMchid
            self.userAuthorizedAppID = userAuthorizedAppID
            self.outBatchNo = outBatchNo
            self.batchID = batchID
            self.transferScene = transferScene
            self.batchName = batchName
            self.batchRemark = batchRemark
            self.attachRemark = attachRemark
            self.transferPurpose = transferPurpose
            self.batchState = batchState
            self.closeReason = closeReason
            self.totalAmount = totalAmount
            self.totalCount = totalCount
            self.createTime = createTime
            self.updateTime = updateTime
            self.successAmount = successAmount
            self.successCount = successCount
            self.failAmount = failAmount
            self.failCount = failCount
            self.transferDetailList = transferDetailList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.bankSpMchid = try member.required("bank_sp_mchid")
            self.platformMchid = try member.required("platform_mchid")
            self.specializedPaymentMchid = try member.required("specialized_payment_mchid")
            self.sponsorMchid = try member.required("sponsor_mchid")
            self.userAuthorizedMchid = try member.required("user_authorized_mchid")
            self.userAuthorizedAppID = try member.required("user_authorized_appid")
            self.outBatchNo = try member.required("out_batch_no")
            self.batchID = try member.required("batch_id")
            self.transferScene = try member.required("transfer_scene")
            self.batchName = try member.required("batch_name")
            self.batchRemark = try member.required("batch_remark")
            self.attachRemark = try member.ifPresent("attach_remark")
            self.transferPurpose = try member.required("transfer_purpose")
            self.batchState = try member.required("batch_state")
            self.closeReason = try member.ifPresent("close_reason")
            self.totalAmount = try member.required("total_amount")
            self.totalCount = try member.required("total_count")
            self.createTime = try member.ifPresent("create_time")
            self.updateTime = try member.ifPresent("update_time")
            self.successAmount = try member.ifPresent("success_amount")
            self.successCount = try member.ifPresent("success_count")
            self.failAmount = try member.ifPresent("fail_amount")
            self.failCount = try member.ifPresent("fail_count")
            self.transferDetailList = try member.required("transfer_detail_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.bankSpMchid, "bank_sp_mchid")
            try members.encode(self.platformMchid, "platform_mchid")
            try members.encode(self.specializedPaymentMchid, "specialized_payment_mchid")
            try members.encode(self.sponsorMchid, "sponsor_mchid")
            try members.encode(self.userAuthorizedMchid, "user_authorized_mchid")
            try members.encode(self.userAuthorizedAppID, "user_authorized_appid")
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.batchID, "batch_id")
            try members.encode(self.transferScene, "transfer_scene")
            try members.encode(self.batchName, "batch_name")
            try members.encode(self.batchRemark, "batch_remark")
            try members.encodeIfPresent(self.attachRemark, "attach_remark")
            try members.encode(self.transferPurpose, "transfer_purpose")
            try members.encode(self.batchState, "batch_state")
            try members.encodeIfPresent(self.closeReason, "close_reason")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.totalCount, "total_count")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.updateTime, "update_time")
            try members.encodeIfPresent(self.successAmount, "success_amount")
            try members.encodeIfPresent(self.successCount, "success_count")
            try members.encodeIfPresent(self.failAmount, "fail_amount")
            try members.encodeIfPresent(self.failCount, "fail_count")
            try members.encode(self.transferDetailList, "transfer_detail_list")
        }
    }
}

extension Transfers {
    /// BatchDetail, as several operations have it.
    public struct BatchDetail: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// WeChat Pay batch number (微信支付批次单号).
        public var batchID: String
        /// Appid of the app or official account (商户的appid).
        public var appID: String?
        /// Merchant's own detail number (商家明细单号).
        public var outDetailNo: String
        /// WeChat Pay detail number (微信支付明细单号).
        public var detailID: String
        /// Status of the detail record (明细状态).
        public var detailStatus: String
        /// Transfer amount in fen (转账金额).
        public var transferAmount: Int
        /// Remark on the transfer (转账备注).
        public var transferRemark: String
        /// Reason for the failure (明细失败原因).
        public var failReason: String?
        /// User's openid (收款用户openid).
        public var openID: String
        /// Recipient's name (收款用户姓名).
        public var username: String
        /// Time of initiation (转账发起时间).
        public var initiateTime: Timestamp
        /// Time of the last update (明细更新时间).
        public var updateTime: Timestamp
        /// Account type (收款账户类型).
        public var accountType: String?
        /// Name of the bank (银行名称).
        public var bankName: String?
        /// Last digits of the bank card (银行卡尾号).
        public var bankCardNumberTail: String?

        public init(
            spMchid: String,
            outBatchNo: String,
            batchID: String,
            appID: String? = nil,
            outDetailNo: String,
            detailID: String,
            detailStatus: String,
            transferAmount: Int,
            transferRemark: String,
            failReason: String? = nil,
            openID: String,
            username: String,
            initiateTime: Timestamp,
            updateTime: Timestamp,
            accountType: String? = nil,
            bankName: String? = nil,
            bankCardNumberTail: String? = nil
        ) {
            self.spMchid = spMchid
            self.outBatchNo = outBatchNo
            self.batchID = batchID
            self.appID = appID
            self.outDetailNo = outDetailNo
            self.detailID = detailID
            self.detailStatus = detailStatus
            self.transferAmount = transferAmount
            self.transferRemark = transferRemark
            self.failReason = failReason
            self.openID = openID
            self.username = username
            self.initiateTime = initiateTime
            self.updateTime = updateTime
            self.accountType = accountType
            self.bankName = bankName
            self.bankCardNumberTail = bankCardNumberTail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.outBatchNo = try member.required("out_batch_no")
            self.batchID = try member.required("batch_id")
            self.appID = try member.ifPresent("appid")
            self.outDetailNo = try member.required("out_detail_no")
            self.detailID = try member.required("detail_id")
            self.detailStatus = try member.required("detail_status")
            self.transferAmount = try member.required("transfer_amount")
            self.transferRemark = try member.required("transfer_remark")
            self.failReason = try member.ifPresent("fail_reason")
            self.openID = try member.required("openid")
            self.username = try member.required("username")
            self.initiateTime = try member.required("initiate_time")
            self.updateTime = try member.required("update_time")
            self.accountType = try member.ifPresent("account_type")
            self.bankName = try member.ifPresent("bank_name")
            self.bankCardNumberTail = try member.ifPresent("bank_card_number_tail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.batchID, "batch_id")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encode(self.outDetailNo, "out_detail_no")
            try members.encode(self.detailID, "detail_id")
            try members.encode(self.detailStatus, "detail_status")
            try members.encode(self.transferAmount, "transfer_amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encode(self.openID, "openid")
            try members.encode(self.username, "username")
            try members.encode(self.initiateTime, "initiate_time")
            try members.encode(self.updateTime, "update_time")
            try members.encodeIfPresent(self.accountType, "account_type")
            try members.encodeIfPresent(self.bankName, "bank_name")
            try members.encodeIfPresent(self.bankCardNumberTail, "bank_card_number_tail")
        }
    }
}

extension Transfers {
    /// BatchReply, as several operations have it.
    public struct BatchReply: Codable, Hashable, Sendable {
        /// Merchant's own batch number (银行批次单号).
        public var outBatchNo: String
        /// WeChat Pay batch number (微信支付批次单号).
        public var batchID: String
        /// Time of creation (批次创建时间).
        public var createTime: Timestamp

        public init(
            outBatchNo: String,
            batchID: String,
            createTime: Timestamp
        ) {
            self.outBatchNo = outBatchNo
            self.batchID = batchID
            self.createTime = createTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBatchNo = try member.required("out_batch_no")
            self.batchID = try member.required("batch_id")
            self.createTime = try member.required("create_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.batchID, "batch_id")
            try members.encode(self.createTime, "create_time")
        }
    }
}

extension Transfers {
    /// BatchTransferDetail, as several operations have it.
    public struct BatchTransferDetail: Codable, Hashable, Sendable {
        /// Merchant's own detail number (商家明细单号).
        public var outDetailNo: String
        /// Transfer amount in fen (转账金额).
        public var transferAmount: Int
        /// Remark on the transfer (转账备注).
        public var transferRemark: String
        /// User's openid (收款用户openid).
        public var openID: String
        /// User's real name (收款用户姓名).
        public var userName: Sensitive
        /// Recipient's identity card number (收款用户身份证).
        public var userIDCard: Sensitive?

        public init(
            outDetailNo: String,
            transferAmount: Int,
            transferRemark: String,
            openID: String,
            userName: Sensitive,
            userIDCard: Sensitive? = nil
        ) {
            self.outDetailNo = outDetailNo
            self.transferAmount = transferAmount
            self.transferRemark = transferRemark
            self.openID = openID
            self.userName = userName
            self.userIDCard = userIDCard
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outDetailNo = try member.required("out_detail_no")
            self.transferAmount = try member.required("transfer_amount")
            self.transferRemark = try member.required("transfer_remark")
            self.openID = try member.required("openid")
            self.userName = try member.required("user_name")
            self.userIDCard = try member.ifPresent("user_id_card")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outDetailNo, "out_detail_no")
            try members.encode(self.transferAmount, "transfer_amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encode(self.openID, "openid")
            try members.encode(self.userName, "user_name")
            try members.encodeIfPresent(self.userIDCard, "user_id_card")
        }
    }
}

extension Transfers {
    /// BillReceiptReply, as several operations have it.
    public struct BillReceiptReply: Codable, Hashable, Sendable {
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// Electronic receipt application number (电子回单申请单号).
        public var signatureNo: String
        /// Status of the electronic receipt (电子回单状态).
        public var signatureStatus: String?
        /// Hash method of the file (电子回单文件的hash方法).
        public var hashType: String?
        /// Hash of the file (电子回单文件的hash值).
        public var hashText: String?
        /// Download URL (电子回单文件的下载地址).
        public var downloadURL: String?
        /// Time of creation (创建时间).
        public var createTime: Timestamp?
        /// Time of the last update (更新时间).
        public var updateTime: Timestamp?

        public init(
            outBatchNo: String,
            signatureNo: String,
            signatureStatus: String? = nil,
            hashType: String? = nil,
            hashText: String? = nil,
            downloadURL: String? = nil,
            createTime: Timestamp? = nil,
            updateTime: Timestamp? = nil
        ) {
            self.outBatchNo = outBatchNo
            self.signatureNo = signatureNo
            self.signatureStatus = signatureStatus
            self.hashType = hashType
            self.hashText = hashText
            self.downloadURL = downloadURL
            self.createTime = createTime
            self.updateTime = updateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBatchNo = try member.required("out_batch_no")
            self.signatureNo = try member.required("signature_no")
            self.signatureStatus = try member.ifPresent("signature_status")
            self.hashType = try member.ifPresent("hash_type")
            self.hashText = try member.ifPresent("hash_value")
            self.downloadURL = try member.ifPresent("download_url")
            self.createTime = try member.ifPresent("create_time")
            self.updateTime = try member.ifPresent("update_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.signatureNo, "signature_no")
            try members.encodeIfPresent(self.signatureStatus, "signature_status")
            try members.encodeIfPresent(self.hashType, "hash_type")
            try members.encodeIfPresent(self.hashText, "hash_value")
            try members.encodeIfPresent(self.downloadURL, "download_url")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.updateTime, "update_time")
        }
    }
}

extension Transfers {
    /// BrandMerchantBatchDetail, as several operations have it.
    public struct BrandMerchantBatchDetail: Codable, Hashable, Sendable {
        /// WeChat Pay brand red packet detail number (微信支付品牌红包明细单号).
        public var transferDetailNo: String
        /// Merchant's own detail number (商家品牌红包明细单号).
        public var outDetailNo: String
        /// State of the detail (品牌红包明细单状态).
        public var detailState: Transfers.DetailState

        public init(
            transferDetailNo: String,
            outDetailNo: String,
            detailState: Transfers.DetailState
        ) {
            self.transferDetailNo = transferDetailNo
            self.outDetailNo = outDetailNo
            self.detailState = detailState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.transferDetailNo = try member.required("transfer_detail_no")
            self.outDetailNo = try member.required("out_detail_no")
            self.detailState = try member.required("detail_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.transferDetailNo, "transfer_detail_no")
            try members.encode(self.outDetailNo, "out_detail_no")
            try members.encode(self.detailState, "detail_state")
        }
    }
}

extension Transfers {
    /// BrandRedpacket, as several operations have it.
    public struct BrandRedpacket: Codable, Hashable, Sendable {
        /// Brand's main merchant number (品牌主商户号).
        public var brandMchid: String
        /// WeChat Pay brand red packet batch number (微信支付品牌红包批次单号).
        public var batchNo: String
        /// Merchant's own batch number (商家品牌红包批次单号).
        public var outBatchNo: String
        /// Brand ID (品牌ID).
        public var brandID: Int?
        /// Template ID (品牌红包模板ID).
        public var templateID: String?
        /// Brand's appid (品牌AppID).
        public var brandAppID: String?
        /// State of the batch (批次单状态).
        public var batchState: Transfers.BatchState
        /// Name of the batch (品牌红包批次名称).
        public var batchName: String
        /// Remark on the batch (品牌红包批次备注).
        public var batchRemark: String
        /// Reason for closing (品牌红包批次单关闭原因).
        public var closeReason: Transfers.BrandMerchantBatchCloseReason?
        /// Total amount in fen (总金额).
        public var totalAmount: Int
        /// Total number of transfers or recipients (总笔数).
        public var totalNum: Int
        /// Time of creation (品牌红包批次创建时间).
        public var createTime: Timestamp
        /// Time of the last update (品牌红包批次更新时间).
        public var updateTime: Timestamp?
        /// Amount that succeeded, in fen (发放成功金额).
        public var successAmount: Int
        /// Number of successes (发放成功笔数).
        public var successNum: Int
        /// Amount that failed, in fen (发放失败金额).
        public var failAmount: Int
        /// Number of failures (发放失败笔数).
        public var failNum: Int
        /// List of detail records (品牌红包明细列表).
        public var detailList: [Transfers.BrandMerchantBatchDetail]?

        public init(
            brandMchid: String,
            batchNo: String,
            outBatchNo: String,
            brandID: Int? = nil,
            templateID: String? = nil,
            brandAppID: String? = nil,
            batchState: Transfers.BatchState,
            batchName: String,
            batchRemark: String,
            closeReason: Transfers.BrandMerchantBatchCloseReason? = nil,
            totalAmount: Int,
            totalNum: Int,
            createTime: Timestamp,
            updateTime: Timestamp? = nil,
            successAmount: Int,
            successNum: Int,
            failAmount: Int,
            failNum: Int,
            detailList: [Transfers.BrandMerchantBatchDetail]? = nil
        ) {
            self.brandMchid = brandMchid
            self.batchNo = batchNo
            self.outBatchNo = outBatchNo
            self.brandID = brandID
            self.templateID = templateID
            self.brandAppID = brandAppID
            self.batchState = batchState
            self.batchName = batchName
            self.batchRemark = batchRemark
            self.closeReason = closeReason
            self.totalAmount = totalAmount
            self.totalNum = totalNum
            self.createTime = createTime
            self.updateTime = updateTime
            self.successAmount = successAmount
            self.successNum = successNum
            self.failAmount = failAmount
            self.failNum = failNum
            self.detailList = detailList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandMchid = try member.required("brand_mchid")
            self.batchNo = try member.required("batch_no")
            self.outBatchNo = try member.required("out_batch_no")
            self.brandID = try member.ifPresent("brand_id")
            self.templateID = try member.ifPresent("template_id")
            self.brandAppID = try member.ifPresent("brand_appid")
            self.batchState = try member.required("batch_state")
            self.batchName = try member.required("batch_name")
            self.batchRemark = try member.required("batch_remark")
            self.closeReason = try member.ifPresent("close_reason")
            self.totalAmount = try member.required("total_amount")
            self.totalNum = try member.required("total_num")
            self.createTime = try member.required("create_time")
            self.updateTime = try member.ifPresent("update_time")
            self.successAmount = try member.required("success_amount")
            self.successNum = try member.required("success_num")
            self.failAmount = try member.required("fail_amount")
            self.failNum = try member.required("fail_num")
            self.detailList = try member.ifPresent("detail_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandMchid, "brand_mchid")
            try members.encode(self.batchNo, "batch_no")
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encodeIfPresent(self.brandID, "brand_id")
            try members.encodeIfPresent(self.templateID, "template_id")
            try members.encodeIfPresent(self.brandAppID, "brand_appid")
            try members.encode(self.batchState, "batch_state")
            try members.encode(self.batchName, "batch_name")
            try members.encode(self.batchRemark, "batch_remark")
            try members.encodeIfPresent(self.closeReason, "close_reason")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.totalNum, "total_num")
            try members.encode(self.createTime, "create_time")
            try members.encodeIfPresent(self.updateTime, "update_time")
            try members.encode(self.successAmount, "success_amount")
            try members.encode(self.successNum, "success_num")
            try members.encode(self.failAmount, "fail_amount")
            try members.encode(self.failNum, "fail_num")
            try members.encodeIfPresent(self.detailList, "detail_list")
        }
    }
}

extension Transfers {
    /// BudgetElectronicReceiptReply, as several operations have it.
    public struct BudgetElectronicReceiptReply: Codable, Hashable, Sendable {
        /// Merchant's own budget number (商户预算单号).
        public var outBudgetNo: String
        /// Start date (开始日期).
        public var startDate: String
        /// End date (结束日期).
        public var endDate: String
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String
        /// Receiving merchant number (收款商户号).
        public var receiverMchid: String?
        /// State of the receipt or payment (电子回单状态).
        public var receiptState: Transfers.ReceiptState
        /// Acceptance credential (受理凭证).
        public var acceptID: String
        /// Hash method of the file (电子回单文件的hash方法).
        public var hashType: Transfers.HashType?
        /// Hash of the file (电子回单文件的hash值).
        public var hashText: String?
        /// Download URL (电子回单下载地址).
        public var downloadURL: String?

        public init(
            outBudgetNo: String,
            startDate: String,
            endDate: String,
            sponsorMchid: String,
            receiverMchid: String? = nil,
            receiptState: Transfers.ReceiptState,
            acceptID: String,
            hashType: Transfers.HashType? = nil,
            hashText: String? = nil,
            downloadURL: String? = nil
        ) {
            self.outBudgetNo = outBudgetNo
            self.startDate = startDate
            self.endDate = endDate
            self.sponsorMchid = sponsorMchid
            self.receiverMchid = receiverMchid
            self.receiptState = receiptState
            self.acceptID = acceptID
            self.hashType = hashType
            self.hashText = hashText
            self.downloadURL = downloadURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBudgetNo = try member.required("out_budget_no")
            self.startDate = try member.required("start_date")
            self.endDate = try member.required("end_date")
            self.sponsorMchid = try member.required("sponsor_mchid")
            self.receiverMchid = try member.ifPresent("receiver_mchid")
            self.receiptState = try member.required("receipt_state")
            self.acceptID = try member.required("accept_id")
            self.hashType = try member.ifPresent("hash_type")
            self.hashText = try member.ifPresent("hash_value")
            self.downloadURL = try member.ifPresent("download_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBudgetNo, "out_budget_no")
            try members.encode(self.startDate, "start_date")
            try members.encode(self.endDate, "end_date")
            try members.encode(self.sponsorMchid, "sponsor_mchid")
            try members.encodeIfPresent(self.receiverMchid, "receiver_mchid")
            try members.encode(self.receiptState, "receipt_state")
            try members.encode(self.acceptID, "accept_id")
            try members.encodeIfPresent(self.hashType, "hash_type")
            try members.encodeIfPresent(self.hashText, "hash_value")
            try members.encodeIfPresent(self.downloadURL, "download_url")
        }
    }
}

extension Transfers {
    /// CharityBudgetReply, as several operations have it.
    public struct CharityBudgetReply: Codable, Hashable, Sendable {
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
        public var state: Transfers.CharityBudgetState?
        /// URL for confirming the funding (确认出资页面地址).
        public var confirmURL: String?
        /// Super administrator's masked WeChat ID (商户号超管微信号掩码).
        public var superAdminWxidMask: String?
        /// Remaining amount (剩余预算金额).
        public var remainAmount: Int?
        /// Remark on the revocation (撤销说明).
        public var unlockRemark: String?
        /// Time the funds were locked (资金锁定时间).
        public var lockedTime: String?
        /// Time of completion (完成时间).
        public var finishedTime: String?
        /// Time of closing (关闭时间).
        public var closedTime: String?

        public init(
            spMchid: String,
            outBudgetNo: String,
            budgetID: String,
            amount: Int,
            sponsorMchid: String,
            activityName: String,
            activityRemark: String,
            state: Transfers.CharityBudgetState? = nil,
            confirmURL: String? = nil,
            superAdminWxidMask: String? = nil,
            remainAmount: Int? = nil,
            unlockRemark: String? = nil,
            lockedTime: String? = nil,
            finishedTime: String? = nil,
            closedTime: String? = nil
        ) {
            self.spMchid = spMchid
            self.outBudgetNo = outBudgetNo
            self.budgetID = budgetID
            self.amount = amount
            self.sponsorMchid = sponsorMchid
            self.activityName = activityName
            self.activityRemark = activityRemark
            self.state = state
            self.confirmURL = confirmURL
            self.superAdminWxidMask = superAdminWxidMask
            self.remainAmount = remainAmount
            self.unlockRemark = unlockRemark
            self.lockedTime = lockedTime
            self.finishedTime = finishedTime
            self.closedTime = closedTime
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
            self.state = try member.ifPresent("state")
            self.confirmURL = try member.ifPresent("confirm_url")
            self.superAdminWxidMask = try member.ifPresent("super_admin_wxid_mask")
            self.remainAmount = try member.ifPresent("remain_amount")
            self.unlockRemark = try member.ifPresent("unlock_remark")
            self.lockedTime = try member.ifPresent("locked_time")
            self.finishedTime = try member.ifPresent("finished_time")
            self.closedTime = try member.ifPresent("closed_time")
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
            try members.encodeIfPresent(self.state, "state")
            try members.encodeIfPresent(self.confirmURL, "confirm_url")
            try members.encodeIfPresent(self.superAdminWxidMask, "super_admin_wxid_mask")
            try members.encodeIfPresent(self.remainAmount, "remain_amount")
            try members.encodeIfPresent(self.unlockRemark, "unlock_remark")
            try members.encodeIfPresent(self.lockedTime, "locked_time")
            try members.encodeIfPresent(self.finishedTime, "finished_time")
            try members.encodeIfPresent(self.closedTime, "closed_time")
        }
    }
}

extension Transfers {
    /// CharityTransferBillReply, as several operations have it.
    public struct CharityTransferBillReply: Codable, Hashable, Sendable {
        /// Merchant's own budget number (商户预算单号).
        public var outBudgetNo: String
        /// WeChat Pay budget number (微信支付预算单号).
        public var budgetID: String
        /// Merchant's own charity donation number (商户公益捐赠单号).
        public var outTransferNo: String
        /// WeChat Pay charity donation number (微信支付公益捐赠单号).
        public var transferID: String
        /// Amount in fen (预算总金额).
        public var amount: Int
        /// Remark on the transfer (捐赠备注).
        public var transferRemark: String
        /// Receiving merchant number (收款商户号).
        public var receiveMchid: String
        /// Current state of the record (捐赠状态).
        public var state: Transfers.CharityTransferBillState
        /// Time of creation (捐赠单创建时间).
        public var createTime: Timestamp
        /// Time of success (捐赠完成时间).
        public var successTime: Timestamp?

        public init(
            outBudgetNo: String,
            budgetID: String,
            outTransferNo: String,
            transferID: String,
            amount: Int,
            transferRemark: String,
            receiveMchid: String,
            state: Transfers.CharityTransferBillState,
            createTime: Timestamp,
            successTime: Timestamp? = nil
        ) {
            self.outBudgetNo = outBudgetNo
            self.budgetID = budgetID
            self.outTransferNo = outTransferNo
            self.transferID = transferID
            self.amount = amount
            self.transferRemark = transferRemark
            self.receiveMchid = receiveMchid
            self.state = state
            self.createTime = createTime
            self.successTime = successTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBudgetNo = try member.required("out_budget_no")
            self.budgetID = try member.required("budget_id")
            self.outTransferNo = try member.required("out_transfer_no")
            self.transferID = try member.required("transfer_id")
            self.amount = try member.required("amount")
            self.transferRemark = try member.required("transfer_remark")
            self.receiveMchid = try member.required("receive_mchid")
            self.state = try member.required("state")
            self.createTime = try member.required("create_time")
            self.successTime = try member.ifPresent("success_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBudgetNo, "out_budget_no")
            try members.encode(self.budgetID, "budget_id")
            try members.encode(self.outTransferNo, "out_transfer_no")
            try members.encode(self.transferID, "transfer_id")
            try members.encode(self.amount, "amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encode(self.receiveMchid, "receive_mchid")
            try members.encode(self.state, "state")
            try members.encode(self.createTime, "create_time")
            try members.encodeIfPresent(self.successTime, "success_time")
        }
    }
}

extension Transfers {
    /// CloseInfo, as several operations have it.
    public struct CloseInfo: Codable, Hashable, Sendable {
        /// Time of closing (关闭时间).
        public var closeTime: Timestamp
        /// Reason for closing (自动收款授权的原因).
        public var closeReason: Transfers.CloseInfoCloseReason

        public init(
            closeTime: Timestamp,
            closeReason: Transfers.CloseInfoCloseReason
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
    }
}

extension Transfers {
    /// Detail, as several operations have it.
    public struct Detail: Codable, Hashable, Sendable {
        /// Bank service provider's merchant number (银行服务商号).
        public var bankSpMchid: String
        /// Service platform's merchant number (服务平台商户号).
        public var platformMchid: String
        /// Merchant number of the paying company (付款企业商户号).
        public var specializedPaymentMchid: String
        /// Sponsoring merchant number (实际出资商户号).
        public var sponsorMchid: String
        /// Merchant number authorized by the user (用户授权商户号).
        public var userAuthorizedMchid: String
        /// Appid authorized by the user (用户授权appid).
        public var userAuthorizedAppID: String
        /// Merchant's own batch number (银行批次单号).
        public var outBatchNo: String
        /// WeChat Pay batch number (微信支付批次单号).
        public var batchID: String
        /// Transfer scene (转账场景).
        public var transferScene: Transfers.TransferScene
        /// Merchant's own detail number (银行明细单号).
        public var outDetailNo: String
        /// WeChat Pay detail number (微信支付明细单号).
        public var detailID: String
        /// User's openid (收款用户openid).
        public var openID: String
        /// Recipient's name (收款用户姓名).
        public var username: String
        /// Transfer amount in fen (转账金额).
        public var transferAmount: Int
        /// Remark on the transfer (转账备注).
        public var transferRemark: String
        /// State of the detail (明细状态).
        public var detailState: Transfers.DetailDetailState
        /// Reason for the failure (明细失败原因).
        public var failReason: Transfers.FailReason?
        /// Time of initiation (转账发起时间).
        public var initiateTime: Timestamp?
        /// Time of the last update (明细更新时间).
        public var updateTime: Timestamp
        /// Account type (收款账户类型).
        public var accountType: Transfers.DetailAccountType
        /// Name of the bank (银行名称).
        public var bankName: String?
        /// Last digits of the bank card (银行卡尾号).
        public var bankCardNumberTail: String?

        public init(
            bankSpMchid: String,
            platformMchid: String,
            specializedPaymentMchid: String,
            sponsorMchid: String,
            userAuthorizedMchid: String,
            userAuthorizedAppID: String,
            outBatchNo: String,
            batchID: String,
            transferScene: Transfers.TransferScene,
            outDetailNo: String,
            detailID: String,
            openID: String,
            username: String,
            transferAmount: Int,
            transferRemark: String,
            detailState: Transfers.DetailDetailState,
            failReason: Transfers.FailReason? = nil,
            initiateTime: Timestamp? = nil,
            updateTime: Timestamp,
            accountType: Transfers.DetailAccountType,
            bankName: String? = nil,
            bankCardNumberTail: String? = nil
        ) {
            self.bankSpMchid = bankSpMchid
            self.platformMchid = platformMchid
            self.specializedPaymentMchid = specializedPaymentMchid
            self.sponsorMchid = sponsorMchid
            self.userAuthorizedMchid = userAuthorizedMchid
            self.userAuthorizedAppID = userAuthorizedAppID
            self.outBatchNo = outBatchNo
            self.batchID = batchID
            self.transferScene = transferScene
            self.outDetailNo = outDetailNo
            self.detailID = detailID
            self.openID = openID
            self.username = username
            self.transferAmount = transferAmount
            self.transferRemark = transferRemark
            self.detailState = detailState
            self.failReason = failReason
            self.initiateTime = initiateTime
            self.updateTime = updateTime
            self.accountType = accountType
            self.bankName = bankName
            self.bankCardNumberTail = bankCardNumberTail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.bankSpMchid = try member.required("bank_sp_mchid")
            self.platformMchid = try member.required("platform_mchid")
            self.specializedPaymentMchid = try member.required("specialized_payment_mchid")
            self.sponsorMchid = try member.required("sponsor_mchid")
            self.userAuthorizedMchid = try member.required("user_authorized_mchid")
            self.userAuthorizedAppID = try member.required("user_authorized_appid")
            self.outBatchNo = try member.required("out_batch_no")
            self.batchID = try member.required("batch_id")
            self.transferScene = try member.required("transfer_scene")
            self.outDetailNo = try member.required("out_detail_no")
            self.detailID = try member.required("detail_id")
            self.openID = try member.required("openid")
            self.username = try member.required("username")
            self.transferAmount = try member.required("transfer_amount")
            self.transferRemark = try member.required("transfer_remark")
            self.detailState = try member.required("detail_state")
            self.failReason = try member.ifPresent("fail_reason")
            self.initiateTime = try member.ifPresent("initiate_time")
            self.updateTime = try member.required("update_time")
            self.accountType = try member.required("account_type")
            self.bankName = try member.ifPresent("bank_name")
            self.bankCardNumberTail = try member.ifPresent("bank_card_number_tail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.bankSpMchid, "bank_sp_mchid")
            try members.encode(self.platformMchid, "platform_mchid")
            try members.encode(self.specializedPaymentMchid, "specialized_payment_mchid")
            try members.encode(self.sponsorMchid, "sponsor_mchid")
            try members.encode(self.userAuthorizedMchid, "user_authorized_mchid")
            try members.encode(self.userAuthorizedAppID, "user_authorized_appid")
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.batchID, "batch_id")
            try members.encode(self.transferScene, "transfer_scene")
            try members.encode(self.outDetailNo, "out_detail_no")
            try members.encode(self.detailID, "detail_id")
            try members.encode(self.openID, "openid")
            try members.encode(self.username, "username")
            try members.encode(self.transferAmount, "transfer_amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encode(self.detailState, "detail_state")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encodeIfPresent(self.initiateTime, "initiate_time")
            try members.encode(self.updateTime, "update_time")
            try members.encode(self.accountType, "account_type")
            try members.encodeIfPresent(self.bankName, "bank_name")
            try members.encodeIfPresent(self.bankCardNumberTail, "bank_card_number_tail")
        }
    }
}

extension Transfers {
    /// DetailReceiptReply, as several operations have it.
    public struct DetailReceiptReply: Codable, Hashable, Sendable {
        /// Merchant's own batch number (银行转账批次单号).
        public var outBatchNo: String
        /// Merchant's own detail number (银行转账明细单号).
        public var outDetailNo: String
        /// Electronic receipt application number (电子回单受理单号).
        public var receiptNo: String
        /// State of the receipt or payment (电子回单状态).
        public var receiptState: String?
        /// Hash method of the file (电子回单文件的Hash方法).
        public var hashType: String?
        /// Hash of the file (电子回单文件的Hash值).
        public var hashText: String?
        /// Download URL (电子回单文件的下载地址).
        public var downloadURL: String?

        public init(
            outBatchNo: String,
            outDetailNo: String,
            receiptNo: String,
            receiptState: String? = nil,
            hashType: String? = nil,
            hashText: String? = nil,
            downloadURL: String? = nil
        ) {
            self.outBatchNo = outBatchNo
            self.outDetailNo = outDetailNo
            self.receiptNo = receiptNo
            self.receiptState = receiptState
            self.hashType = hashType
            self.hashText = hashText
            self.downloadURL = downloadURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBatchNo = try member.required("out_batch_no")
            self.outDetailNo = try member.required("out_detail_no")
            self.receiptNo = try member.required("receipt_no")
            self.receiptState = try member.ifPresent("receipt_state")
            self.hashType = try member.ifPresent("hash_type")
            self.hashText = try member.ifPresent("hash_value")
            self.downloadURL = try member.ifPresent("download_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.outDetailNo, "out_detail_no")
            try members.encode(self.receiptNo, "receipt_no")
            try members.encodeIfPresent(self.receiptState, "receipt_state")
            try members.encodeIfPresent(self.hashType, "hash_type")
            try members.encodeIfPresent(self.hashText, "hash_value")
            try members.encodeIfPresent(self.downloadURL, "download_url")
        }
    }
}

extension Transfers {
    /// Elecsign, as several operations have it.
    public struct Elecsign: Codable, Hashable, Sendable {
        /// Current state of the record (申请单状态).
        public var state: Transfers.ElecsignState
        /// Time of creation (申请单创建时间).
        public var createTime: Timestamp
        /// Time of the last update (申请单更新时间).
        public var updateTime: Timestamp
        /// Hash method of the file (回单文件摘要类型).
        public var hashType: Transfers.HashType?
        /// Hash of the file (回单文件摘要值).
        public var hashText: String?
        /// Download URL (回单文件下载地址).
        public var downloadURL: String?
        /// Reason for the failure (失败原因).
        public var failReason: String?

        public init(
            state: Transfers.ElecsignState,
            createTime: Timestamp,
            updateTime: Timestamp,
            hashType: Transfers.HashType? = nil,
            hashText: String? = nil,
            downloadURL: String? = nil,
            failReason: String? = nil
        ) {
            self.state = state
            self.createTime = createTime
            self.updateTime = updateTime
            self.hashType = hashType
            self.hashText = hashText
            self.downloadURL = downloadURL
            self.failReason = failReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.state = try member.required("state")
            self.createTime = try member.required("create_time")
            self.updateTime = try member.required("update_time")
            self.hashType = try member.ifPresent("hash_type")
            self.hashText = try member.ifPresent("hash_value")
            self.downloadURL = try member.ifPresent("download_url")
            self.failReason = try member.ifPresent("fail_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.state, "state")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.updateTime, "update_time")
            try members.encodeIfPresent(self.hashType, "hash_type")
            try members.encodeIfPresent(self.hashText, "hash_value")
            try members.encodeIfPresent(self.downloadURL, "download_url")
            try members.encodeIfPresent(self.failReason, "fail_reason")
        }
    }
}

extension Transfers {
    /// ElectronicReceiptReply, as several operations have it.
    public struct ElectronicReceiptReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Merchant's own transfer number (商户转账单号).
        public var outBillNo: String
        /// Current state of the record (申请单状态).
        public var state: Transfers.ElectronicReceiptState
        /// Time of creation (申请单创建时间).
        public var createTime: Timestamp
        /// Time of the last update (申请单更新时间).
        public var updateTime: Timestamp?
        /// Hash method of the file (回单文件摘要类型).
        public var hashType: Transfers.ElectronicReceiptHashType?
        /// Hash of the file (回单文件摘要值).
        public var hashText: String?
        /// Download URL (回单文件下载地址).
        public var downloadURL: String?

        public init(
            subMchid: String,
            outBillNo: String,
            state: Transfers.ElectronicReceiptState,
            createTime: Timestamp,
            updateTime: Timestamp? = nil,
            hashType: Transfers.ElectronicReceiptHashType? = nil,
            hashText: String? = nil,
            downloadURL: String? = nil
        ) {
            self.subMchid = subMchid
            self.outBillNo = outBillNo
            self.state = state
            self.createTime = createTime
            self.updateTime = updateTime
            self.hashType = hashType
            self.hashText = hashText
            self.downloadURL = downloadURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.outBillNo = try member.required("out_bill_no")
            self.state = try member.required("state")
            self.createTime = try member.required("create_time")
            self.updateTime = try member.ifPresent("update_time")
            self.hashType = try member.ifPresent("hash_type")
            self.hashText = try member.ifPresent("hash_value")
            self.downloadURL = try member.ifPresent("download_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.state, "state")
            try members.encode(self.createTime, "create_time")
            try members.encodeIfPresent(self.updateTime, "update_time")
            try members.encodeIfPresent(self.hashType, "hash_type")
            try members.encodeIfPresent(self.hashText, "hash_value")
            try members.encodeIfPresent(self.downloadURL, "download_url")
        }
    }
}

extension Transfers {
    /// FundAppBrandRedpacket, as several operations have it.
    public struct FundAppBrandRedpacket: Codable, Hashable, Sendable {
        /// Brand's main merchant number (品牌主商户号).
        public var brandMchid: String
        /// Merchant's own batch number (商家品牌红包批次单号).
        public var outBatchNo: String
        /// WeChat Pay brand red packet batch number (微信支付品牌红包批次单号).
        public var batchNo: String
        /// Merchant's own detail number (商家品牌红包明细单号).
        public var outDetailNo: String
        /// Brand red packet detail number (微信支付品牌红包明细单号).
        public var detailNo: String
        /// State of the detail (品牌红包明细单状态).
        public var detailState: Transfers.DetailState
        /// Amount in fen (红包金额).
        public var amount: Int
        /// Remark (红包备注).
        public var remark: String
        /// Reason for the failure (失败原因).
        public var failReason: Transfers.DetailFailReason?
        /// User's openid (接收红包用户OpenID).
        public var openID: String
        /// User's real name (接收红包用户姓名).
        public var userName: Sensitive?
        /// Time of initiation (品牌红包发起时间).
        public var initiateTime: Timestamp?
        /// Time of the last update (品牌红包更新时间).
        public var updateTime: Timestamp
        /// Brand ID (品牌ID).
        public var brandID: Int
        /// Template ID (品牌红包模板ID).
        public var templateID: String
        /// Brand's appid (品牌AppID).
        public var brandAppID: String?

        public init(
            brandMchid: String,
            outBatchNo: String,
            batchNo: String,
            outDetailNo: String,
            detailNo: String,
            detailState: Transfers.DetailState,
            amount: Int,
            remark: String,
            failReason: Transfers.DetailFailReason? = nil,
            openID: String,
            userName: Sensitive? = nil,
            initiateTime: Timestamp? = nil,
            updateTime: Timestamp,
            brandID: Int,
            templateID: String,
            brandAppID: String? = nil
        ) {
            self.brandMchid = brandMchid
            self.outBatchNo = outBatchNo
            self.batchNo = batchNo
            self.outDetailNo = outDetailNo
            self.detailNo = detailNo
            self.detailState = detailState
            self.amount = amount
            self.remark = remark
            self.failReason = failReason
            self.openID = openID
            self.userName = userName
            self.initiateTime = initiateTime
            self.updateTime = updateTime
            self.brandID = brandID
            self.templateID = templateID
            self.brandAppID = brandAppID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandMchid = try member.required("brand_mchid")
            self.outBatchNo = try member.required("out_batch_no")
            self.batchNo = try member.required("batch_no")
            self.outDetailNo = try member.required("out_detail_no")
            self.detailNo = try member.required("detail_no")
            self.detailState = try member.required("detail_state")
            self.amount = try member.required("amount")
            self.remark = try member.required("remark")
            self.failReason = try member.ifPresent("fail_reason")
            self.openID = try member.required("openid")
            self.userName = try member.ifPresent("user_name")
            self.initiateTime = try member.ifPresent("initiate_time")
            self.updateTime = try member.required("update_time")
            self.brandID = try member.required("brand_id")
            self.templateID = try member.required("template_id")
            self.brandAppID = try member.ifPresent("brand_appid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandMchid, "brand_mchid")
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.batchNo, "batch_no")
            try members.encode(self.outDetailNo, "out_detail_no")
            try members.encode(self.detailNo, "detail_no")
            try members.encode(self.detailState, "detail_state")
            try members.encode(self.amount, "amount")
            try members.encode(self.remark, "remark")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.userName, "user_name")
            try members.encodeIfPresent(self.initiateTime, "initiate_time")
            try members.encode(self.updateTime, "update_time")
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.templateID, "template_id")
            try members.encodeIfPresent(self.brandAppID, "brand_appid")
        }
    }
}

extension Transfers {
    /// Links, as several operations have it.
    public struct Links: Codable, Hashable, Sendable {
        /// Link to the next page (下一页链接).
        public var next: String
        /// Link to the previous page (上一页链接).
        public var prev: String
        /// Link to the current page (当前链接).
        public var selfLink: String

        public init(
            next: String,
            prev: String,
            selfLink: String
        ) {
            self.next = next
            self.prev = prev
            self.selfLink = selfLink
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.next = try member.required("next")
            self.prev = try member.required("prev")
            self.selfLink = try member.required("self")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.next, "next")
            try members.encode(self.prev, "prev")
            try members.encode(self.selfLink, "self")
        }
    }
}

extension Transfers {
    /// RechargeAmount, as several operations have it.
    public struct RechargeAmount: Codable, Hashable, Sendable {
        /// Amount in fen (总金额).
        public var amount: Int?
        /// Currency (货币类型).
        public var currency: String?

        public init(
            amount: Int? = nil,
            currency: String? = nil
        ) {
            self.amount = amount
            self.currency = currency
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.amount = try member.ifPresent("amount")
            self.currency = try member.ifPresent("currency")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.currency, "currency")
        }
    }
}

extension Transfers {
    /// StateReply, as several operations have it.
    public struct StateReply: Codable, Hashable, Sendable {
        /// Current state of the record (申请单状态).
        public var state: String
        /// Time of creation (申请单创建时间).
        public var createTime: Timestamp

        public init(
            state: String,
            createTime: Timestamp
        ) {
            self.state = state
            self.createTime = createTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.state = try member.required("state")
            self.createTime = try member.required("create_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.state, "state")
            try members.encode(self.createTime, "create_time")
        }
    }
}

extension Transfers {
    /// SubMchAuthorizationReply, as several operations have it.
    public struct SubMchAuthorizationReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Merchant's own application number (商户申请单号).
        public var outApplyNo: String
        /// Current state of the record (授权申请单状态).
        public var state: Transfers.SubMchAuthorizationState
        /// Time of acceptance (授权申请受理时间).
        public var acceptTime: Timestamp
        /// Time of the last update (最后一次状态变更时间).
        public var updateTime: Timestamp

        public init(
            subMchid: String,
            outApplyNo: String,
            state: Transfers.SubMchAuthorizationState,
            acceptTime: Timestamp,
            updateTime: Timestamp
        ) {
            self.subMchid = subMchid
            self.outApplyNo = outApplyNo
            self.state = state
            self.acceptTime = acceptTime
            self.updateTime = updateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.outApplyNo = try member.required("out_apply_no")
            self.state = try member.required("state")
            self.acceptTime = try member.required("accept_time")
            self.updateTime = try member.required("update_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outApplyNo, "out_apply_no")
            try members.encode(self.state, "state")
            try members.encode(self.acceptTime, "accept_time")
            try members.encode(self.updateTime, "update_time")
        }
    }
}

extension Transfers {
    /// SummaryReceiptReply, as several operations have it.
    public struct SummaryReceiptReply: Codable, Hashable, Sendable {
        /// Merchant's own batch number (银行转账批次单号).
        public var outBatchNo: String
        /// Electronic receipt application number (电子回单申请单号).
        public var receiptNo: String
        /// State of the receipt or payment (电子回单状态).
        public var receiptState: String?
        /// Hash method of the file (电子回单文件的hash方法).
        public var hashType: String?
        /// Hash of the file (电子回单文件的hash值).
        public var hashText: String?
        /// Download URL (电子回单文件的下载地址).
        public var downloadURL: String?
        /// Time of creation (创建时间).
        public var createTime: Timestamp?
        /// Time of the last update (更新时间).
        public var updateTime: Timestamp?

        public init(
            outBatchNo: String,
            receiptNo: String,
            receiptState: String? = nil,
            hashType: String? = nil,
            hashText: String? = nil,
            downloadURL: String? = nil,
            createTime: Timestamp? = nil,
            updateTime: Timestamp? = nil
        ) {
            self.outBatchNo = outBatchNo
            self.receiptNo = receiptNo
            self.receiptState = receiptState
            self.hashType = hashType
            self.hashText = hashText
            self.downloadURL = downloadURL
            self.createTime = createTime
            self.updateTime = updateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBatchNo = try member.required("out_batch_no")
            self.receiptNo = try member.required("receipt_no")
            self.receiptState = try member.ifPresent("receipt_state")
            self.hashType = try member.ifPresent("hash_type")
            self.hashText = try member.ifPresent("hash_value")
            self.downloadURL = try member.ifPresent("download_url")
            self.createTime = try member.ifPresent("create_time")
            self.updateTime = try member.ifPresent("update_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.receiptNo, "receipt_no")
            try members.encodeIfPresent(self.receiptState, "receipt_state")
            try members.encodeIfPresent(self.hashType, "hash_type")
            try members.encodeIfPresent(self.hashText, "hash_value")
            try members.encodeIfPresent(self.downloadURL, "download_url")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.updateTime, "update_time")
        }
    }
}

extension Transfers {
    /// SummaryReceiptRequest, as several operations have it.
    public struct SummaryReceiptRequest: Codable, Hashable, Sendable {
        /// Merchant's own batch number (银行转账批次单号).
        public var outBatchNo: String

        public init(
            outBatchNo: String
        ) {
            self.outBatchNo = outBatchNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBatchNo = try member.required("out_batch_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBatchNo, "out_batch_no")
        }
    }
}

extension Transfers {
    /// TransferBatch, as several operations have it.
    public struct TransferBatch: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// WeChat Pay batch number (微信批次单号).
        public var batchID: String
        /// Appid of the app or official account (直连商户的appid).
        public var appID: String
        /// Status of the batch (批次状态).
        public var batchStatus: String
        /// Type of batch (批次类型).
        public var batchType: String
        /// Name of the batch (批次名称).
        public var batchName: String
        /// Remark on the batch (批次备注).
        public var batchRemark: String
        /// Reason for closing (批次关闭原因).
        public var closeReason: String?
        /// Total amount in fen (转账总金额).
        public var totalAmount: Int
        /// Total number of transfers or recipients (转账总笔数).
        public var totalNum: Int
        /// Time of creation (批次创建时间).
        public var createTime: Timestamp?
        /// Time of the last update (批次更新时间).
        public var updateTime: Timestamp?
        /// Amount that succeeded, in fen (转账成功金额).
        public var successAmount: Int?
        /// Number of successes (转账成功笔数).
        public var successNum: Int?
        /// Amount that failed, in fen (转账失败金额).
        public var failAmount: Int?
        /// Number of failures (转账失败笔数).
        public var failNum: Int?
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: String?

        public init(
            mchid: String,
            outBatchNo: String,
            batchID: String,
            appID: String,
            batchStatus: String,
            batchType: String,
            batchName: String,
            batchRemark: String,
            closeReason: String? = nil,
            totalAmount: Int,
            totalNum: Int,
            createTime: Timestamp? = nil,
            updateTime: Timestamp? = nil,
            successAmount: Int? = nil,
            successNum: Int? = nil,
            failAmount: Int? = nil,
            failNum: Int? = nil,
            transferSceneID: String? = nil
        ) {
            self.mchid = mchid
            self.outBatchNo = outBatchNo
            self.batchID = batchID
            self.appID = appID
            self.batchStatus = batchStatus
            self.batchType = batchType
            self.batchName = batchName
            self.batchRemark = batchRemark
            self.closeReason = closeReason
            self.totalAmount = totalAmount
            self.totalNum = totalNum
            self.createTime = createTime
            self.updateTime = updateTime
            self.successAmount = successAmount
            self.successNum = successNum
            self.failAmount = failAmount
            self.failNum = failNum
            self.transferSceneID = transferSceneID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.outBatchNo = try member.required("out_batch_no")
            self.batchID = try member.required("batch_id")
            self.appID = try member.required("appid")
            self.batchStatus = try member.required("batch_status")
            self.batchType = try member.required("batch_type")
            self.batchName = try member.required("batch_name")
            self.batchRemark = try member.required("batch_remark")
            self.closeReason = try member.ifPresent("close_reason")
            self.totalAmount = try member.required("total_amount")
            self.totalNum = try member.required("total_num")
            self.createTime = try member.ifPresent("create_time")
            self.updateTime = try member.ifPresent("update_time")
            self.successAmount = try member.ifPresent("success_amount")
            self.successNum = try member.ifPresent("success_num")
            self.failAmount = try member.ifPresent("fail_amount")
            self.failNum = try member.ifPresent("fail_num")
            self.transferSceneID = try member.ifPresent("transfer_scene_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.batchID, "batch_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.batchStatus, "batch_status")
            try members.encode(self.batchType, "batch_type")
            try members.encode(self.batchName, "batch_name")
            try members.encode(self.batchRemark, "batch_remark")
            try members.encodeIfPresent(self.closeReason, "close_reason")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.totalNum, "total_num")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.updateTime, "update_time")
            try members.encodeIfPresent(self.successAmount, "success_amount")
            try members.encodeIfPresent(self.successNum, "success_num")
            try members.encodeIfPresent(self.failAmount, "fail_amount")
            try members.encodeIfPresent(self.failNum, "fail_num")
            try members.encodeIfPresent(self.transferSceneID, "transfer_scene_id")
        }
    }
}

extension Transfers {
    /// TransferBatchDetail, as several operations have it.
    public struct TransferBatchDetail: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// WeChat Pay batch number (微信批次单号).
        public var batchID: String
        /// Appid of the app or official account (直连商户的appid).
        public var appID: String
        /// Merchant's own detail number (商家明细单号).
        public var outDetailNo: String
        /// WeChat Pay detail number (微信明细单号).
        public var detailID: String
        /// Status of the detail record (明细状态).
        public var detailStatus: String
        /// Transfer amount in fen (转账金额).
        public var transferAmount: Int
        /// Remark on the transfer (转账备注).
        public var transferRemark: String
        /// Reason for the failure (明细失败原因).
        public var failReason: String?
        /// User's openid (用户在直连商户应用下的用户标示).
        public var openID: String
        /// User's real name (收款用户姓名).
        public var userName: String
        /// Time of initiation (转账发起时间).
        public var initiateTime: Timestamp
        /// Time of the last update (明细更新时间).
        public var updateTime: Timestamp

        public init(
            mchid: String,
            outBatchNo: String,
            batchID: String,
            appID: String,
            outDetailNo: String,
            detailID: String,
            detailStatus: String,
            transferAmount: Int,
            transferRemark: String,
            failReason: String? = nil,
            openID: String,
            userName: String,
            initiateTime: Timestamp,
            updateTime: Timestamp
        ) {
            self.mchid = mchid
            self.outBatchNo = outBatchNo
            self.batchID = batchID
            self.appID = appID
            self.outDetailNo = outDetailNo
            self.detailID = detailID
            self.detailStatus = detailStatus
            self.transferAmount = transferAmount
            self.transferRemark = transferRemark
            self.failReason = failReason
            self.openID = openID
            self.userName = userName
            self.initiateTime = initiateTime
            self.updateTime = updateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.outBatchNo = try member.required("out_batch_no")
            self.batchID = try member.required("batch_id")
            self.appID = try member.required("appid")
            self.outDetailNo = try member.required("out_detail_no")
            self.detailID = try member.required("detail_id")
            self.detailStatus = try member.required("detail_status")
            self.transferAmount = try member.required("transfer_amount")
            self.transferRemark = try member.required("transfer_remark")
            self.failReason = try member.ifPresent("fail_reason")
            self.openID = try member.required("openid")
            self.userName = try member.required("user_name")
            self.initiateTime = try member.required("initiate_time")
            self.updateTime = try member.required("update_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.batchID, "batch_id")
            try members.encode(self.appID, "appid")
            try members.encode(self.outDetailNo, "out_detail_no")
            try members.encode(self.detailID, "detail_id")
            try members.encode(self.detailStatus, "detail_status")
            try members.encode(self.transferAmount, "transfer_amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encode(self.openID, "openid")
            try members.encode(self.userName, "user_name")
            try members.encode(self.initiateTime, "initiate_time")
            try members.encode(self.updateTime, "update_time")
        }
    }
}

extension Transfers {
    /// TransferBill, as several operations have it.
    public struct TransferBill: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchID: String
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
            mchID: String,
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
            try members.encode(self.mchID, "mch_id")
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

extension Transfers {
    /// TransferBillReply, as several operations have it.
    public struct TransferBillReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// WeChat Pay transfer number (微信转账单号).
        public var transferBillNo: String
        /// Time of creation (单据创建时间).
        public var createTime: Timestamp
        /// Package for opening the collection page (跳转领取页面的package信息).
        public var packageInfo: String

        public init(
            subMchid: String,
            outBillNo: String,
            transferBillNo: String,
            createTime: Timestamp,
            packageInfo: String
        ) {
            self.subMchid = subMchid
            self.outBillNo = outBillNo
            self.transferBillNo = transferBillNo
            self.createTime = createTime
            self.packageInfo = packageInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.outBillNo = try member.required("out_bill_no")
            self.transferBillNo = try member.required("transfer_bill_no")
            self.createTime = try member.required("create_time")
            self.packageInfo = try member.required("package_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.transferBillNo, "transfer_bill_no")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.packageInfo, "package_info")
        }
    }
}

extension Transfers {
    /// TransferDetail, as several operations have it.
    public struct TransferDetail: Codable, Hashable, Sendable {
        /// WeChat Pay detail number (微信支付明细单号).
        public var detailID: String
        /// Merchant's own detail number (商家明细单号).
        public var outDetailNo: String
        /// Status of the detail record (明细状态).
        public var detailStatus: String

        public init(
            detailID: String,
            outDetailNo: String,
            detailStatus: String
        ) {
            self.detailID = detailID
            self.outDetailNo = outDetailNo
            self.detailStatus = detailStatus
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.detailID = try member.required("detail_id")
            self.outDetailNo = try member.required("out_detail_no")
            self.detailStatus = try member.required("detail_status")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.detailID, "detail_id")
            try members.encode(self.outDetailNo, "out_detail_no")
            try members.encode(self.detailStatus, "detail_status")
        }
    }
}

extension Transfers {
    /// TransferDetailElectronicReceiptReply, as several operations have it.
    public struct TransferDetailElectronicReceiptReply: Codable, Hashable, Sendable {
        /// Type of acceptance (受理类型).
        public var acceptType: String
        /// Merchant's own batch number (商家转账批次单号).
        public var outBatchNo: String?
        /// Merchant's own detail number (商家转账明细单号).
        public var outDetailNo: String
        /// Electronic receipt application number (电子回单受理单号).
        public var signatureNo: String
        /// Status of the electronic receipt (电子回单状态).
        public var signatureStatus: String?
        /// Hash method of the file (电子回单文件的hash方法).
        public var hashType: String?
        /// Hash of the file (电子回单文件的hash值).
        public var hashText: String?
        /// Download URL (电子回单文件的下载地址).
        public var downloadURL: String?

        public init(
            acceptType: String,
            outBatchNo: String? = nil,
            outDetailNo: String,
            signatureNo: String,
            signatureStatus: String? = nil,
            hashType: String? = nil,
            hashText: String? = nil,
            downloadURL: String? = nil
        ) {
            self.acceptType = acceptType
            self.outBatchNo = outBatchNo
            self.outDetailNo = outDetailNo
            self.signatureNo = signatureNo
            self.signatureStatus = signatureStatus
            self.hashType = hashType
            self.hashText = hashText
            self.downloadURL = downloadURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.acceptType = try member.required("accept_type")
            self.outBatchNo = try member.ifPresent("out_batch_no")
            self.outDetailNo = try member.required("out_detail_no")
            self.signatureNo = try member.required("signature_no")
            self.signatureStatus = try member.ifPresent("signature_status")
            self.hashType = try member.ifPresent("hash_type")
            self.hashText = try member.ifPresent("hash_value")
            self.downloadURL = try member.ifPresent("download_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.acceptType, "accept_type")
            try members.encodeIfPresent(self.outBatchNo, "out_batch_no")
            try members.encode(self.outDetailNo, "out_detail_no")
            try members.encode(self.signatureNo, "signature_no")
            try members.encodeIfPresent(self.signatureStatus, "signature_status")
            try members.encodeIfPresent(self.hashType, "hash_type")
            try members.encodeIfPresent(self.hashText, "hash_value")
            try members.encodeIfPresent(self.downloadURL, "download_url")
        }
    }
}

extension Transfers {
    /// TransferSceneReportInfo, as several operations have it.
    public struct TransferSceneReportInfo: Codable, Hashable, Sendable {
        /// Type of information (信息类型).
        public var infoType: String
        /// Content of the information (信息内容).
        public var infoContent: String

        public init(
            infoType: String,
            infoContent: String
        ) {
            self.infoType = infoType
            self.infoContent = infoContent
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.infoType = try member.required("info_type")
            self.infoContent = try member.required("info_content")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.infoType, "info_type")
            try members.encode(self.infoContent, "info_content")
        }
    }
}

extension Transfers {
    /// TransferToQqWalletBillReply, as several operations have it.
    public struct TransferToQqWalletBillReply: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// WeChat Pay transfer number (微信转账单号).
        public var transferBillNo: String
        /// Appid of the app or official account (QQ互联开放平台AppID).
        public var appID: String?
        /// Current state of the record (单据状态).
        public var state: Transfers.TransferBillState
        /// Transfer amount in fen (转账金额).
        public var transferAmount: Int
        /// Remark on the transfer (转账备注).
        public var transferRemark: String
        /// User's openid (收款用户OpenID).
        public var openID: String?
        /// Recipient's QQ number (收款用户QQ号).
        public var userQq: String?
        /// User's real name (收款用户姓名).
        public var userName: Sensitive?
        /// Reason for the failure (失败原因).
        public var failReason: String?
        /// Time of creation (单据创建时间).
        public var createTime: Timestamp
        /// Time of the last update (最后一次状态变更时间).
        public var updateTime: Timestamp?

        public init(
            mchid: String,
            outBillNo: String,
            transferBillNo: String,
            appID: String? = nil,
            state: Transfers.TransferBillState,
            transferAmount: Int,
            transferRemark: String,
            openID: String? = nil,
            userQq: String? = nil,
            userName: Sensitive? = nil,
            failReason: String? = nil,
            createTime: Timestamp,
            updateTime: Timestamp? = nil
        ) {
            self.mchid = mchid
            self.outBillNo = outBillNo
            self.transferBillNo = transferBillNo
            self.appID = appID
            self.state = state
            self.transferAmount = transferAmount
            self.transferRemark = transferRemark
            self.openID = openID
            self.userQq = userQq
            self.userName = userName
            self.failReason = failReason
            self.createTime = createTime
            self.updateTime = updateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.outBillNo = try member.required("out_bill_no")
            self.transferBillNo = try member.required("transfer_bill_no")
            self.appID = try member.ifPresent("appid")
            self.state = try member.required("state")
            self.transferAmount = try member.required("transfer_amount")
            self.transferRemark = try member.required("transfer_remark")
            self.openID = try member.ifPresent("openid")
            self.userQq = try member.ifPresent("user_qq")
            self.userName = try member.ifPresent("user_name")
            self.failReason = try member.ifPresent("fail_reason")
            self.createTime = try member.required("create_time")
            self.updateTime = try member.ifPresent("update_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.transferBillNo, "transfer_bill_no")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encode(self.state, "state")
            try members.encode(self.transferAmount, "transfer_amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.userQq, "user_qq")
            try members.encodeIfPresent(self.userName, "user_name")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encode(self.createTime, "create_time")
            try members.encodeIfPresent(self.updateTime, "update_time")
        }
    }
}

extension Transfers {
    /// UserConfirmAuthorizationReply, as several operations have it.
    public struct UserConfirmAuthorizationReply: Codable, Hashable, Sendable {
        /// Merchant's own authorization number (商户侧授权单号).
        public var outAuthorizationNo: String
        /// Current state of the record (单据状态).
        public var state: Transfers.UserConfirmAuthorizationState
        /// Time of creation (单据创建时间).
        public var createTime: Timestamp
        /// Package for opening the collection page (跳转领取页面的package信息).
        public var packageInfo: String

        public init(
            outAuthorizationNo: String,
            state: Transfers.UserConfirmAuthorizationState,
            createTime: Timestamp,
            packageInfo: String
        ) {
            self.outAuthorizationNo = outAuthorizationNo
            self.state = state
            self.createTime = createTime
            self.packageInfo = packageInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outAuthorizationNo = try member.required("out_authorization_no")
            self.state = try member.required("state")
            self.createTime = try member.required("create_time")
            self.packageInfo = try member.required("package_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outAuthorizationNo, "out_authorization_no")
            try members.encode(self.state, "state")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.packageInfo, "package_info")
        }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct AcceptType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var batchTransfer: Self { Self(rawValue: "BATCH_TRANSFER") }
        public static var transferToPocket: Self { Self(rawValue: "TRANSFER_TO_POCKET") }
        public static var transferToBank: Self { Self(rawValue: "TRANSFER_TO_BANK") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct AccountType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var basic: Self { Self(rawValue: "BASIC") }
        public static var operation: Self { Self(rawValue: "OPERATION") }
        public static var fees: Self { Self(rawValue: "FEES") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct AuthenticateState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var authenticateProcessing: Self { Self(rawValue: "AUTHENTICATE_PROCESSING") }
        public static var authenticateSuccess: Self { Self(rawValue: "AUTHENTICATE_SUCCESS") }
        public static var authenticateFailed: Self { Self(rawValue: "AUTHENTICATE_FAILED") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct AuthenticateType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var signIn: Self { Self(rawValue: "SIGN_IN") }
        public static var insurance: Self { Self(rawValue: "INSURANCE") }
        public static var contract: Self { Self(rawValue: "CONTRACT") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct BatchBatchState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var accepted: Self { Self(rawValue: "ACCEPTED") }
        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var finished: Self { Self(rawValue: "FINISHED") }
        public static var closed: Self { Self(rawValue: "CLOSED") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct BatchCloseReason: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var merchantRevocation: Self { Self(rawValue: "MERCHANT_REVOCATION") }
        public static var overdueClose: Self { Self(rawValue: "OVERDUE_CLOSE") }
        public static var payerAccountAbnormal: Self { Self(rawValue: "PAYER_ACCOUNT_ABNORMAL") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct BatchDetailState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var all: Self { Self(rawValue: "ALL") }
        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var fail: Self { Self(rawValue: "FAIL") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct BatchState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var waitPay: Self { Self(rawValue: "WAIT_PAY") }
        public static var accepted: Self { Self(rawValue: "ACCEPTED") }
        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var finished: Self { Self(rawValue: "FINISHED") }
        public static var closed: Self { Self(rawValue: "CLOSED") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct BrandMerchantBatchCloseReason: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var merchantRevocation: Self { Self(rawValue: "MERCHANT_REVOCATION") }
        public static var systemOverdueClose: Self { Self(rawValue: "SYSTEM_OVERDUE_CLOSE") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct BrandMerchantBatchDetailState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var detailViewAll: Self { Self(rawValue: "DETAIL_VIEW_ALL") }
        public static var detailViewSuccess: Self { Self(rawValue: "DETAIL_VIEW_SUCCESS") }
        public static var detailViewFail: Self { Self(rawValue: "DETAIL_VIEW_FAIL") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CharityBudgetState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var pending: Self { Self(rawValue: "PENDING") }
        public static var locked: Self { Self(rawValue: "LOCKED") }
        public static var finished: Self { Self(rawValue: "FINISHED") }
        public static var closed: Self { Self(rawValue: "CLOSED") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CharityTransferBillState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var accepted: Self { Self(rawValue: "ACCEPTED") }
        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var close: Self { Self(rawValue: "CLOSE") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CloseInfoCloseReason: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var closeViaMchAPI: Self { Self(rawValue: "CLOSE_VIA_MCH_API") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CloseReason: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var merchantRevocation: Self { Self(rawValue: "MERCHANT_REVOCATION") }
        public static var overdueClose: Self { Self(rawValue: "OVERDUE_CLOSE") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CloseState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var closed: Self { Self(rawValue: "CLOSED") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct DetailAccountType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var wechatpayAccount: Self { Self(rawValue: "WECHATPAY_ACCOUNT") }
        public static var bankAccount: Self { Self(rawValue: "BANK_ACCOUNT") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct DetailDetailState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var fail: Self { Self(rawValue: "FAIL") }
        public static var refund: Self { Self(rawValue: "REFUND") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct DetailFailReason: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var accountFrozen: Self { Self(rawValue: "ACCOUNT_FROZEN") }
        public static var realNameCheckFail: Self { Self(rawValue: "REAL_NAME_CHECK_FAIL") }
        public static var nameNotCorrect: Self { Self(rawValue: "NAME_NOT_CORRECT") }
        public static var openidInvalid: Self { Self(rawValue: "OPENID_INVALID") }
        public static var transferQuotaExceed: Self { Self(rawValue: "TRANSFER_QUOTA_EXCEED") }
        public static var dayReceivedQuotaExceed: Self { Self(rawValue: "DAY_RECEIVED_QUOTA_EXCEED") }
        public static var dayReceivedCountExceed: Self { Self(rawValue: "DAY_RECEIVED_COUNT_EXCEED") }
        public static var productAuthCheckFail: Self { Self(rawValue: "PRODUCT_AUTH_CHECK_FAIL") }
        public static var overdueClose: Self { Self(rawValue: "OVERDUE_CLOSE") }
        public static var accountNotExist: Self { Self(rawValue: "ACCOUNT_NOT_EXIST") }
        public static var transferRisk: Self { Self(rawValue: "TRANSFER_RISK") }
        public static var userAccountLimit: Self { Self(rawValue: "USER_ACCOUNT_LIMIT") }
        public static var failReasonUnknown: Self { Self(rawValue: "FAIL_REASON_UNKNOWN") }
        public static var payerAccountAbnormal: Self { Self(rawValue: "PAYER_ACCOUNT_ABNORMAL") }
        public static var payeeAccountAbnormal: Self { Self(rawValue: "PAYEE_ACCOUNT_ABNORMAL") }
        public static var userReceiveOverdue: Self { Self(rawValue: "USER_RECEIVE_OVERDUE") }
        public static var remarkNotCorrect: Self { Self(rawValue: "REMARK_NOT_CORRECT") }
        public static var merchantReject: Self { Self(rawValue: "MERCHANT_REJECT") }
        public static var merchantNotConfirm: Self { Self(rawValue: "MERCHANT_NOT_CONFIRM") }
        public static var blockB2cUserlimitamountBsruleMonth: Self { Self(rawValue: "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct DetailState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var detailInit: Self { Self(rawValue: "DETAIL_INIT") }
        public static var detailWaitPay: Self { Self(rawValue: "DETAIL_WAIT_PAY") }
        public static var detailProcessing: Self { Self(rawValue: "DETAIL_PROCESSING") }
        public static var detailSuccess: Self { Self(rawValue: "DETAIL_SUCCESS") }
        public static var detailFail: Self { Self(rawValue: "DETAIL_FAIL") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ElecsignState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var generating: Self { Self(rawValue: "GENERATING") }
        public static var finished: Self { Self(rawValue: "FINISHED") }
        public static var failed: Self { Self(rawValue: "FAILED") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ElectronicReceiptHashType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var sm3: Self { Self(rawValue: "SM3") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ElectronicReceiptState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var generating: Self { Self(rawValue: "GENERATING") }
        public static var finished: Self { Self(rawValue: "FINISHED") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct EmploymentType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var longTermEmployment: Self { Self(rawValue: "LONG_TERM_EMPLOYMENT") }
        public static var shortTermEmployment: Self { Self(rawValue: "SHORT_TERM_EMPLOYMENT") }
        public static var cooperationEmployment: Self { Self(rawValue: "COOPERATION_EMPLOYMENT") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct FailReason: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var accountFrozen: Self { Self(rawValue: "ACCOUNT_FROZEN") }
        public static var realNameCheckFail: Self { Self(rawValue: "REAL_NAME_CHECK_FAIL") }
        public static var nameNotCorrect: Self { Self(rawValue: "NAME_NOT_CORRECT") }
        public static var openidInvalid: Self { Self(rawValue: "OPENID_INVALID") }
        public static var transferQuotaExceed: Self { Self(rawValue: "TRANSFER_QUOTA_EXCEED") }
        public static var dayReceivedQuotaExceed: Self { Self(rawValue: "DAY_RECEIVED_QUOTA_EXCEED") }
        public static var monthReceivedQuotaExceed: Self { Self(rawValue: "MONTH_RECEIVED_QUOTA_EXCEED") }
        public static var dayReceivedCountExceed: Self { Self(rawValue: "DAY_RECEIVED_COUNT_EXCEED") }
        public static var productAuthCheckFail: Self { Self(rawValue: "PRODUCT_AUTH_CHECK_FAIL") }
        public static var overdueClose: Self { Self(rawValue: "OVERDUE_CLOSE") }
        public static var idCardNotCorrect: Self { Self(rawValue: "ID_CARD_NOT_CORRECT") }
        public static var accountNotExist: Self { Self(rawValue: "ACCOUNT_NOT_EXIST") }
        public static var transferRisk: Self { Self(rawValue: "TRANSFER_RISK") }
        public static var payrollCardAlreadyLogout: Self { Self(rawValue: "PAYROLL_CARD_ALREADY_LOGOUT") }
        public static var payrollCardAlreadyFrozen: Self { Self(rawValue: "PAYROLL_CARD_ALREADY_FROZEN") }
        public static var payrollCardUnauthorized: Self { Self(rawValue: "PAYROLL_CARD_UNAUTHORIZED") }
        public static var payrollCardUserNotOpen: Self { Self(rawValue: "PAYROLL_CARD_USER_NOT_OPEN") }
        public static var payrollCardNameCardNotMatch: Self { Self(rawValue: "PAYROLL_CARD_NAME_CARD_NOT_MATCH") }
        public static var payrollCardIDCardNotMatch: Self { Self(rawValue: "PAYROLL_CARD_ID_CARD_NOT_MATCH") }
        public static var payrollCardBankcardUnbundling: Self { Self(rawValue: "PAYROLL_CARD_BANKCARD_UNBUNDLING") }
        public static var bankCardCollectionsAboveQuota: Self { Self(rawValue: "BANK_CARD_COLLECTIONS_ABOVE_QUOTA") }
        public static var bankCardAccountAbnormal: Self { Self(rawValue: "BANK_CARD_ACCOUNT_ABNORMAL") }
        public static var bankCardStatusAbnormal: Self { Self(rawValue: "BANK_CARD_STATUS_ABNORMAL") }
        public static var bankCardBankInfoWrong: Self { Self(rawValue: "BANK_CARD_BANK_INFO_WRONG") }
        public static var bankCardCardInfoWrong: Self { Self(rawValue: "BANK_CARD_CARD_INFO_WRONG") }
        public static var otherFailReasonType: Self { Self(rawValue: "OTHER_FAIL_REASON_TYPE") }
        public static var realnameAccountReceivedQuotaExceed: Self { Self(rawValue: "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED") }
        public static var transferRemarkSetFail: Self { Self(rawValue: "TRANSFER_REMARK_SET_FAIL") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct HashType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var sha256: Self { Self(rawValue: "SHA256") }
        public static var sm3: Self { Self(rawValue: "SM3") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct IncomeRecordType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var offlinerecharge: Self { Self(rawValue: "OFFLINERECHARGE") }
        public static var enterprisedirectrevenue: Self { Self(rawValue: "ENTERPRISEDIRECTREVENUE") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct MchTransferState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var takingEffect: Self { Self(rawValue: "TAKING_EFFECT") }
        public static var closed: Self { Self(rawValue: "CLOSED") }
        public static var waitUserConfirm: Self { Self(rawValue: "WAIT_USER_CONFIRM") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ReceiptState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var accepted: Self { Self(rawValue: "ACCEPTED") }
        public static var finished: Self { Self(rawValue: "FINISHED") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct SubMchAuthorizationState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var invited: Self { Self(rawValue: "INVITED") }
        public static var passed: Self { Self(rawValue: "PASSED") }
        public static var rejected: Self { Self(rawValue: "REJECTED") }
        public static var expired: Self { Self(rawValue: "EXPIRED") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TransferBillState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var accepted: Self { Self(rawValue: "ACCEPTED") }
        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var waitUserConfirm: Self { Self(rawValue: "WAIT_USER_CONFIRM") }
        public static var transfering: Self { Self(rawValue: "TRANSFERING") }
        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var fail: Self { Self(rawValue: "FAIL") }
        public static var canceling: Self { Self(rawValue: "CANCELING") }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TransferDetailDetailState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var refund: Self { Self(rawValue: "REFUND") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TransferPurpose: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var goodspayment: Self { Self(rawValue: "GOODSPAYMENT") }
        public static var commission: Self { Self(rawValue: "COMMISSION") }
        public static var refund: Self { Self(rawValue: "REFUND") }
        public static var reimbursement: Self { Self(rawValue: "REIMBURSEMENT") }
        public static var freight: Self { Self(rawValue: "FREIGHT") }
        public static var others: Self { Self(rawValue: "OTHERS") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TransferScene: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var ordinaryTransfer: Self { Self(rawValue: "ORDINARY_TRANSFER") }
        public static var payrollCardTransfer: Self { Self(rawValue: "PAYROLL_CARD_TRANSFER") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TransferSceneID: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var value1000: Self { Self(rawValue: "1000") }
        public static var value1002: Self { Self(rawValue: "1002") }
        public static var value1004: Self { Self(rawValue: "1004") }
        public static var value1005: Self { Self(rawValue: "1005") }
        public static var value1009: Self { Self(rawValue: "1009") }
        public static var value1010: Self { Self(rawValue: "1010") }
        public static var value1011: Self { Self(rawValue: "1011") }
        public static var value1013: Self { Self(rawValue: "1013") }
    }
}

extension Transfers {
    /// The documented values; a value that is not among them is kept as it came.
    public struct UserConfirmAuthorizationState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var waitUserConfirm: Self { Self(rawValue: "WAIT_USER_CONFIRM") }
    }
}
