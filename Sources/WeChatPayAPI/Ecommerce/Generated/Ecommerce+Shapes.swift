// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

/// The shapes that several operations share: WeChat Pay, E-commerce.
public enum Ecommerce {}

extension Ecommerce {
    /// AccountInfo, as several operations have it.
    public struct AccountInfo: Codable, Hashable, Sendable {
        /// Type of account paid from (二级商户号的出款子账户类型).
        public var outAccountType: Ecommerce.OutAccountType
        /// Amount in fen (账户金额).
        public var amount: Int

        public init(
            outAccountType: Ecommerce.OutAccountType,
            amount: Int
        ) {
            self.outAccountType = outAccountType
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outAccountType = try member.required("out_account_type")
            self.amount = try member.required("amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outAccountType, "out_account_type")
            try members.encode(self.amount, "amount")
        }
    }
}

extension Ecommerce {
    /// AccountWithdrawResult, as several operations have it.
    public struct AccountWithdrawResult: Codable, Hashable, Sendable {
        /// Type of account paid from (二级商户号的出款子账户类型).
        public var outAccountType: Ecommerce.OutAccountType
        /// Payment state (付款状态).
        public var payState: Ecommerce.PayState
        /// Description of the state (付款状态描述).
        public var stateDescription: String

        public init(
            outAccountType: Ecommerce.OutAccountType,
            payState: Ecommerce.PayState,
            stateDescription: String
        ) {
            self.outAccountType = outAccountType
            self.payState = payState
            self.stateDescription = stateDescription
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outAccountType = try member.required("out_account_type")
            self.payState = try member.required("pay_state")
            self.stateDescription = try member.required("state_description")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outAccountType, "out_account_type")
            try members.encode(self.payState, "pay_state")
            try members.encode(self.stateDescription, "state_description")
        }
    }
}

extension Ecommerce {
    /// Agreement, as several operations have it.
    public struct Agreement: Codable, Hashable, Sendable {
        /// Agreement number (协议编号).
        public var agreementCode: String
        /// Agreement version (协议版本号).
        public var agreementVersion: String
        /// Signing entity (签约主体).
        public var signOrganization: String
        /// Time of signing (签约时间).
        public var signTime: Timestamp

        public init(
            agreementCode: String,
            agreementVersion: String,
            signOrganization: String,
            signTime: Timestamp
        ) {
            self.agreementCode = agreementCode
            self.agreementVersion = agreementVersion
            self.signOrganization = signOrganization
            self.signTime = signTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.agreementCode = try member.required("agreement_code")
            self.agreementVersion = try member.required("agreement_version")
            self.signOrganization = try member.required("sign_organization")
            self.signTime = try member.required("sign_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.agreementCode, "agreement_code")
            try members.encode(self.agreementVersion, "agreement_version")
            try members.encode(self.signOrganization, "sign_organization")
            try members.encode(self.signTime, "sign_time")
        }
    }
}

extension Ecommerce {
    /// Amount, as several operations have it.
    public struct Amount: Codable, Hashable, Sendable {
        /// Total amount in fen (标价金额).
        public var totalAmount: Int
        /// Currency (标价币种).
        public var currency: String

        public init(
            totalAmount: Int,
            currency: String
        ) {
            self.totalAmount = totalAmount
            self.currency = currency
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalAmount = try member.required("total_amount")
            self.currency = try member.required("currency")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.currency, "currency")
        }
    }
}

extension Ecommerce {
    /// AmountFrom, as several operations have it.
    public struct AmountFrom: Codable, Hashable, Sendable {
        /// Account (出资账户类型).
        public var account: String
        /// Amount in fen (出资金额).
        public var amount: Int

        public init(
            account: String,
            amount: Int
        ) {
            self.account = account
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.account = try member.required("account")
            self.amount = try member.required("amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.account, "account")
            try members.encode(self.amount, "amount")
        }
    }
}

extension Ecommerce {
    /// ApplyCancelWithdraw, as several operations have it.
    public struct ApplyCancelWithdraw: Codable, Hashable, Sendable {
        /// WeChat Pay application number (微信支付注销提现申请单号).
        public var applymentID: String
        /// Merchant's own request number (商户注销提现申请单号).
        public var outRequestNo: String
        /// State of the cancellation (注销提现申请单状态).
        public var cancelState: Ecommerce.ApplyCancelWithdrawCancelState
        /// Description of the cancellation application's state (注销提现申请单状态描述).
        public var cancelStateDescription: String
        /// Whether to withdraw the funds (是否提取资金).
        public var withdraw: Ecommerce.Withdraw?
        /// State of the withdrawal (提现状态).
        public var withdrawState: Ecommerce.WithdrawState?
        /// Result of the account's withdrawal (账户提现结果).
        public var accountWithdrawResult: [Ecommerce.AccountWithdrawResult]?
        /// Time of the last update (最后更新时间).
        public var modifyTime: Timestamp?
        /// Sub-merchant's merchant number (申请注销的二级商户号).
        public var subMchid: String
        /// Account information (账户信息).
        public var accountInfo: [Ecommerce.AccountInfo]?
        /// Information for confirming the cancellation (用于引导商户超级管理员确认注销的信息).
        public var confirmCancel: Ecommerce.ConfirmCancel?

        public init(
            applymentID: String,
            outRequestNo: String,
            cancelState: Ecommerce.ApplyCancelWithdrawCancelState,
            cancelStateDescription: String,
            withdraw: Ecommerce.Withdraw? = nil,
            withdrawState: Ecommerce.WithdrawState? = nil,
            accountWithdrawResult: [Ecommerce.AccountWithdrawResult]? = nil,
            modifyTime: Timestamp? = nil,
            subMchid: String,
            accountInfo: [Ecommerce.AccountInfo]? = nil,
            confirmCancel: Ecommerce.ConfirmCancel? = nil
        ) {
            self.applymentID = applymentID
            self.outRequestNo = outRequestNo
            self.cancelState = cancelState
            self.cancelStateDescription = cancelStateDescription
            self.withdraw = withdraw
            self.withdrawState = withdrawState
            self.accountWithdrawResult = accountWithdrawResult
            self.modifyTime = modifyTime
            self.subMchid = subMchid
            self.accountInfo = accountInfo
            self.confirmCancel = confirmCancel
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applymentID = try member.required("applyment_id")
            self.outRequestNo = try member.required("out_request_no")
            self.cancelState = try member.required("cancel_state")
            self.cancelStateDescription = try member.required("cancel_state_description")
            self.withdraw = try member.ifPresent("withdraw")
            self.withdrawState = try member.ifPresent("withdraw_state")
            self.accountWithdrawResult = try member.ifPresent("account_withdraw_result")
            self.modifyTime = try member.ifPresent("modify_time")
            self.subMchid = try member.required("sub_mchid")
            self.accountInfo = try member.ifPresent("account_info")
            self.confirmCancel = try member.ifPresent("confirm_cancel")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.applymentID, "applyment_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.cancelState, "cancel_state")
            try members.encode(self.cancelStateDescription, "cancel_state_description")
            try members.encodeIfPresent(self.withdraw, "withdraw")
            try members.encodeIfPresent(self.withdrawState, "withdraw_state")
            try members.encodeIfPresent(self.accountWithdrawResult, "account_withdraw_result")
            try members.encodeIfPresent(self.modifyTime, "modify_time")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.accountInfo, "account_info")
            try members.encodeIfPresent(self.confirmCancel, "confirm_cancel")
        }
    }
}

extension Ecommerce {
    /// ApplyReply, as several operations have it.
    public struct ApplyReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Merchant's own reservation number (商户预约单号).
        public var outReservationNo: String
        /// WeChat Pay transfer reservation number (微信转账预约单号).
        public var reservationID: String
        /// Time of acceptance (预约记录受理时间).
        public var acceptTime: Timestamp
        /// Current state of the record (预约记录状态).
        public var state: Ecommerce.ApplyState
        /// Package for opening the collection page.
        public var packageInfo: String

        public init(
            subMchid: String,
            outReservationNo: String,
            reservationID: String,
            acceptTime: Timestamp,
            state: Ecommerce.ApplyState,
            packageInfo: String
        ) {
            self.subMchid = subMchid
            self.outReservationNo = outReservationNo
            self.reservationID = reservationID
            self.acceptTime = acceptTime
            self.state = state
            self.packageInfo = packageInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.outReservationNo = try member.required("out_reservation_no")
            self.reservationID = try member.required("reservation_id")
            self.acceptTime = try member.required("accept_time")
            self.state = try member.required("state")
            self.packageInfo = try member.required("package_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outReservationNo, "out_reservation_no")
            try members.encode(self.reservationID, "reservation_id")
            try members.encode(self.acceptTime, "accept_time")
            try members.encode(self.state, "state")
            try members.encode(self.packageInfo, "package_info")
        }
    }
}

extension Ecommerce {
    /// ApplyRequest, as several operations have it.
    public struct ApplyRequest: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Service provider's appid (服务商AppID).
        public var spAppID: String
        /// Sub-merchant's appid (二级商户AppID).
        public var subAppID: String?
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// Name of the batch (批次名称).
        public var batchName: String
        /// Remark on the batch (批次备注).
        public var batchRemark: String
        /// Total amount in fen (转账总金额).
        public var totalAmount: Int
        /// Total number of transfers or recipients (转账总笔数).
        public var totalNum: Int
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: String
        /// List of transfer details (转账明细列表).
        public var transferDetailList: [Ecommerce.TransferDetail]
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String

        public init(
            subMchid: String,
            spAppID: String,
            subAppID: String? = nil,
            outBatchNo: String,
            batchName: String,
            batchRemark: String,
            totalAmount: Int,
            totalNum: Int,
            transferSceneID: String,
            transferDetailList: [Ecommerce.TransferDetail],
            notifyURL: String
        ) {
            self.subMchid = subMchid
            self.spAppID = spAppID
            self.subAppID = subAppID
            self.outBatchNo = outBatchNo
            self.batchName = batchName
            self.batchRemark = batchRemark
            self.totalAmount = totalAmount
            self.totalNum = totalNum
            self.transferSceneID = transferSceneID
            self.transferDetailList = transferDetailList
            self.notifyURL = notifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.spAppID = try member.required("sp_appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.outBatchNo = try member.required("out_batch_no")
            self.batchName = try member.required("batch_name")
            self.batchRemark = try member.required("batch_remark")
            self.totalAmount = try member.required("total_amount")
            self.totalNum = try member.required("total_num")
            self.transferSceneID = try member.required("transfer_scene_id")
            self.transferDetailList = try member.required("transfer_detail_list")
            self.notifyURL = try member.required("notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.batchName, "batch_name")
            try members.encode(self.batchRemark, "batch_remark")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.totalNum, "total_num")
            try members.encode(self.transferSceneID, "transfer_scene_id")
            try members.encode(self.transferDetailList, "transfer_detail_list")
            try members.encode(self.notifyURL, "notify_url")
        }
    }
}

extension Ecommerce {
    /// ApplymentIDReply, as several operations have it.
    public struct ApplymentIDReply: Codable, Hashable, Sendable {
        /// WeChat Pay application number (微信支付注销提现申请单号).
        public var applymentID: String?
        /// Merchant's own request number (商户注销提现申请单号).
        public var outRequestNo: String?

        public init(
            applymentID: String? = nil,
            outRequestNo: String? = nil
        ) {
            self.applymentID = applymentID
            self.outRequestNo = outRequestNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applymentID = try member.ifPresent("applyment_id")
            self.outRequestNo = try member.ifPresent("out_request_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.applymentID, "applyment_id")
            try members.encodeIfPresent(self.outRequestNo, "out_request_no")
        }
    }
}

extension Ecommerce {
    /// ApplymentReply, as several operations have it.
    public struct ApplymentReply: Codable, Hashable, Sendable {
        /// WeChat Pay application number (微信支付申请单号).
        public var applymentID: Int
        /// Merchant's own request number (业务申请编号).
        public var outRequestNo: String

        public init(
            applymentID: Int,
            outRequestNo: String
        ) {
            self.applymentID = applymentID
            self.outRequestNo = outRequestNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applymentID = try member.required("applyment_id")
            self.outRequestNo = try member.required("out_request_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.applymentID, "applyment_id")
            try members.encode(self.outRequestNo, "out_request_no")
        }
    }
}

extension Ecommerce {
    /// AuditDetail, as several operations have it.
    public struct AuditDetail: Codable, Hashable, Sendable {
        /// Parameter name (参数名称).
        public var paramName: String
        /// Reason for the rejection (驳回原因).
        public var rejectReason: String

        public init(
            paramName: String,
            rejectReason: String
        ) {
            self.paramName = paramName
            self.rejectReason = rejectReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.paramName = try member.required("param_name")
            self.rejectReason = try member.required("reject_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.paramName, "param_name")
            try members.encode(self.rejectReason, "reject_reason")
        }
    }
}

extension Ecommerce {
    /// BankTransferInfo, as several operations have it.
    public struct BankTransferInfo: Codable, Hashable, Sendable {
        /// Bank serial number (转入的银行流水单号).
        public var billNo: String?
        /// Bank remark (转账充值附言).
        public var memo: String?
        /// Time of the return (银行转账退回时间).
        public var returnTime: Timestamp?
        /// Reason for the return (银行转账退回原因).
        public var returnReason: String?
        /// Name of the bank (开户银行名称).
        public var bankName: String?
        /// Last digits of the bank card (银行卡号后四位).
        public var bankCardTail: String?
        /// Bank account name (银行账户名称).
        public var bankAccountName: String?

        public init(
            billNo: String? = nil,
            memo: String? = nil,
            returnTime: Timestamp? = nil,
            returnReason: String? = nil,
            bankName: String? = nil,
            bankCardTail: String? = nil,
            bankAccountName: String? = nil
        ) {
            self.billNo = billNo
            self.memo = memo
            self.returnTime = returnTime
            self.returnReason = returnReason
            self.bankName = bankName
            self.bankCardTail = bankCardTail
            self.bankAccountName = bankAccountName
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.billNo = try member.ifPresent("bill_no")
            self.memo = try member.ifPresent("memo")
            self.returnTime = try member.ifPresent("return_time")
            self.returnReason = try member.ifPresent("return_reason")
            self.bankName = try member.ifPresent("bank_name")
            self.bankCardTail = try member.ifPresent("bank_card_tail")
            self.bankAccountName = try member.ifPresent("bank_account_name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.billNo, "bill_no")
            try members.encodeIfPresent(self.memo, "memo")
            try members.encodeIfPresent(self.returnTime, "return_time")
            try members.encodeIfPresent(self.returnReason, "return_reason")
            try members.encodeIfPresent(self.bankName, "bank_name")
            try members.encodeIfPresent(self.bankCardTail, "bank_card_tail")
            try members.encodeIfPresent(self.bankAccountName, "bank_account_name")
        }
    }
}

extension Ecommerce {
    /// Batch, as several operations have it.
    public struct Batch: Codable, Hashable, Sendable {
        /// Transfer batch (转账批次单).
        public var transferBatch: Ecommerce.TransferBatch
        /// List of results (转账明细单列表).
        public var data: [Ecommerce.BatchData]?
        /// Offset or page to start from (请求资源起始位置).
        public var offset: Int?
        /// Most records to return (最大资源条数).
        public var limit: Int?

        public init(
            transferBatch: Ecommerce.TransferBatch,
            data: [Ecommerce.BatchData]? = nil,
            offset: Int? = nil,
            limit: Int? = nil
        ) {
            self.transferBatch = transferBatch
            self.data = data
            self.offset = offset
            self.limit = limit
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.transferBatch = try member.required("transfer_batch")
            self.data = try member.ifPresent("data")
            self.offset = try member.ifPresent("offset")
            self.limit = try member.ifPresent("limit")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.transferBatch, "transfer_batch")
            try members.encodeIfPresent(self.data, "data")
            try members.encodeIfPresent(self.offset, "offset")
            try members.encodeIfPresent(self.limit, "limit")
        }
    }
}

extension Ecommerce {
    /// BatchData, as several operations have it.
    public struct BatchData: Codable, Hashable, Sendable {
        /// WeChat Pay detail number (商家转账明细单号).
        public var detailID: String
        /// Merchant's own detail number (商家明细单号).
        public var outDetailNo: String
        /// State of the detail (明细状态).
        public var detailState: Ecommerce.DetailState

        public init(
            detailID: String,
            outDetailNo: String,
            detailState: Ecommerce.DetailState
        ) {
            self.detailID = detailID
            self.outDetailNo = outDetailNo
            self.detailState = detailState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.detailID = try member.required("detail_id")
            self.outDetailNo = try member.required("out_detail_no")
            self.detailState = try member.required("detail_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.detailID, "detail_id")
            try members.encode(self.outDetailNo, "out_detail_no")
            try members.encode(self.detailState, "detail_state")
        }
    }
}

extension Ecommerce {
    /// BatchDetail, as several operations have it.
    public struct BatchDetail: Codable, Hashable, Sendable {
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// WeChat Pay batch number (商家转账批次单号).
        public var batchID: String
        /// Merchant's own detail number (商家明细单号).
        public var outDetailNo: String
        /// WeChat Pay detail number (商家转账明细单号).
        public var detailID: String
        /// Service provider's appid (服务商应用ID).
        public var spAppID: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Sub-merchant's appid (二级商户应用ID).
        public var subAppID: String?
        /// Time of creation (转账发起时间).
        public var createTime: Timestamp
        /// State of the detail (明细状态).
        public var detailState: String
        /// Transfer amount in fen (转账金额).
        public var transferAmount: Int
        /// Remark on the transfer (转账备注).
        public var transferRemark: String
        /// Reason for the failure (明细失败原因).
        public var failReason: String?
        /// User's openid (收款用户OpenID).
        public var openID: String?
        /// Bank type code (收款银行类型).
        public var bankType: String?
        /// User's real name (收款用户姓名).
        public var userName: String?
        /// Time the transfer completed (转账完成时间).
        public var transferFinishTime: Timestamp?
        /// Time the bank returned the funds (银行退票时间).
        public var bankRefundTime: String?

        public init(
            outBatchNo: String,
            batchID: String,
            outDetailNo: String,
            detailID: String,
            spAppID: String,
            subMchid: String,
            subAppID: String? = nil,
            createTime: Timestamp,
            detailState: String,
            transferAmount: Int,
            transferRemark: String,
            failReason: String? = nil,
            openID: String? = nil,
            bankType: String? = nil,
            userName: String? = nil,
            transferFinishTime: Timestamp? = nil,
            bankRefundTime: String? = nil
        ) {
            self.outBatchNo = outBatchNo
            self.batchID = batchID
            self.outDetailNo = outDetailNo
            self.detailID = detailID
            self.spAppID = spAppID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.createTime = createTime
            self.detailState = detailState
            self.transferAmount = transferAmount
            self.transferRemark = transferRemark
            self.failReason = failReason
            self.openID = openID
            self.bankType = bankType
            self.userName = userName
            self.transferFinishTime = transferFinishTime
            self.bankRefundTime = bankRefundTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBatchNo = try member.required("out_batch_no")
            self.batchID = try member.required("batch_id")
            self.outDetailNo = try member.required("out_detail_no")
            self.detailID = try member.required("detail_id")
            self.spAppID = try member.required("sp_appid")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.createTime = try member.required("create_time")
            self.detailState = try member.required("detail_state")
            self.transferAmount = try member.required("transfer_amount")
            self.transferRemark = try member.required("transfer_remark")
            self.failReason = try member.ifPresent("fail_reason")
            self.openID = try member.ifPresent("openid")
            self.bankType = try member.ifPresent("bank_type")
            self.userName = try member.ifPresent("user_name")
            self.transferFinishTime = try member.ifPresent("transfer_finish_time")
            self.bankRefundTime = try member.ifPresent("bank_refund_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.batchID, "batch_id")
            try members.encode(self.outDetailNo, "out_detail_no")
            try members.encode(self.detailID, "detail_id")
            try members.encode(self.spAppID, "sp_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.detailState, "detail_state")
            try members.encode(self.transferAmount, "transfer_amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.userName, "user_name")
            try members.encodeIfPresent(self.transferFinishTime, "transfer_finish_time")
            try members.encodeIfPresent(self.bankRefundTime, "bank_refund_time")
        }
    }
}

extension Ecommerce {
    /// BatchTransferBatch, as several operations have it.
    public struct BatchTransferBatch: Codable, Hashable, Sendable {
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// WeChat Pay batch number (商家转账批次单号).
        public var batchID: String
        /// Service provider's appid (服务商应用ID).
        public var spAppID: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Sub-merchant's appid (二级商户应用ID).
        public var subAppID: String?
        /// State of the batch (批次状态).
        public var batchState: String
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
        public var createTime: Timestamp
        /// Amount that succeeded, in fen (转账成功金额).
        public var successAmount: Int
        /// Number of successes (转账成功笔数).
        public var successNum: Int
        /// Amount that failed to transfer, in fen (转账失败金额).
        public var failedAmount: Int
        /// Number of failed transfers (转账失败笔数).
        public var failedNum: Int
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: String

        public init(
            outBatchNo: String,
            batchID: String,
            spAppID: String,
            subMchid: String,
            subAppID: String? = nil,
            batchState: String,
            batchName: String,
            batchRemark: String,
            closeReason: String? = nil,
            totalAmount: Int,
            totalNum: Int,
            createTime: Timestamp,
            successAmount: Int,
            successNum: Int,
            failedAmount: Int,
            failedNum: Int,
            transferSceneID: String
        ) {
            self.outBatchNo = outBatchNo
            self.batchID = batchID
            self.spAppID = spAppID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.batchState = batchState
            self.batchName = batchName
            self.batchRemark = batchRemark
            self.closeReason = closeReason
            self.totalAmount = totalAmount
            self.totalNum = totalNum
            self.createTime = createTime
            self.successAmount = successAmount
            self.successNum = successNum
            self.failedAmount = failedAmount
            self.failedNum = failedNum
            self.transferSceneID = transferSceneID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBatchNo = try member.required("out_batch_no")
            self.batchID = try member.required("batch_id")
            self.spAppID = try member.required("sp_appid")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.batchState = try member.required("batch_state")
            self.batchName = try member.required("batch_name")
            self.batchRemark = try member.required("batch_remark")
            self.closeReason = try member.ifPresent("close_reason")
            self.totalAmount = try member.required("total_amount")
            self.totalNum = try member.required("total_num")
            self.createTime = try member.required("create_time")
            self.successAmount = try member.required("success_amount")
            self.successNum = try member.required("success_num")
            self.failedAmount = try member.required("failed_amount")
            self.failedNum = try member.required("failed_num")
            self.transferSceneID = try member.required("transfer_scene_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.batchID, "batch_id")
            try members.encode(self.spAppID, "sp_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.batchState, "batch_state")
            try members.encode(self.batchName, "batch_name")
            try members.encode(self.batchRemark, "batch_remark")
            try members.encodeIfPresent(self.closeReason, "close_reason")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.totalNum, "total_num")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.successAmount, "success_amount")
            try members.encode(self.successNum, "success_num")
            try members.encode(self.failedAmount, "failed_amount")
            try members.encode(self.failedNum, "failed_num")
            try members.encode(self.transferSceneID, "transfer_scene_id")
        }
    }
}

extension Ecommerce {
    /// CancelApplicationReply, as several operations have it.
    public struct CancelApplicationReply: Codable, Hashable, Sendable {
        /// Merchant's own application number (商户注销申请单号).
        public var outApplyNo: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Reason for the rejection (受理失败原因).
        public var rejectReason: String?
        /// State of the cancellation (注销状态).
        public var cancelState: Ecommerce.CancelState?
        /// Time of the last update (最后更新时间).
        public var updateTime: Timestamp?

        public init(
            outApplyNo: String,
            subMchid: String,
            rejectReason: String? = nil,
            cancelState: Ecommerce.CancelState? = nil,
            updateTime: Timestamp? = nil
        ) {
            self.outApplyNo = outApplyNo
            self.subMchid = subMchid
            self.rejectReason = rejectReason
            self.cancelState = cancelState
            self.updateTime = updateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outApplyNo = try member.required("out_apply_no")
            self.subMchid = try member.required("sub_mchid")
            self.rejectReason = try member.ifPresent("reject_reason")
            self.cancelState = try member.ifPresent("cancel_state")
            self.updateTime = try member.ifPresent("update_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outApplyNo, "out_apply_no")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.rejectReason, "reject_reason")
            try members.encodeIfPresent(self.cancelState, "cancel_state")
            try members.encodeIfPresent(self.updateTime, "update_time")
        }
    }
}

extension Ecommerce {
    /// CancelRequest, as several operations have it.
    public struct CancelRequest: Codable, Hashable, Sendable {
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
}

extension Ecommerce {
    /// CloseInfo, as several operations have it.
    public struct CloseInfo: Codable, Hashable, Sendable {
        /// Time of closing (关单时间).
        public var closeTime: Timestamp?
        /// Reason for closing (关单原因).
        public var closeReason: String?

        public init(
            closeTime: Timestamp? = nil,
            closeReason: String? = nil
        ) {
            self.closeTime = closeTime
            self.closeReason = closeReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.closeTime = try member.ifPresent("close_time")
            self.closeReason = try member.ifPresent("close_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.closeTime, "close_time")
            try members.encodeIfPresent(self.closeReason, "close_reason")
        }
    }
}

extension Ecommerce {
    /// CombinePayerInfo, as several operations have it.
    public struct CombinePayerInfo: Codable, Hashable, Sendable {
        /// User's openid (用户标识).
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

extension Ecommerce {
    /// CompensateBill, as several operations have it.
    public struct CompensateBill: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Details of the receiver (转账接收方信息).
        public var receiverDetail: Ecommerce.CompensateBillReceiverDetail
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// Amount in fen (赔付金额).
        public var amount: Int?
        /// Remark on the transfer (赔付原因).
        public var transferRemark: String?
        /// WeChat Pay transfer number (微信支付转账单号).
        public var billID: String
        /// Current state of the record (赔付状态).
        public var state: Ecommerce.CompensateBillState
        /// Time of acceptance (受理时间).
        public var acceptTime: Timestamp
        /// Time of success (成功时间).
        public var successTime: Timestamp?
        /// Information on the closing (关单信息).
        public var closeInfo: Ecommerce.CloseInfo?
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String?

        public init(
            spMchid: String,
            receiverDetail: Ecommerce.CompensateBillReceiverDetail,
            outBillNo: String,
            amount: Int? = nil,
            transferRemark: String? = nil,
            billID: String,
            state: Ecommerce.CompensateBillState,
            acceptTime: Timestamp,
            successTime: Timestamp? = nil,
            closeInfo: Ecommerce.CloseInfo? = nil,
            sponsorMchid: String? = nil
        ) {
            self.spMchid = spMchid
            self.receiverDetail = receiverDetail
            self.outBillNo = outBillNo
            self.amount = amount
            self.transferRemark = transferRemark
            self.billID = billID
            self.state = state
            self.acceptTime = acceptTime
            self.successTime = successTime
            self.closeInfo = closeInfo
            self.sponsorMchid = sponsorMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.receiverDetail = try member.required("receiver_detail")
            self.outBillNo = try member.required("out_bill_no")
            self.amount = try member.ifPresent("amount")
            self.transferRemark = try member.ifPresent("transfer_remark")
            self.billID = try member.required("bill_id")
            self.state = try member.required("state")
            self.acceptTime = try member.required("accept_time")
            self.successTime = try member.ifPresent("success_time")
            self.closeInfo = try member.ifPresent("close_info")
            self.sponsorMchid = try member.ifPresent("sponsor_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.receiverDetail, "receiver_detail")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.transferRemark, "transfer_remark")
            try members.encode(self.billID, "bill_id")
            try members.encode(self.state, "state")
            try members.encode(self.acceptTime, "accept_time")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.closeInfo, "close_info")
            try members.encodeIfPresent(self.sponsorMchid, "sponsor_mchid")
        }
    }
}

extension Ecommerce {
    /// CompensateBillReceiver, as several operations have it.
    public struct CompensateBillReceiver: Codable, Hashable, Sendable {
        /// Type (转账接收方类型).
        public var type: Ecommerce.CompensateBillType?
        /// Information on the related transaction (转账接收方订单信息).
        public var transactionInfo: Ecommerce.TransactionInfo?

        public init(
            type: Ecommerce.CompensateBillType? = nil,
            transactionInfo: Ecommerce.TransactionInfo? = nil
        ) {
            self.type = type
            self.transactionInfo = transactionInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.type = try member.ifPresent("type")
            self.transactionInfo = try member.ifPresent("transaction_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.type, "type")
            try members.encodeIfPresent(self.transactionInfo, "transaction_info")
        }
    }
}

extension Ecommerce {
    /// CompensateBillReceiverDetail, as several operations have it.
    public struct CompensateBillReceiverDetail: Codable, Hashable, Sendable {
        /// Who receives the funds (转账接收者信息).
        public var receiver: Ecommerce.CompensateBillReceiver?

        public init(
            receiver: Ecommerce.CompensateBillReceiver? = nil
        ) {
            self.receiver = receiver
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.receiver = try member.ifPresent("receiver")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.receiver, "receiver")
        }
    }
}

extension Ecommerce {
    /// ConfirmCancel, as several operations have it.
    public struct ConfirmCancel: Codable, Hashable, Sendable {
        /// URL for confirming the merchant's cancellation (确认商户注销的页面url).
        public var confirmCancelURL: String?

        public init(
            confirmCancelURL: String? = nil
        ) {
            self.confirmCancelURL = confirmCancelURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.confirmCancelURL = try member.ifPresent("confirm_cancel_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.confirmCancelURL, "confirm_cancel_url")
        }
    }
}

extension Ecommerce {
    /// Contract, as several operations have it.
    public struct Contract: Codable, Hashable, Sendable {
        /// Withholding contract ID (协议ID).
        public var contractID: String
        /// Withholding contract template ID (模板ID).
        public var planID: String
        /// Merchant's own contract number (服务商签约协议号).
        public var outContractCode: String
        /// Name to display (用户展示名称).
        public var displayName: String
        /// State of the contract (协议状态).
        public var contractState: Ecommerce.ContractState
        /// Time the contract was signed (协议签署时间).
        public var contractSignedTime: Timestamp?
        /// Time the contract was terminated (协议解约时间).
        public var contractTerminatedTime: Timestamp?
        /// How the contract was terminated (协议解约方式).
        public var contractTerminatedMode: Ecommerce.ContractTerminatedMode?
        /// Remark on the contract's termination (协议解约备注).
        public var contractTerminationRemark: String?
        /// Repayment day (还款日).
        public var repaymentDay: Int?
        /// User's openid (用户服务商标识).
        public var openID: String?
        /// Appid of the app or official account (服务商AppID).
        public var appID: String?
        /// Upper limit of the repayment amount (还款金额上限).
        public var repaymentAmountLimit: Int

        public init(
            contractID: String,
            planID: String,
            outContractCode: String,
            displayName: String,
            contractState: Ecommerce.ContractState,
            contractSignedTime: Timestamp? = nil,
            contractTerminatedTime: Timestamp? = nil,
            contractTerminatedMode: Ecommerce.ContractTerminatedMode? = nil,
            contractTerminationRemark: String? = nil,
            repaymentDay: Int? = nil,
            openID: String? = nil,
            appID: String? = nil,
            repaymentAmountLimit: Int
        ) {
            self.contractID = contractID
            self.planID = planID
            self.outContractCode = outContractCode
            self.displayName = displayName
            self.contractState = contractState
            self.contractSignedTime = contractSignedTime
            self.contractTerminatedTime = contractTerminatedTime
            self.contractTerminatedMode = contractTerminatedMode
            self.contractTerminationRemark = contractTerminationRemark
            self.repaymentDay = repaymentDay
            self.openID = openID
            self.appID = appID
            self.repaymentAmountLimit = repaymentAmountLimit
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.contractID = try member.required("contract_id")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.displayName = try member.required("display_name")
            self.contractState = try member.required("contract_state")
            self.contractSignedTime = try member.ifPresent("contract_signed_time")
            self.contractTerminatedTime = try member.ifPresent("contract_terminated_time")
            self.contractTerminatedMode = try member.ifPresent("contract_terminated_mode")
            self.contractTerminationRemark = try member.ifPresent("contract_termination_remark")
            self.repaymentDay = try member.ifPresent("repayment_day")
            self.openID = try member.ifPresent("openid")
            self.appID = try member.ifPresent("appid")
            self.repaymentAmountLimit = try member.required("repayment_amount_limit")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.displayName, "display_name")
            try members.encode(self.contractState, "contract_state")
            try members.encodeIfPresent(self.contractSignedTime, "contract_signed_time")
            try members.encodeIfPresent(self.contractTerminatedTime, "contract_terminated_time")
            try members.encodeIfPresent(self.contractTerminatedMode, "contract_terminated_mode")
            try members.encodeIfPresent(self.contractTerminationRemark, "contract_termination_remark")
            try members.encodeIfPresent(self.repaymentDay, "repayment_day")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encode(self.repaymentAmountLimit, "repayment_amount_limit")
        }
    }
}

extension Ecommerce {
    /// DayEndBalanceWithdrawReply, as several operations have it.
    public struct DayEndBalanceWithdrawReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (收付通平台商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchid: String
        /// Current status of the record (单据状态).
        public var status: Ecommerce.DayEndBalanceWithdrawStatus
        /// WeChat Pay withdrawal number (微信支付提现单号).
        public var withdrawID: String
        /// Merchant's own request number (商户提现单号).
        public var outRequestNo: String
        /// Total amount in fen (提现金额).
        public var totalAmount: Int
        /// Amount that succeeded, in fen (提现成功金额).
        public var successAmount: Int?
        /// Amount that failed, in fen (提现失败金额).
        public var failAmount: Int?
        /// Refund amount in fen (提现退票金额).
        public var refundAmount: Int?
        /// Time of creation (发起提现时间).
        public var createTime: Timestamp
        /// Time of the last update (提现状态更新时间).
        public var updateTime: Timestamp
        /// Reason (失败原因).
        public var reason: String?
        /// Remark (提现备注).
        public var remark: String?
        /// Bank remark (银行附言).
        public var bankMemo: String?
        /// Account type (出款账户类型).
        public var accountType: Ecommerce.AccountType
        /// Bank account number (入账银行账号后四位).
        public var accountNumber: String
        /// Bank of the account (入账银行).
        public var accountBank: String
        /// Name of the bank (入账银行全称（含支行）).
        public var bankName: String?

        public init(
            spMchid: String,
            subMchid: String,
            status: Ecommerce.DayEndBalanceWithdrawStatus,
            withdrawID: String,
            outRequestNo: String,
            totalAmount: Int,
            successAmount: Int? = nil,
            failAmount: Int? = nil,
            refundAmount: Int? = nil,
            createTime: Timestamp,
            updateTime: Timestamp,
            reason: String? = nil,
            remark: String? = nil,
            bankMemo: String? = nil,
            accountType: Ecommerce.AccountType,
            accountNumber: String,
            accountBank: String,
            bankName: String? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.status = status
            self.withdrawID = withdrawID
            self.outRequestNo = outRequestNo
            self.totalAmount = totalAmount
            self.successAmount = successAmount
            self.failAmount = failAmount
            self.refundAmount = refundAmount
            self.createTime = createTime
            self.updateTime = updateTime
            self.reason = reason
            self.remark = remark
            self.bankMemo = bankMemo
            self.accountType = accountType
            self.accountNumber = accountNumber
            self.accountBank = accountBank
            self.bankName = bankName
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.status = try member.required("status")
            self.withdrawID = try member.required("withdraw_id")
            self.outRequestNo = try member.required("out_request_no")
            self.totalAmount = try member.required("total_amount")
            self.successAmount = try member.ifPresent("success_amount")
            self.failAmount = try member.ifPresent("fail_amount")
            self.refundAmount = try member.ifPresent("refund_amount")
            self.createTime = try member.required("create_time")
            self.updateTime = try member.required("update_time")
            self.reason = try member.ifPresent("reason")
            self.remark = try member.ifPresent("remark")
            self.bankMemo = try member.ifPresent("bank_memo")
            self.accountType = try member.required("account_type")
            self.accountNumber = try member.required("account_number")
            self.accountBank = try member.required("account_bank")
            self.bankName = try member.ifPresent("bank_name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.status, "status")
            try members.encode(self.withdrawID, "withdraw_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.successAmount, "success_amount")
            try members.encodeIfPresent(self.failAmount, "fail_amount")
            try members.encodeIfPresent(self.refundAmount, "refund_amount")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.updateTime, "update_time")
            try members.encodeIfPresent(self.reason, "reason")
            try members.encodeIfPresent(self.remark, "remark")
            try members.encodeIfPresent(self.bankMemo, "bank_memo")
            try members.encode(self.accountType, "account_type")
            try members.encode(self.accountNumber, "account_number")
            try members.encode(self.accountBank, "account_bank")
            try members.encodeIfPresent(self.bankName, "bank_name")
        }
    }
}

extension Ecommerce {
    /// DeductOrderReply, as several operations have it.
    public struct DeductOrderReply: Codable, Hashable, Sendable {
        /// Merchant's own order number (商户侧交易单号).
        public var outTradeNo: String
        /// Merchant's own scheduled repayment number (商户侧预约还款单号).
        public var outRecordID: String
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// Sub-merchant's appid (子商户AppID).
        public var subAppID: String?
        /// User's openid (用户标识).
        public var openID: String
        /// Withholding contract ID (还款协议ID).
        public var contractID: String
        /// State of the order (还款单状态).
        public var orderState: Ecommerce.OrderState
        /// Amount deducted or repaid, in fen (还款金额).
        public var deductAmount: String
        /// Amount actually repaid, in fen (实际还款金额).
        public var paySuccessAmount: String?
        /// Description (产品描述).
        public var description: String
        /// Merchant's attached data, returned unchanged (商户数据包).
        public var attach: String?
        /// WeChat Pay order number (微信支付的支付单号).
        public var transactionID: String?

        public init(
            outTradeNo: String,
            outRecordID: String,
            appID: String,
            subAppID: String? = nil,
            openID: String,
            contractID: String,
            orderState: Ecommerce.OrderState,
            deductAmount: String,
            paySuccessAmount: String? = nil,
            description: String,
            attach: String? = nil,
            transactionID: String? = nil
        ) {
            self.outTradeNo = outTradeNo
            self.outRecordID = outRecordID
            self.appID = appID
            self.subAppID = subAppID
            self.openID = openID
            self.contractID = contractID
            self.orderState = orderState
            self.deductAmount = deductAmount
            self.paySuccessAmount = paySuccessAmount
            self.description = description
            self.attach = attach
            self.transactionID = transactionID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outTradeNo = try member.required("out_trade_no")
            self.outRecordID = try member.required("out_record_id")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.openID = try member.required("openid")
            self.contractID = try member.required("contract_id")
            self.orderState = try member.required("order_state")
            self.deductAmount = try member.required("deduct_amount")
            self.paySuccessAmount = try member.ifPresent("pay_success_amount")
            self.description = try member.required("description")
            self.attach = try member.ifPresent("attach")
            self.transactionID = try member.ifPresent("transaction_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.outRecordID, "out_record_id")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.openID, "openid")
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.orderState, "order_state")
            try members.encode(self.deductAmount, "deduct_amount")
            try members.encodeIfPresent(self.paySuccessAmount, "pay_success_amount")
            try members.encode(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
        }
    }
}

extension Ecommerce {
    /// DepositAfterSalesCompensationBill, as several operations have it.
    public struct DepositAfterSalesCompensationBill: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String?
        /// Details of the receiver (转账接收方信息).
        public var receiverDetail: Ecommerce.ReceiverDetail
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// Amount in fen (赔付金额).
        public var amount: Int?
        /// Remark on the transfer (赔付原因).
        public var transferRemark: String?
        /// WeChat Pay transfer number (微信支付转账单号).
        public var billID: String
        /// Current state of the record (赔付状态).
        public var state: Ecommerce.CompensateBillState
        /// Time of acceptance (受理时间).
        public var acceptTime: Timestamp
        /// Time of success (成功时间).
        public var successTime: Timestamp?
        /// Information on the closing (关单信息).
        public var closeInfo: Ecommerce.CloseInfo?
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String?
        /// Sub-merchant's appid (二级商户AppID).
        public var subAppID: String?

        public init(
            spMchid: String,
            subMchid: String? = nil,
            receiverDetail: Ecommerce.ReceiverDetail,
            outBillNo: String,
            amount: Int? = nil,
            transferRemark: String? = nil,
            billID: String,
            state: Ecommerce.CompensateBillState,
            acceptTime: Timestamp,
            successTime: Timestamp? = nil,
            closeInfo: Ecommerce.CloseInfo? = nil,
            sponsorMchid: String? = nil,
            subAppID: String? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.receiverDetail = receiverDetail
            self.outBillNo = outBillNo
            self.amount = amount
            self.transferRemark = transferRemark
            self.billID = billID
            self.state = state
            self.acceptTime = acceptTime
            self.successTime = successTime
            self.closeInfo = closeInfo
            self.sponsorMchid = sponsorMchid
            self.subAppID = subAppID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.receiverDetail = try member.required("receiver_detail")
            self.outBillNo = try member.required("out_bill_no")
            self.amount = try member.ifPresent("amount")
            self.transferRemark = try member.ifPresent("transfer_remark")
            self.billID = try member.required("bill_id")
            self.state = try member.required("state")
            self.acceptTime = try member.required("accept_time")
            self.successTime = try member.ifPresent("success_time")
            self.closeInfo = try member.ifPresent("close_info")
            self.sponsorMchid = try member.ifPresent("sponsor_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.receiverDetail, "receiver_detail")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.transferRemark, "transfer_remark")
            try members.encode(self.billID, "bill_id")
            try members.encode(self.state, "state")
            try members.encode(self.acceptTime, "accept_time")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.closeInfo, "close_info")
            try members.encodeIfPresent(self.sponsorMchid, "sponsor_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
        }
    }
}

extension Ecommerce {
    /// DepositInsurancePremiumsCompensationBillReceiver, as several operations have it.
    public struct DepositInsurancePremiumsCompensationBillReceiver: Codable, Hashable, Sendable {
        /// Type (转账接收方类型).
        public var type: Ecommerce.DepositInsurancePremiumsCompensationBillType?
        /// Receiving merchant's information (转账接收方商户信息).
        public var mchInfo: Ecommerce.MchInfo?
        /// Information on the related transaction (赔付单信息).
        public var transactionInfo: Ecommerce.ReceiverTransactionInfo?

        public init(
            type: Ecommerce.DepositInsurancePremiumsCompensationBillType? = nil,
            mchInfo: Ecommerce.MchInfo? = nil,
            transactionInfo: Ecommerce.ReceiverTransactionInfo? = nil
        ) {
            self.type = type
            self.mchInfo = mchInfo
            self.transactionInfo = transactionInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.type = try member.ifPresent("type")
            self.mchInfo = try member.ifPresent("mch_info")
            self.transactionInfo = try member.ifPresent("transaction_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.type, "type")
            try members.encodeIfPresent(self.mchInfo, "mch_info")
            try members.encodeIfPresent(self.transactionInfo, "transaction_info")
        }
    }
}

extension Ecommerce {
    /// DepositInsurancePremiumsCompensationBillReceiverDetail, as several operations have it.
    public struct DepositInsurancePremiumsCompensationBillReceiverDetail: Codable, Hashable, Sendable {
        /// Who receives the funds (转账接收者信息).
        public var receiver: Ecommerce.DepositInsurancePremiumsCompensationBillReceiver?

        public init(
            receiver: Ecommerce.DepositInsurancePremiumsCompensationBillReceiver? = nil
        ) {
            self.receiver = receiver
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.receiver = try member.ifPresent("receiver")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.receiver, "receiver")
        }
    }
}

extension Ecommerce {
    /// DepositShippingCostCompensationBillReceiver, as several operations have it.
    public struct DepositShippingCostCompensationBillReceiver: Codable, Hashable, Sendable {
        /// Information on the related transaction (转账接收方订单信息).
        public var transactionInfo: Ecommerce.TransactionInfo?
        /// User receiving the transfer (转账接收方用户).
        public var userInfo: Ecommerce.UserInfo?

        public init(
            transactionInfo: Ecommerce.TransactionInfo? = nil,
            userInfo: Ecommerce.UserInfo? = nil
        ) {
            self.transactionInfo = transactionInfo
            self.userInfo = userInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.transactionInfo = try member.ifPresent("transaction_info")
            self.userInfo = try member.ifPresent("user_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.transactionInfo, "transaction_info")
            try members.encodeIfPresent(self.userInfo, "user_info")
        }
    }
}

extension Ecommerce {
    /// DepositShippingCostCompensationBillReceiverDetail, as several operations have it.
    public struct DepositShippingCostCompensationBillReceiverDetail: Codable, Hashable, Sendable {
        /// Who receives the funds (转账接收者信息).
        public var receiver: Ecommerce.DepositShippingCostCompensationBillReceiver?

        public init(
            receiver: Ecommerce.DepositShippingCostCompensationBillReceiver? = nil
        ) {
            self.receiver = receiver
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.receiver = try member.ifPresent("receiver")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.receiver, "receiver")
        }
    }
}

extension Ecommerce {
    /// Detail, as several operations have it.
    public struct Detail: Codable, Hashable, Sendable {
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// WeChat Pay batch number (商家转账批次单号).
        public var batchID: String
        /// Merchant's own detail number (商家明细单号).
        public var outDetailNo: String
        /// WeChat Pay detail number (商家转账明细单号).
        public var detailID: String
        /// Service provider's appid (服务商应用ID).
        public var spAppID: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Sub-merchant's appid (二级商户应用ID).
        public var subAppID: String?
        /// Time of creation (转账发起时间).
        public var createTime: Timestamp
        /// State of the detail (明细状态).
        public var detailState: Ecommerce.DetailState
        /// Transfer amount in fen (转账金额).
        public var transferAmount: Int
        /// Remark on the transfer (转账备注).
        public var transferRemark: String
        /// Reason for the failure (明细失败原因).
        public var failReason: Ecommerce.DetailFailReason?
        /// User's openid (收款用户OpenID).
        public var openID: String?
        /// Bank type code (收款银行类型).
        public var bankType: String?
        /// User's real name (收款用户姓名).
        public var userName: Sensitive?
        /// Time the transfer completed (转账完成时间).
        public var transferFinishTime: Timestamp?
        /// Time the bank returned the funds (银行退票时间).
        public var bankRefundTime: String?

        public init(
            outBatchNo: String,
            batchID: String,
            outDetailNo: String,
            detailID: String,
            spAppID: String,
            subMchid: String,
            subAppID: String? = nil,
            createTime: Timestamp,
            detailState: Ecommerce.DetailState,
            transferAmount: Int,
            transferRemark: String,
            failReason: Ecommerce.DetailFailReason? = nil,
            openID: String? = nil,
            bankType: String? = nil,
            userName: Sensitive? = nil,
            transferFinishTime: Timestamp? = nil,
            bankRefundTime: String? = nil
        ) {
            self.outBatchNo = outBatchNo
            self.batchID = batchID
            self.outDetailNo = outDetailNo
            self.detailID = detailID
            self.spAppID = spAppID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.createTime = createTime
            self.detailState = detailState
            self.transferAmount = transferAmount
            self.transferRemark = transferRemark
            self.failReason = failReason
            self.openID = openID
            self.bankType = bankType
            self.userName = userName
            self.transferFinishTime = transferFinishTime
            self.bankRefundTime = bankRefundTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBatchNo = try member.required("out_batch_no")
            self.batchID = try member.required("batch_id")
            self.outDetailNo = try member.required("out_detail_no")
            self.detailID = try member.required("detail_id")
            self.spAppID = try member.required("sp_appid")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.createTime = try member.required("create_time")
            self.detailState = try member.required("detail_state")
            self.transferAmount = try member.required("transfer_amount")
            self.transferRemark = try member.required("transfer_remark")
            self.failReason = try member.ifPresent("fail_reason")
            self.openID = try member.ifPresent("openid")
            self.bankType = try member.ifPresent("bank_type")
            self.userName = try member.ifPresent("user_name")
            self.transferFinishTime = try member.ifPresent("transfer_finish_time")
            self.bankRefundTime = try member.ifPresent("bank_refund_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.batchID, "batch_id")
            try members.encode(self.outDetailNo, "out_detail_no")
            try members.encode(self.detailID, "detail_id")
            try members.encode(self.spAppID, "sp_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.detailState, "detail_state")
            try members.encode(self.transferAmount, "transfer_amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.userName, "user_name")
            try members.encodeIfPresent(self.transferFinishTime, "transfer_finish_time")
            try members.encodeIfPresent(self.bankRefundTime, "bank_refund_time")
        }
    }
}

extension Ecommerce {
    /// From, as several operations have it.
    public struct From: Codable, Hashable, Sendable {
        /// Account (出资账户类型).
        public var account: Ecommerce.Account
        /// Amount in fen (出资金额).
        public var amount: Int

        public init(
            account: Ecommerce.Account,
            amount: Int
        ) {
            self.account = account
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.account = try member.required("account")
            self.amount = try member.required("amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.account, "account")
            try members.encode(self.amount, "amount")
        }
    }
}

extension Ecommerce {
    /// FundWithdraw, as several operations have it.
    public struct FundWithdraw: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String?
        /// Service provider's merchant number (电商平台商户号).
        public var spMchid: String
        /// Current status of the record (提现单状态).
        public var status: Ecommerce.WithdrawStatus
        /// WeChat Pay withdrawal number (微信支付提现单号).
        public var withdrawID: String
        /// Merchant's own request number (商户提现单号).
        public var outRequestNo: String
        /// Amount in fen (提现金额).
        public var amount: Int
        /// Time of creation (发起提现时间).
        public var createTime: Timestamp?
        /// Time of the last update (提现状态更新时间).
        public var updateTime: Timestamp?
        /// Reason (失败原因).
        public var reason: String?
        /// Remark (提现备注).
        public var remark: String?
        /// Bank remark (银行备注).
        public var bankMemo: String?
        /// Account type (出款账户类型).
        public var accountType: Ecommerce.AccountType?
        /// Bank account number (入账银行账号后四位).
        public var accountNumber: String?
        /// Bank of the account (入账银行).
        public var accountBank: String?
        /// Name of the bank (入账银行全称（含支行）).
        public var bankName: String?

        public init(
            subMchid: String? = nil,
            spMchid: String,
            status: Ecommerce.WithdrawStatus,
            withdrawID: String,
            outRequestNo: String,
            amount: Int,
            createTime: Timestamp? = nil,
            updateTime: Timestamp? = nil,
            reason: String? = nil,
            remark: String? = nil,
            bankMemo: String? = nil,
            accountType: Ecommerce.AccountType? = nil,
            accountNumber: String? = nil,
            accountBank: String? = nil,
            bankName: String? = nil
        ) {
            self.subMchid = subMchid
            self.spMchid = spMchid
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
            self.accountNumber = accountNumber
            self.accountBank = accountBank
            self.bankName = bankName
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.spMchid = try member.required("sp_mchid")
            self.status = try member.required("status")
            self.withdrawID = try member.required("withdraw_id")
            self.outRequestNo = try member.required("out_request_no")
            self.amount = try member.required("amount")
            self.createTime = try member.ifPresent("create_time")
            self.updateTime = try member.ifPresent("update_time")
            self.reason = try member.ifPresent("reason")
            self.remark = try member.ifPresent("remark")
            self.bankMemo = try member.ifPresent("bank_memo")
            self.accountType = try member.ifPresent("account_type")
            self.accountNumber = try member.ifPresent("account_number")
            self.accountBank = try member.ifPresent("account_bank")
            self.bankName = try member.ifPresent("bank_name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.status, "status")
            try members.encode(self.withdrawID, "withdraw_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.updateTime, "update_time")
            try members.encodeIfPresent(self.reason, "reason")
            try members.encodeIfPresent(self.remark, "remark")
            try members.encodeIfPresent(self.bankMemo, "bank_memo")
            try members.encodeIfPresent(self.accountType, "account_type")
            try members.encodeIfPresent(self.accountNumber, "account_number")
            try members.encodeIfPresent(self.accountBank, "account_bank")
            try members.encodeIfPresent(self.bankName, "bank_name")
        }
    }
}

extension Ecommerce {
    /// IdentityInfo, as several operations have it.
    public struct IdentityInfo: Codable, Hashable, Sendable {
        /// Type of identity document (证件类型).
        public var idDocType: Ecommerce.IDDocType?
        /// Name on the identity document (证件姓名).
        public var identificationName: Sensitive
        /// Identity document number (证件号码).
        public var identificationNo: Sensitive

        public init(
            idDocType: Ecommerce.IDDocType? = nil,
            identificationName: Sensitive,
            identificationNo: Sensitive
        ) {
            self.idDocType = idDocType
            self.identificationName = identificationName
            self.identificationNo = identificationNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.idDocType = try member.ifPresent("id_doc_type")
            self.identificationName = try member.required("identification_name")
            self.identificationNo = try member.required("identification_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.idDocType, "id_doc_type")
            try members.encode(self.identificationName, "identification_name")
            try members.encode(self.identificationNo, "identification_no")
        }
    }
}

extension Ecommerce {
    /// InsuranceClaimBill, as several operations have it.
    public struct InsuranceClaimBill: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String?
        /// Details of the receiver (转账接收方信息).
        public var receiverDetail: Ecommerce.ReceiverDetail
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// Amount in fen (赔付金额).
        public var amount: Int?
        /// Remark on the transfer (赔付原因).
        public var transferRemark: String?
        /// WeChat Pay transfer number (微信支付转账单号).
        public var billID: String
        /// Current state of the record (赔付状态).
        public var state: Ecommerce.CompensateBillState
        /// Time of acceptance (受理时间).
        public var acceptTime: Timestamp
        /// Time of success (成功时间).
        public var successTime: Timestamp?
        /// Information on the closing (关单信息).
        public var closeInfo: Ecommerce.InsuranceClaimBillCloseInfo?
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String?

        public init(
            spMchid: String,
            subMchid: String? = nil,
            receiverDetail: Ecommerce.ReceiverDetail,
            outBillNo: String,
            amount: Int? = nil,
            transferRemark: String? = nil,
            billID: String,
            state: Ecommerce.CompensateBillState,
            acceptTime: Timestamp,
            successTime: Timestamp? = nil,
            closeInfo: Ecommerce.InsuranceClaimBillCloseInfo? = nil,
            sponsorMchid: String? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.receiverDetail = receiverDetail
            self.outBillNo = outBillNo
            self.amount = amount
            self.transferRemark = transferRemark
            self.billID = billID
            self.state = state
            self.acceptTime = acceptTime
            self.successTime = successTime
            self.closeInfo = closeInfo
            self.sponsorMchid = sponsorMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.receiverDetail = try member.required("receiver_detail")
            self.outBillNo = try member.required("out_bill_no")
            self.amount = try member.ifPresent("amount")
            self.transferRemark = try member.ifPresent("transfer_remark")
            self.billID = try member.required("bill_id")
            self.state = try member.required("state")
            self.acceptTime = try member.required("accept_time")
            self.successTime = try member.ifPresent("success_time")
            self.closeInfo = try member.ifPresent("close_info")
            self.sponsorMchid = try member.ifPresent("sponsor_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.receiverDetail, "receiver_detail")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.transferRemark, "transfer_remark")
            try members.encode(self.billID, "bill_id")
            try members.encode(self.state, "state")
            try members.encode(self.acceptTime, "accept_time")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.closeInfo, "close_info")
            try members.encodeIfPresent(self.sponsorMchid, "sponsor_mchid")
        }
    }
}

extension Ecommerce {
    /// InsuranceClaimBillCloseInfo, as several operations have it.
    public struct InsuranceClaimBillCloseInfo: Codable, Hashable, Sendable {
        /// Time of acceptance (关单时间).
        public var acceptTime: Timestamp?
        /// Reason for closing (关单原因).
        public var closeReason: String?

        public init(
            acceptTime: Timestamp? = nil,
            closeReason: String? = nil
        ) {
            self.acceptTime = acceptTime
            self.closeReason = closeReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.acceptTime = try member.ifPresent("accept_time")
            self.closeReason = try member.ifPresent("close_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.acceptTime, "accept_time")
            try members.encodeIfPresent(self.closeReason, "close_reason")
        }
    }
}

extension Ecommerce {
    /// InsuranceCompensationContractReply, as several operations have it.
    public struct InsuranceCompensationContractReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Whether it was opened (是否开通成功).
        public var opened: Bool
        /// Time of success (成功时间).
        public var successTime: Timestamp?

        public init(
            subMchid: String,
            opened: Bool,
            successTime: Timestamp? = nil
        ) {
            self.subMchid = subMchid
            self.opened = opened
            self.successTime = successTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.opened = try member.required("opened")
            self.successTime = try member.ifPresent("success_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.opened, "opened")
            try members.encodeIfPresent(self.successTime, "success_time")
        }
    }
}

extension Ecommerce {
    /// InsurancePolicy, as several operations have it.
    public struct InsurancePolicy: Codable, Hashable, Sendable {
        /// Insurance product registration number (保险产品备案编号).
        public var productRegistrationNo: String
        /// Insurance policy number (保险单号).
        public var policyNo: String
        /// Name (保险名称).
        public var name: String
        /// Withdrawal number (取现单号).
        public var withdrawalNo: String?
        /// Claim number (理赔单号).
        public var claimNo: String?

        public init(
            productRegistrationNo: String,
            policyNo: String,
            name: String,
            withdrawalNo: String? = nil,
            claimNo: String? = nil
        ) {
            self.productRegistrationNo = productRegistrationNo
            self.policyNo = policyNo
            self.name = name
            self.withdrawalNo = withdrawalNo
            self.claimNo = claimNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.productRegistrationNo = try member.required("product_registration_no")
            self.policyNo = try member.required("policy_no")
            self.name = try member.required("name")
            self.withdrawalNo = try member.ifPresent("withdrawal_no")
            self.claimNo = try member.ifPresent("claim_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.productRegistrationNo, "product_registration_no")
            try members.encode(self.policyNo, "policy_no")
            try members.encode(self.name, "name")
            try members.encodeIfPresent(self.withdrawalNo, "withdrawal_no")
            try members.encodeIfPresent(self.claimNo, "claim_no")
        }
    }
}

extension Ecommerce {
    /// MchInfo, as several operations have it.
    public struct MchInfo: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String?

        public init(
            mchid: String? = nil
        ) {
            self.mchid = mchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.ifPresent("mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.mchid, "mchid")
        }
    }
}

extension Ecommerce {
    /// MchTransferBatch, as several operations have it.
    public struct MchTransferBatch: Codable, Hashable, Sendable {
        /// Transfer batch (转账批次单).
        public var transferBatch: Ecommerce.BatchTransferBatch
        /// List of results (转账明细单列表).
        public var data: [Ecommerce.MchTransferData]?
        /// Offset or page to start from (请求资源起始位置).
        public var offset: Int?
        /// Most records to return (最大资源条数).
        public var limit: Int?

        public init(
            transferBatch: Ecommerce.BatchTransferBatch,
            data: [Ecommerce.MchTransferData]? = nil,
            offset: Int? = nil,
            limit: Int? = nil
        ) {
            self.transferBatch = transferBatch
            self.data = data
            self.offset = offset
            self.limit = limit
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.transferBatch = try member.required("transfer_batch")
            self.data = try member.ifPresent("data")
            self.offset = try member.ifPresent("offset")
            self.limit = try member.ifPresent("limit")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.transferBatch, "transfer_batch")
            try members.encodeIfPresent(self.data, "data")
            try members.encodeIfPresent(self.offset, "offset")
            try members.encodeIfPresent(self.limit, "limit")
        }
    }
}

extension Ecommerce {
    /// MchTransferCloseInfo, as several operations have it.
    public struct MchTransferCloseInfo: Codable, Hashable, Sendable {
        /// Time of closing (预约记录关闭的时间).
        public var closeTime: Timestamp
        /// Reason for closing (预约记录关闭的原因).
        public var closeReason: String

        public init(
            closeTime: Timestamp,
            closeReason: String
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

extension Ecommerce {
    /// MchTransferData, as several operations have it.
    public struct MchTransferData: Codable, Hashable, Sendable {
        /// WeChat Pay detail number (商家转账明细单号).
        public var detailID: String
        /// Merchant's own detail number (商家明细单号).
        public var outDetailNo: String
        /// State of the detail (明细状态).
        public var detailState: String

        public init(
            detailID: String,
            outDetailNo: String,
            detailState: String
        ) {
            self.detailID = detailID
            self.outDetailNo = outDetailNo
            self.detailState = detailState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.detailID = try member.required("detail_id")
            self.outDetailNo = try member.required("out_detail_no")
            self.detailState = try member.required("detail_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.detailID, "detail_id")
            try members.encode(self.outDetailNo, "out_detail_no")
            try members.encode(self.detailState, "detail_state")
        }
    }
}

extension Ecommerce {
    /// MchTransferReservationReply, as several operations have it.
    public struct MchTransferReservationReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Service provider's appid (服务商AppID).
        public var spAppID: String
        /// Sub-merchant's appid (二级商户AppID).
        public var subAppID: String?
        /// WeChat Pay transfer reservation number (微信转账预约单号).
        public var reservationID: String
        /// Merchant's own reservation number (商户预约单号).
        public var outReservationNo: String
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: String
        /// Latest expected transfer date (预计最晚转账日期).
        public var estimatedDate: String?
        /// Estimated highest transfer amount, in fen (预计最大转账金额).
        public var estimatedMaxAmount: Int?
        /// Exact transfer amount, in fen (准确转账金额).
        public var exactAmount: Int?
        /// User's openid (收款用户OpenID).
        public var openID: String
        /// Bank type code (收款银行类型).
        public var bankType: String?
        /// Current state of the record (预约记录状态).
        public var state: String
        /// Time of acceptance (预约记录受理的时间).
        public var acceptTime: Timestamp
        /// Time user confirmed the reservation (预约记录用户确认预约的时间).
        public var reserveTime: String?
        /// Information on the closing (预约记录的关闭信息).
        public var closeInfo: Ecommerce.MchTransferCloseInfo?

        public init(
            spMchid: String,
            subMchid: String,
            spAppID: String,
            subAppID: String? = nil,
            reservationID: String,
            outReservationNo: String,
            transferSceneID: String,
            estimatedDate: String? = nil,
            estimatedMaxAmount: Int? = nil,
            exactAmount: Int? = nil,
            openID: String,
            bankType: String? = nil,
            state: String,
            acceptTime: Timestamp,
            reserveTime: String? = nil,
            closeInfo: Ecommerce.MchTransferCloseInfo? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.spAppID = spAppID
            self.subAppID = subAppID
            self.reservationID = reservationID
            self.outReservationNo = outReservationNo
            self.transferSceneID = transferSceneID
            self.estimatedDate = estimatedDate
            self.estimatedMaxAmount = estimatedMaxAmount
            self.exactAmount = exactAmount
            self.openID = openID
            self.bankType = bankType
            self.state = state
            self.acceptTime = acceptTime
            self.reserveTime = reserveTime
            self.closeInfo = closeInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.spAppID = try member.required("sp_appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.reservationID = try member.required("reservation_id")
            self.outReservationNo = try member.required("out_reservation_no")
            self.transferSceneID = try member.required("transfer_scene_id")
            self.estimatedDate = try member.ifPresent("estimated_date")
            self.estimatedMaxAmount = try member.ifPresent("estimated_max_amount")
            self.exactAmount = try member.ifPresent("exact_amount")
            self.openID = try member.required("openid")
            self.bankType = try member.ifPresent("bank_type")
            self.state = try member.required("state")
            self.acceptTime = try member.required("accept_time")
            self.reserveTime = try member.ifPresent("reserve_time")
            self.closeInfo = try member.ifPresent("close_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.reservationID, "reservation_id")
            try members.encode(self.outReservationNo, "out_reservation_no")
            try members.encode(self.transferSceneID, "transfer_scene_id")
            try members.encodeIfPresent(self.estimatedDate, "estimated_date")
            try members.encodeIfPresent(self.estimatedMaxAmount, "estimated_max_amount")
            try members.encodeIfPresent(self.exactAmount, "exact_amount")
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encode(self.state, "state")
            try members.encode(self.acceptTime, "accept_time")
            try members.encodeIfPresent(self.reserveTime, "reserve_time")
            try members.encodeIfPresent(self.closeInfo, "close_info")
        }
    }
}

extension Ecommerce {
    /// MchTransferTransferBill, as several operations have it.
    public struct MchTransferTransferBill: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Business type (业务类型).
        public var businessType: Ecommerce.BusinessType?
        /// Details of the receiver (转账接收方信息).
        public var receiverDetail: Ecommerce.TransferBillReceiverDetail
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// Amount in fen (赔付金额).
        public var amount: Int?
        /// Remark on the transfer (赔付原因).
        public var transferRemark: String?
        /// Remark for the receiver (收款方备注).
        public var receiverRemark: String?
        /// WeChat Pay transfer number (微信支付转账单号).
        public var billID: String
        /// Current state of the record (赔付状态).
        public var state: Ecommerce.CompensateBillState
        /// Time of acceptance (受理时间).
        public var acceptTime: Timestamp
        /// Time of success (成功时间).
        public var successTime: Timestamp?
        /// Information on the closing (关单信息).
        public var closeInfo: Ecommerce.CloseInfo?
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String?

        public init(
            spMchid: String,
            businessType: Ecommerce.BusinessType? = nil,
            receiverDetail: Ecommerce.TransferBillReceiverDetail,
            outBillNo: String,
            amount: Int? = nil,
            transferRemark: String? = nil,
            receiverRemark: String? = nil,
            billID: String,
            state: Ecommerce.CompensateBillState,
            acceptTime: Timestamp,
            successTime: Timestamp? = nil,
            closeInfo: Ecommerce.CloseInfo? = nil,
            sponsorMchid: String? = nil
        ) {
            self.spMchid = spMchid
            self.businessType = businessType
            self.receiverDetail = receiverDetail
            self.outBillNo = outBillNo
            self.amount = amount
            self.transferRemark = transferRemark
            self.receiverRemark = receiverRemark
            self.billID = billID
            self.state = state
            self.acceptTime = acceptTime
            self.successTime = successTime
            self.closeInfo = closeInfo
            self.sponsorMchid = sponsorMchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.businessType = try member.ifPresent("business_type")
            self.receiverDetail = try member.required("receiver_detail")
            self.outBillNo = try member.required("out_bill_no")
            self.amount = try member.ifPresent("amount")
            self.transferRemark = try member.ifPresent("transfer_remark")
            self.receiverRemark = try member.ifPresent("receiver_remark")
            self.billID = try member.required("bill_id")
            self.state = try member.required("state")
            self.acceptTime = try member.required("accept_time")
            self.successTime = try member.ifPresent("success_time")
            self.closeInfo = try member.ifPresent("close_info")
            self.sponsorMchid = try member.ifPresent("sponsor_mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.businessType, "business_type")
            try members.encode(self.receiverDetail, "receiver_detail")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.receiverRemark, "receiver_remark")
            try members.encode(self.billID, "bill_id")
            try members.encode(self.state, "state")
            try members.encode(self.acceptTime, "accept_time")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.closeInfo, "close_info")
            try members.encodeIfPresent(self.sponsorMchid, "sponsor_mchid")
        }
    }
}

extension Ecommerce {
    /// OnlineBankRechargeInfo, as several operations have it.
    public struct OnlineBankRechargeInfo: Codable, Hashable, Sendable {
        /// Bank serial number (银行交易订单号).
        public var billNo: String?
        /// Time of the return (网银充值退回时间).
        public var returnTime: Timestamp?
        /// Reason for the return (网银充值退回原因).
        public var returnReason: String?
        /// Name of the bank (开户银行名称).
        public var bankName: String?
        /// Type of online banking (网银类型).
        public var onlineBankType: Ecommerce.OnlineBankType?
        /// Last digits of the bank card (银行卡号后四位).
        public var bankCardTail: String?
        /// Bank account name (银行账户名称).
        public var bankAccountName: String?

        public init(
            billNo: String? = nil,
            returnTime: Timestamp? = nil,
            returnReason: String? = nil,
            bankName: String? = nil,
            onlineBankType: Ecommerce.OnlineBankType? = nil,
            bankCardTail: String? = nil,
            bankAccountName: String? = nil
        ) {
            self.billNo = billNo
            self.returnTime = returnTime
            self.returnReason = returnReason
            self.bankName = bankName
            self.onlineBankType = onlineBankType
            self.bankCardTail = bankCardTail
            self.bankAccountName = bankAccountName
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.billNo = try member.ifPresent("bill_no")
            self.returnTime = try member.ifPresent("return_time")
            self.returnReason = try member.ifPresent("return_reason")
            self.bankName = try member.ifPresent("bank_name")
            self.onlineBankType = try member.ifPresent("online_bank_type")
            self.bankCardTail = try member.ifPresent("bank_card_tail")
            self.bankAccountName = try member.ifPresent("bank_account_name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.billNo, "bill_no")
            try members.encodeIfPresent(self.returnTime, "return_time")
            try members.encodeIfPresent(self.returnReason, "return_reason")
            try members.encodeIfPresent(self.bankName, "bank_name")
            try members.encodeIfPresent(self.onlineBankType, "online_bank_type")
            try members.encodeIfPresent(self.bankCardTail, "bank_card_tail")
            try members.encodeIfPresent(self.bankAccountName, "bank_account_name")
        }
    }
}

extension Ecommerce {
    /// OrderReply, as several operations have it.
    public struct OrderReply: Codable, Hashable, Sendable {
        /// Merchant's own outbound transfer number (商户出境单号).
        public var outOrderID: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// WeChat Pay order number (微信出境单号).
        public var orderID: String
        /// Result (出境结果).
        public var result: String
        /// Reason for the failure (出境失败的原因).
        public var failReason: String?
        /// Amount in fen (请求出境人民币金额).
        public var amount: Int
        /// Foreign amount actually sent abroad (真实出境外币金额).
        public var foreignAmount: Int?
        /// Foreign currency (外币币种).
        public var foreignCurrency: String
        /// Rate (汇率).
        public var rate: Int?
        /// Time of the currency purchase (购汇时间).
        public var exchangeRateTime: String?
        /// Estimated time of currency purchase (预计购汇时间).
        public var estimateExchangeRateTime: String?
        /// RMB actually sent abroad, in fen (真实出境人民币金额).
        public var departureAmount: Int?
        /// Handling fee in fen (手续费人民币金额).
        public var fee: Int?
        /// Merchant number bearing the handling fee (手续费承担商户号).
        public var chargeMchid: String?
        /// Account bearing the handling fee (手续费承担账户).
        public var chargeAccountType: String?

        public init(
            outOrderID: String,
            subMchid: String,
            orderID: String,
            result: String,
            failReason: String? = nil,
            amount: Int,
            foreignAmount: Int? = nil,
            foreignCurrency: String,
            rate: Int? = nil,
            exchangeRateTime: String? = nil,
            estimateExchangeRateTime: String? = nil,
            departureAmount: Int? = nil,
            fee: Int? = nil,
            chargeMchid: String? = nil,
            chargeAccountType: String? = nil
        ) {
            self.outOrderID = outOrderID
            self.subMchid = subMchid
            self.orderID = orderID
            self.result = result
            self.failReason = failReason
            self.amount = amount
            self.foreignAmount = foreignAmount
            self.foreignCurrency = foreignCurrency
            self.rate = rate
            self.exchangeRateTime = exchangeRateTime
            self.estimateExchangeRateTime = estimateExchangeRateTime
            self.departureAmount = departureAmount
            self.fee = fee
            self.chargeMchid = chargeMchid
            self.chargeAccountType = chargeAccountType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outOrderID = try member.required("out_order_id")
            self.subMchid = try member.required("sub_mchid")
            self.orderID = try member.required("order_id")
            self.result = try member.required("result")
            self.failReason = try member.ifPresent("fail_reason")
            self.amount = try member.required("amount")
            self.foreignAmount = try member.ifPresent("foreign_amount")
            self.foreignCurrency = try member.required("foreign_currency")
            self.rate = try member.ifPresent("rate")
            self.exchangeRateTime = try member.ifPresent("exchange_rate_time")
            self.estimateExchangeRateTime = try member.ifPresent("estimate_exchange_rate_time")
            self.departureAmount = try member.ifPresent("departure_amount")
            self.fee = try member.ifPresent("fee")
            self.chargeMchid = try member.ifPresent("charge_mchid")
            self.chargeAccountType = try member.ifPresent("charge_account_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outOrderID, "out_order_id")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.orderID, "order_id")
            try members.encode(self.result, "result")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.foreignAmount, "foreign_amount")
            try members.encode(self.foreignCurrency, "foreign_currency")
            try members.encodeIfPresent(self.rate, "rate")
            try members.encodeIfPresent(self.exchangeRateTime, "exchange_rate_time")
            try members.encodeIfPresent(self.estimateExchangeRateTime, "estimate_exchange_rate_time")
            try members.encodeIfPresent(self.departureAmount, "departure_amount")
            try members.encodeIfPresent(self.fee, "fee")
            try members.encodeIfPresent(self.chargeMchid, "charge_mchid")
            try members.encodeIfPresent(self.chargeAccountType, "charge_account_type")
        }
    }
}

extension Ecommerce {
    /// PlatsolutionApplyRequest, as several operations have it.
    public struct PlatsolutionApplyRequest: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Service provider's appid (服务商AppID).
        public var spAppID: String
        /// Sub-merchant's appid (二级商户AppID).
        public var subAppID: String?
        /// Merchant's own reservation number (商户预约单号).
        public var outReservationNo: String
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: String
        /// Latest expected transfer date (预计最晚转账日期).
        public var estimatedDate: String
        /// Estimated highest transfer amount, in fen (预计最大转账金额).
        public var estimatedMaxAmount: Int?
        /// Exact transfer amount, in fen (准确转账金额).
        public var exactAmount: Int?
        /// User's openid (收款用户OpenID).
        public var openID: String?
        /// Recipient's real name (收款用户姓名).
        public var userRealName: Sensitive?
        /// Remark on the reservation (预约备注).
        public var reserveRemark: String
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String
        /// Scene report information (场景报备信息).
        public var sceneReportData: Ecommerce.SceneReportData?

        public init(
            subMchid: String,
            spAppID: String,
            subAppID: String? = nil,
            outReservationNo: String,
            transferSceneID: String,
            estimatedDate: String,
            estimatedMaxAmount: Int? = nil,
            exactAmount: Int? = nil,
            openID: String? = nil,
            userRealName: Sensitive? = nil,
            reserveRemark: String,
            notifyURL: String,
            sceneReportData: Ecommerce.SceneReportData? = nil
        ) {
            self.subMchid = subMchid
            self.spAppID = spAppID
            self.subAppID = subAppID
            self.outReservationNo = outReservationNo
            self.transferSceneID = transferSceneID
            self.estimatedDate = estimatedDate
            self.estimatedMaxAmount = estimatedMaxAmount
            self.exactAmount = exactAmount
            self.openID = openID
            self.userRealName = userRealName
            self.reserveRemark = reserveRemark
            self.notifyURL = notifyURL
            self.sceneReportData = sceneReportData
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.spAppID = try member.required("sp_appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.outReservationNo = try member.required("out_reservation_no")
            self.transferSceneID = try member.required("transfer_scene_id")
            self.estimatedDate = try member.required("estimated_date")
            self.estimatedMaxAmount = try member.ifPresent("estimated_max_amount")
            self.exactAmount = try member.ifPresent("exact_amount")
            self.openID = try member.ifPresent("openid")
            self.userRealName = try member.ifPresent("user_real_name")
            self.reserveRemark = try member.required("reserve_remark")
            self.notifyURL = try member.required("notify_url")
            self.sceneReportData = try member.ifPresent("scene_report_data")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.outReservationNo, "out_reservation_no")
            try members.encode(self.transferSceneID, "transfer_scene_id")
            try members.encode(self.estimatedDate, "estimated_date")
            try members.encodeIfPresent(self.estimatedMaxAmount, "estimated_max_amount")
            try members.encodeIfPresent(self.exactAmount, "exact_amount")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.userRealName, "user_real_name")
            try members.encode(self.reserveRemark, "reserve_remark")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.sceneReportData, "scene_report_data")
        }
    }
}

extension Ecommerce {
    /// PreEntrustSignReply, as several operations have it.
    public struct PreEntrustSignReply: Codable, Hashable, Sendable {
        /// Pre-signing ID (预签约Id).
        public var preEntrustwebID: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Withholding contract template ID (委托代扣协议模板Id).
        public var planID: Int
        /// Merchant's own contract number (商户签约协议号).
        public var outContractCode: String

        public init(
            preEntrustwebID: String,
            mchid: String,
            planID: Int,
            outContractCode: String
        ) {
            self.preEntrustwebID = preEntrustwebID
            self.mchid = mchid
            self.planID = planID
            self.outContractCode = outContractCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.preEntrustwebID = try member.required("pre_entrustweb_id")
            self.mchid = try member.required("mchid")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.preEntrustwebID, "pre_entrustweb_id")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
        }
    }
}

extension Ecommerce {
    /// PreEntrustwebReply, as several operations have it.
    public struct PreEntrustwebReply: Codable, Hashable, Sendable {
        /// Pre-signing ID (预签约id).
        public var preEntrustwebID: String

        public init(
            preEntrustwebID: String
        ) {
            self.preEntrustwebID = preEntrustwebID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.preEntrustwebID = try member.required("pre_entrustweb_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.preEntrustwebID, "pre_entrustweb_id")
        }
    }
}

extension Ecommerce {
    /// PromotionDetail, as several operations have it.
    public struct PromotionDetail: Codable, Hashable, Sendable {
        /// Coupon ID (券ID).
        public var promotionID: String
        /// Scope (优惠范围).
        public var scope: String
        /// Type (优惠类型).
        public var type: String
        /// Amount in fen (优惠券面额).
        public var amount: Int
        /// Refund amount in fen (优惠退款金额).
        public var refundAmount: Int

        public init(
            promotionID: String,
            scope: String,
            type: String,
            amount: Int,
            refundAmount: Int
        ) {
            self.promotionID = promotionID
            self.scope = scope
            self.type = type
            self.amount = amount
            self.refundAmount = refundAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.promotionID = try member.required("promotion_id")
            self.scope = try member.required("scope")
            self.type = try member.required("type")
            self.amount = try member.required("amount")
            self.refundAmount = try member.required("refund_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.promotionID, "promotion_id")
            try members.encode(self.scope, "scope")
            try members.encode(self.type, "type")
            try members.encode(self.amount, "amount")
            try members.encode(self.refundAmount, "refund_amount")
        }
    }
}

extension Ecommerce {
    /// QRRechargeInfo, as several operations have it.
    public struct QRRechargeInfo: Codable, Hashable, Sendable {
        /// User's openid (用户OpenID).
        public var openID: String?
        /// Type of employee (员工类型).
        public var employeeType: Ecommerce.EmployeeType?

        public init(
            openID: String? = nil,
            employeeType: Ecommerce.EmployeeType? = nil
        ) {
            self.openID = openID
            self.employeeType = employeeType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.openID = try member.ifPresent("openid")
            self.employeeType = try member.ifPresent("employee_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.employeeType, "employee_type")
        }
    }
}

extension Ecommerce {
    /// RealIdentity, as several operations have it.
    public struct RealIdentity: Codable, Hashable, Sendable {
        /// Type of real-name verification (实名验证类型).
        public var identityType: Ecommerce.IdentityType
        /// Natural person's identity document number (自然人证件号码).
        public var identityID: Sensitive
        /// Real name (自然人姓名).
        public var realName: Sensitive

        public init(
            identityType: Ecommerce.IdentityType,
            identityID: Sensitive,
            realName: Sensitive
        ) {
            self.identityType = identityType
            self.identityID = identityID
            self.realName = realName
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.identityType = try member.required("identity_type")
            self.identityID = try member.required("identity_id")
            self.realName = try member.required("real_name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.identityType, "identity_type")
            try members.encode(self.identityID, "identity_id")
            try members.encode(self.realName, "real_name")
        }
    }
}

extension Ecommerce {
    /// Receiver, as several operations have it.
    public struct Receiver: Codable, Hashable, Sendable {
        /// Type (转账接收方类型).
        public var type: Ecommerce.ReceiverType?
        /// Information on the related transaction (转账接收方订单信息).
        public var transactionInfo: Ecommerce.TransactionInfo?

        public init(
            type: Ecommerce.ReceiverType? = nil,
            transactionInfo: Ecommerce.TransactionInfo? = nil
        ) {
            self.type = type
            self.transactionInfo = transactionInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.type = try member.ifPresent("type")
            self.transactionInfo = try member.ifPresent("transaction_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.type, "type")
            try members.encodeIfPresent(self.transactionInfo, "transaction_info")
        }
    }
}

extension Ecommerce {
    /// ReceiverDetail, as several operations have it.
    public struct ReceiverDetail: Codable, Hashable, Sendable {
        /// Who receives the funds (转账接收者信息).
        public var receiver: Ecommerce.Receiver?

        public init(
            receiver: Ecommerce.Receiver? = nil
        ) {
            self.receiver = receiver
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.receiver = try member.ifPresent("receiver")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.receiver, "receiver")
        }
    }
}

extension Ecommerce {
    /// ReceiverDetailReceiver, as several operations have it.
    public struct ReceiverDetailReceiver: Codable, Hashable, Sendable {
        /// Type (转账接收方类型).
        public var type: Ecommerce.ReceiverType?
        /// Receiving merchant's information (转账接收方商户信息).
        public var mchInfo: Ecommerce.ReceiverDetailReceiverMchInfo?

        public init(
            type: Ecommerce.ReceiverType? = nil,
            mchInfo: Ecommerce.ReceiverDetailReceiverMchInfo? = nil
        ) {
            self.type = type
            self.mchInfo = mchInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.type = try member.ifPresent("type")
            self.mchInfo = try member.ifPresent("mch_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.type, "type")
            try members.encodeIfPresent(self.mchInfo, "mch_info")
        }
    }
}

extension Ecommerce {
    /// ReceiverDetailReceiverMchInfo, as several operations have it.
    public struct ReceiverDetailReceiverMchInfo: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchID: String?

        public init(
            mchID: String? = nil
        ) {
            self.mchID = mchID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.ifPresent("mch_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.mchID, "mch_id")
        }
    }
}

extension Ecommerce {
    /// ReceiverMchInfo, as several operations have it.
    public struct ReceiverMchInfo: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String

        public init(
            mchid: String
        ) {
            self.mchid = mchid
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
        }
    }
}

extension Ecommerce {
    /// ReceiverTransactionInfo, as several operations have it.
    public struct ReceiverTransactionInfo: Codable, Hashable, Sendable {
        /// WeChat Pay order number (交易订单号).
        public var transactionID: String

        public init(
            transactionID: String
        ) {
            self.transactionID = transactionID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.transactionID = try member.required("transaction_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.transactionID, "transaction_id")
        }
    }
}

extension Ecommerce {
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

extension Ecommerce {
    /// RechargeEmployeeReply, as several operations have it.
    public struct RechargeEmployeeReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// User's openid under the service provider (员工OpenID).
        public var spOpenID: String?
        /// Current state of the record (员工状态).
        public var state: Ecommerce.RechargeEmployeeState?
        /// Time of creation (添加员工时间).
        public var createTime: Timestamp?
        /// Time of the last update (最后更新时间).
        public var updateTime: Timestamp?

        public init(
            subMchid: String,
            spOpenID: String? = nil,
            state: Ecommerce.RechargeEmployeeState? = nil,
            createTime: Timestamp? = nil,
            updateTime: Timestamp? = nil
        ) {
            self.subMchid = subMchid
            self.spOpenID = spOpenID
            self.state = state
            self.createTime = createTime
            self.updateTime = updateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.spOpenID = try member.ifPresent("sp_openid")
            self.state = try member.ifPresent("state")
            self.createTime = try member.ifPresent("create_time")
            self.updateTime = try member.ifPresent("update_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.spOpenID, "sp_openid")
            try members.encodeIfPresent(self.state, "state")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.updateTime, "update_time")
        }
    }
}

extension Ecommerce {
    /// RechargeReply, as several operations have it.
    public struct RechargeReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (平台商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// WeChat Pay recharge number (微信支付充值单号).
        public var rechargeID: String
        /// Merchant's own recharge number (商户充值单号).
        public var outRechargeNo: String
        /// Recharge channel (充值渠道).
        public var rechargeChannel: Ecommerce.RechargeChannel?
        /// Account type (充值入账账户).
        public var accountType: Ecommerce.ApplyAccountType
        /// State of the recharge (充值状态).
        public var rechargeState: Ecommerce.RechargeState
        /// Recharge scene (充值场景).
        public var rechargeScene: Ecommerce.RechargeScene
        /// Description of the recharge's state (充值状态描述).
        public var rechargeStateDesc: String?
        /// Recharge amount in fen (充值金额).
        public var rechargeAmount: Ecommerce.RechargeAmount
        /// Bank transfer recharge information (转账充值的付款信息).
        public var bankTransferInfo: Ecommerce.BankTransferInfo?
        /// QR code recharge information (扫码充值的付款信息).
        public var qrRechargeInfo: Ecommerce.QRRechargeInfo?
        /// Online banking recharge information (网银充值的付款信息).
        public var onlineBankRechargeInfo: Ecommerce.OnlineBankRechargeInfo?
        /// Time of acceptance (受理充值时间).
        public var acceptTime: Timestamp?
        /// Time of success (充值成功时间).
        public var successTime: Timestamp?
        /// Time of closing (关闭充值时间).
        public var closeTime: Timestamp?
        /// Available recharge channels (可用充值渠道列表).
        public var availableRechargeChannels: [Ecommerce.AvailableRechargeChannel]?

        public init(
            spMchid: String,
            subMchid: String,
            rechargeID: String,
            outRechargeNo: String,
            rechargeChannel: Ecommerce.RechargeChannel? = nil,
            accountType: Ecommerce.ApplyAccountType,
            rechargeState: Ecommerce.RechargeState,
            rechargeScene: Ecommerce.RechargeScene,
            rechargeStateDesc: String? = nil,
            rechargeAmount: Ecommerce.RechargeAmount,
            bankTransferInfo: Ecommerce.BankTransferInfo? = nil,
            qrRechargeInfo: Ecommerce.QRRechargeInfo? = nil,
            onlineBankRechargeInfo: Ecommerce.OnlineBankRechargeInfo? = nil,
            acceptTime: Timestamp? = nil,
            successTime: Timestamp? = nil,
            closeTime: Timestamp? = nil,
            availableRechargeChannels: [Ecommerce.AvailableRechargeChannel]? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.rechargeID = rechargeID
            self.outRechargeNo = outRechargeNo
            self.rechargeChannel = rechargeChannel
            self.accountType = accountType
            self.rechargeState = rechargeState
            self.rechargeScene = rechargeScene
            self.rechargeStateDesc = rechargeStateDesc
            self.rechargeAmount = rechargeAmount
            self.bankTransferInfo = bankTransferInfo
            self.qrRechargeInfo = qrRechargeInfo
            self.onlineBankRechargeInfo = onlineBankRechargeInfo
            self.acceptTime = acceptTime
            self.successTime = successTime
            self.closeTime = closeTime
            self.availableRechargeChannels = availableRechargeChannels
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.rechargeID = try member.required("recharge_id")
            self.outRechargeNo = try member.required("out_recharge_no")
            self.rechargeChannel = try member.ifPresent("recharge_channel")
            self.accountType = try member.required("account_type")
            self.rechargeState = try member.required("recharge_state")
            self.rechargeScene = try member.required("recharge_scene")
            self.rechargeStateDesc = try member.ifPresent("recharge_state_desc")
            self.rechargeAmount = try member.required("recharge_amount")
            self.bankTransferInfo = try member.ifPresent("bank_transfer_info")
            self.qrRechargeInfo = try member.ifPresent("qr_recharge_info")
            self.onlineBankRechargeInfo = try member.ifPresent("online_bank_recharge_info")
            self.acceptTime = try member.ifPresent("accept_time")
            self.successTime = try member.ifPresent("success_time")
            self.closeTime = try member.ifPresent("close_time")
            self.availableRechargeChannels = try member.ifPresent("available_recharge_channels")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.rechargeID, "recharge_id")
            try members.encode(self.outRechargeNo, "out_recharge_no")
            try members.encodeIfPresent(self.rechargeChannel, "recharge_channel")
            try members.encode(self.accountType, "account_type")
            try members.encode(self.rechargeState, "recharge_state")
            try members.encode(self.rechargeScene, "recharge_scene")
            try members.encodeIfPresent(self.rechargeStateDesc, "recharge_state_desc")
            try members.encode(self.rechargeAmount, "recharge_amount")
            try members.encodeIfPresent(self.bankTransferInfo, "bank_transfer_info")
            try members.encodeIfPresent(self.qrRechargeInfo, "qr_recharge_info")
            try members.encodeIfPresent(self.onlineBankRechargeInfo, "online_bank_recharge_info")
            try members.encodeIfPresent(self.acceptTime, "accept_time")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.closeTime, "close_time")
            try members.encodeIfPresent(self.availableRechargeChannels, "available_recharge_channels")
        }
    }
}

extension Ecommerce {
    /// Refund, as several operations have it.
    public struct Refund: Codable, Hashable, Sendable {
        /// WeChat Pay refund number (微信退款单号).
        public var refundID: String
        /// Merchant's own refund number (商户退款单号).
        public var outRefundNo: String
        /// WeChat Pay order number (微信订单号).
        public var transactionID: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Refund channel (退款渠道).
        public var channel: Ecommerce.Channel?
        /// Account the refund goes to (退款入账账户).
        public var userReceivedAccount: String?
        /// Time of success (退款成功时间).
        public var successTime: Timestamp?
        /// Time of creation (退款创建时间).
        public var createTime: Timestamp
        /// Current status of the record (退款状态).
        public var status: Ecommerce.RefundStatus
        /// Amount details (退款金额信息).
        public var amount: Ecommerce.RefundAmount
        /// Details of the promotions used (营销详情).
        public var promotionDetail: [Ecommerce.PromotionDetail]?
        /// Source of the refund's funds (退款出资商户).
        public var refundAccount: Ecommerce.RefundAccount?
        /// Account the funds come from (资金账户).
        public var fundsAccount: Ecommerce.FundsAccount?

        public init(
            refundID: String,
            outRefundNo: String,
            transactionID: String,
            outTradeNo: String,
            channel: Ecommerce.Channel? = nil,
            userReceivedAccount: String? = nil,
            successTime: Timestamp? = nil,
            createTime: Timestamp,
            status: Ecommerce.RefundStatus,
            amount: Ecommerce.RefundAmount,
            promotionDetail: [Ecommerce.PromotionDetail]? = nil,
            refundAccount: Ecommerce.RefundAccount? = nil,
            fundsAccount: Ecommerce.FundsAccount? = nil
        ) {
            self.refundID = refundID
            self.outRefundNo = outRefundNo
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.channel = channel
            self.userReceivedAccount = userReceivedAccount
            self.successTime = successTime
            self.createTime = createTime
            self.status = status
            self.amount = amount
            self.promotionDetail = promotionDetail
            self.refundAccount = refundAccount
            self.fundsAccount = fundsAccount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.refundID = try member.required("refund_id")
            self.outRefundNo = try member.required("out_refund_no")
            self.transactionID = try member.required("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.channel = try member.ifPresent("channel")
            self.userReceivedAccount = try member.ifPresent("user_received_account")
            self.successTime = try member.ifPresent("success_time")
            self.createTime = try member.required("create_time")
            self.status = try member.required("status")
            self.amount = try member.required("amount")
            self.promotionDetail = try member.ifPresent("promotion_detail")
            self.refundAccount = try member.ifPresent("refund_account")
            self.fundsAccount = try member.ifPresent("funds_account")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.refundID, "refund_id")
            try members.encode(self.outRefundNo, "out_refund_no")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.channel, "channel")
            try members.encodeIfPresent(self.userReceivedAccount, "user_received_account")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.status, "status")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
            try members.encodeIfPresent(self.refundAccount, "refund_account")
            try members.encodeIfPresent(self.fundsAccount, "funds_account")
        }
    }
}

extension Ecommerce {
    /// RefundAmount, as several operations have it.
    public struct RefundAmount: Codable, Hashable, Sendable {
        /// Refund amount in fen (退款金额).
        public var refund: Int
        /// Accounts and amounts funding it (退款出资账户及金额).
        public var from: [Ecommerce.From]?
        /// Amount refunded to the user, in fen (用户退款金额).
        public var payerRefund: Int
        /// Discount refunded, in fen (优惠退款金额).
        public var discountRefund: Int?
        /// Currency (退款币种).
        public var currency: String?
        /// Amount advanced, in fen (垫付金额).
        public var advance: Int?

        public init(
            refund: Int,
            from: [Ecommerce.From]? = nil,
            payerRefund: Int,
            discountRefund: Int? = nil,
            currency: String? = nil,
            advance: Int? = nil
        ) {
            self.refund = refund
            self.from = from
            self.payerRefund = payerRefund
            self.discountRefund = discountRefund
            self.currency = currency
            self.advance = advance
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.refund = try member.required("refund")
            self.from = try member.ifPresent("from")
            self.payerRefund = try member.required("payer_refund")
            self.discountRefund = try member.ifPresent("discount_refund")
            self.currency = try member.ifPresent("currency")
            self.advance = try member.ifPresent("advance")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.refund, "refund")
            try members.encodeIfPresent(self.from, "from")
            try members.encode(self.payerRefund, "payer_refund")
            try members.encodeIfPresent(self.discountRefund, "discount_refund")
            try members.encodeIfPresent(self.currency, "currency")
            try members.encodeIfPresent(self.advance, "advance")
        }
    }
}

extension Ecommerce {
    /// RenameReply, as several operations have it.
    public struct RenameReply: Codable, Hashable, Sendable {
        /// Type of change (变更类型).
        public var changeScene: Ecommerce.ChangeScene
        /// Application number (微信支付更名受理返回的申请单号).
        public var applicationID: String
        /// Merchant's own request number (渠道结算银行账户更名外部系统单号).
        public var outRequestNo: String
        /// Merchant number (目标商户号).
        public var mchid: String
        /// Quota ledger account number (台账ID).
        public var balAccountNo: Sensitive
        /// Target account name (目标账户名).
        public var newAccountName: Sensitive
        /// State of the application (申请单状态).
        public var applicationState: Ecommerce.ApplicationState
        /// Time of completion (完成时间).
        public var finishTime: Timestamp?
        /// Error code of the failure (失败错误码).
        public var failCode: String?
        /// Reason for the failure (失败原因).
        public var failMsg: String?

        public init(
            changeScene: Ecommerce.ChangeScene,
            applicationID: String,
            outRequestNo: String,
            mchid: String,
            balAccountNo: Sensitive,
            newAccountName: Sensitive,
            applicationState: Ecommerce.ApplicationState,
            finishTime: Timestamp? = nil,
            failCode: String? = nil,
            failMsg: String? = nil
        ) {
            self.changeScene = changeScene
            self.applicationID = applicationID
            self.outRequestNo = outRequestNo
            self.mchid = mchid
            self.balAccountNo = balAccountNo
            self.newAccountName = newAccountName
            self.applicationState = applicationState
            self.finishTime = finishTime
            self.failCode = failCode
            self.failMsg = failMsg
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.changeScene = try member.required("change_scene")
            self.applicationID = try member.required("application_id")
            self.outRequestNo = try member.required("out_request_no")
            self.mchid = try member.required("mchid")
            self.balAccountNo = try member.required("bal_account_no")
            self.newAccountName = try member.required("new_account_name")
            self.applicationState = try member.required("application_state")
            self.finishTime = try member.ifPresent("finish_time")
            self.failCode = try member.ifPresent("fail_code")
            self.failMsg = try member.ifPresent("fail_msg")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.changeScene, "change_scene")
            try members.encode(self.applicationID, "application_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.balAccountNo, "bal_account_no")
            try members.encode(self.newAccountName, "new_account_name")
            try members.encode(self.applicationState, "application_state")
            try members.encodeIfPresent(self.finishTime, "finish_time")
            try members.encodeIfPresent(self.failCode, "fail_code")
            try members.encodeIfPresent(self.failMsg, "fail_msg")
        }
    }
}

extension Ecommerce {
    /// ReservationCloseInfo, as several operations have it.
    public struct ReservationCloseInfo: Codable, Hashable, Sendable {
        /// Time of closing (预约记录关闭的时间).
        public var closeTime: Timestamp
        /// Reason for closing (预约记录关闭的原因).
        public var closeReason: Ecommerce.CloseReason

        public init(
            closeTime: Timestamp,
            closeReason: Ecommerce.CloseReason
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

extension Ecommerce {
    /// ReservationReply, as several operations have it.
    public struct ReservationReply: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Service provider's appid (服务商AppID).
        public var spAppID: String
        /// Sub-merchant's appid (二级商户AppID).
        public var subAppID: String?
        /// WeChat Pay transfer reservation number (微信转账预约单号).
        public var reservationID: String
        /// Merchant's own reservation number (商户预约单号).
        public var outReservationNo: String
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: String
        /// Latest expected transfer date (预计最晚转账日期).
        public var estimatedDate: String?
        /// Estimated highest transfer amount, in fen (预计最大转账金额).
        public var estimatedMaxAmount: Int?
        /// Exact transfer amount, in fen (准确转账金额).
        public var exactAmount: Int?
        /// User's openid (收款用户OpenID).
        public var openID: String
        /// Bank type code (收款银行类型).
        public var bankType: String?
        /// Current state of the record (预约记录状态).
        public var state: Ecommerce.ApplyState
        /// Time of acceptance (预约记录受理的时间).
        public var acceptTime: Timestamp
        /// Time user confirmed the reservation (预约记录用户确认预约的时间).
        public var reserveTime: String?
        /// Information on the closing (预约记录的关闭信息).
        public var closeInfo: Ecommerce.ReservationCloseInfo?

        public init(
            spMchid: String,
            subMchid: String,
            spAppID: String,
            subAppID: String? = nil,
            reservationID: String,
            outReservationNo: String,
            transferSceneID: String,
            estimatedDate: String? = nil,
            estimatedMaxAmount: Int? = nil,
            exactAmount: Int? = nil,
            openID: String,
            bankType: String? = nil,
            state: Ecommerce.ApplyState,
            acceptTime: Timestamp,
            reserveTime: String? = nil,
            closeInfo: Ecommerce.ReservationCloseInfo? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.spAppID = spAppID
            self.subAppID = subAppID
            self.reservationID = reservationID
            self.outReservationNo = outReservationNo
            self.transferSceneID = transferSceneID
            self.estimatedDate = estimatedDate
            self.estimatedMaxAmount = estimatedMaxAmount
            self.exactAmount = exactAmount
            self.openID = openID
            self.bankType = bankType
            self.state = state
            self.acceptTime = acceptTime
            self.reserveTime = reserveTime
            self.closeInfo = closeInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.spAppID = try member.required("sp_appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.reservationID = try member.required("reservation_id")
            self.outReservationNo = try member.required("out_reservation_no")
            self.transferSceneID = try member.required("transfer_scene_id")
            self.estimatedDate = try member.ifPresent("estimated_date")
            self.estimatedMaxAmount = try member.ifPresent("estimated_max_amount")
            self.exactAmount = try member.ifPresent("exact_amount")
            self.openID = try member.required("openid")
            self.bankType = try member.ifPresent("bank_type")
            self.state = try member.required("state")
            self.acceptTime = try member.required("accept_time")
            self.reserveTime = try member.ifPresent("reserve_time")
            self.closeInfo = try member.ifPresent("close_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.reservationID, "reservation_id")
            try members.encode(self.outReservationNo, "out_reservation_no")
            try members.encode(self.transferSceneID, "transfer_scene_id")
            try members.encodeIfPresent(self.estimatedDate, "estimated_date")
            try members.encodeIfPresent(self.estimatedMaxAmount, "estimated_max_amount")
            try members.encodeIfPresent(self.exactAmount, "exact_amount")
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encode(self.state, "state")
            try members.encode(self.acceptTime, "accept_time")
            try members.encodeIfPresent(self.reserveTime, "reserve_time")
            try members.encodeIfPresent(self.closeInfo, "close_info")
        }
    }
}

extension Ecommerce {
    /// ReturnAdvanceReply, as several operations have it.
    public struct ReturnAdvanceReply: Codable, Hashable, Sendable {
        /// WeChat Pay refund number (微信退款单号).
        public var refundID: String
        /// WeChat Pay advance return number (微信回补单号).
        public var advanceReturnID: String
        /// Return amount in fen (垫付回补金额).
        public var returnAmount: Int
        /// Paying merchant number (出款方商户号).
        public var payerMchid: String
        /// Account paid from (出款方账户).
        public var payerAccount: String
        /// Payee's merchant number (入账方商户号).
        public var payeeMchid: String
        /// Account receiving the funds (入账方账户).
        public var payeeAccount: String
        /// Result (垫付回补结果).
        public var result: String
        /// Time of success (垫付回补完成时间).
        public var successTime: Timestamp?

        public init(
            refundID: String,
            advanceReturnID: String,
            returnAmount: Int,
            payerMchid: String,
            payerAccount: String,
            payeeMchid: String,
            payeeAccount: String,
            result: String,
            successTime: Timestamp? = nil
        ) {
            self.refundID = refundID
            self.advanceReturnID = advanceReturnID
            self.returnAmount = returnAmount
            self.payerMchid = payerMchid
            self.payerAccount = payerAccount
            self.payeeMchid = payeeMchid
            self.payeeAccount = payeeAccount
            self.result = result
            self.successTime = successTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.refundID = try member.required("refund_id")
            self.advanceReturnID = try member.required("advance_return_id")
            self.returnAmount = try member.required("return_amount")
            self.payerMchid = try member.required("payer_mchid")
            self.payerAccount = try member.required("payer_account")
            self.payeeMchid = try member.required("payee_mchid")
            self.payeeAccount = try member.required("payee_account")
            self.result = try member.required("result")
            self.successTime = try member.ifPresent("success_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.refundID, "refund_id")
            try members.encode(self.advanceReturnID, "advance_return_id")
            try members.encode(self.returnAmount, "return_amount")
            try members.encode(self.payerMchid, "payer_mchid")
            try members.encode(self.payerAccount, "payer_account")
            try members.encode(self.payeeMchid, "payee_mchid")
            try members.encode(self.payeeAccount, "payee_account")
            try members.encode(self.result, "result")
            try members.encodeIfPresent(self.successTime, "success_time")
        }
    }
}

extension Ecommerce {
    /// ReturnorderReply, as several operations have it.
    public struct ReturnorderReply: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// WeChat Pay order number (微信分账单号).
        public var orderID: String
        /// Merchant's own service order number (商户分账单号).
        public var outOrderNo: String
        /// Merchant's own return number (商户回退单号).
        public var outReturnNo: String
        /// Merchant number returning the funds (回退商户号).
        public var returnMchid: String
        /// Amount in fen (回退金额).
        public var amount: Int
        /// WeChat Pay return number (微信回退单号).
        public var returnNo: String
        /// Result (回退结果).
        public var result: String
        /// Reason for the failure (失败原因).
        public var failReason: String?
        /// Time of completion (完成时间).
        public var finishTime: Timestamp

        public init(
            subMchid: String,
            orderID: String,
            outOrderNo: String,
            outReturnNo: String,
            returnMchid: String,
            amount: Int,
            returnNo: String,
            result: String,
            failReason: String? = nil,
            finishTime: Timestamp
        ) {
            self.subMchid = subMchid
            self.orderID = orderID
            self.outOrderNo = outOrderNo
            self.outReturnNo = outReturnNo
            self.returnMchid = returnMchid
            self.amount = amount
            self.returnNo = returnNo
            self.result = result
            self.failReason = failReason
            self.finishTime = finishTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.orderID = try member.required("order_id")
            self.outOrderNo = try member.required("out_order_no")
            self.outReturnNo = try member.required("out_return_no")
            self.returnMchid = try member.required("return_mchid")
            self.amount = try member.required("amount")
            self.returnNo = try member.required("return_no")
            self.result = try member.required("result")
            self.failReason = try member.ifPresent("fail_reason")
            self.finishTime = try member.required("finish_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.orderID, "order_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.outReturnNo, "out_return_no")
            try members.encode(self.returnMchid, "return_mchid")
            try members.encode(self.amount, "amount")
            try members.encode(self.returnNo, "return_no")
            try members.encode(self.result, "result")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encode(self.finishTime, "finish_time")
        }
    }
}

extension Ecommerce {
    /// SceneReportData, as several operations have it.
    public struct SceneReportData: Codable, Hashable, Sendable {
        /// Insurance policy report information (保险保单报备信息).
        public var insurancePolicy: Ecommerce.InsurancePolicy?

        public init(
            insurancePolicy: Ecommerce.InsurancePolicy? = nil
        ) {
            self.insurancePolicy = insurancePolicy
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.insurancePolicy = try member.ifPresent("insurance_policy")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.insurancePolicy, "insurance_policy")
        }
    }
}

extension Ecommerce {
    /// ScheduleRecord, as several operations have it.
    public struct ScheduleRecord: Codable, Hashable, Sendable {
        /// Merchant's own scheduled repayment number (商户侧预约还款单号).
        public var outRecordID: String
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// Sub-merchant's appid (子商户AppID).
        public var subAppID: String?
        /// Withholding contract ID (还款协议ID).
        public var contractID: String?
        /// Amount to repay, in fen (应还款金额).
        public var repaymentAmount: String
        /// Minimum repayment amount, in fen (最低还款金额).
        public var minRepaymentAmount: String
        /// Repayment date (还款日期).
        public var repaymentDate: String
        /// User's openid (用户标识).
        public var openID: String

        public init(
            outRecordID: String,
            appID: String,
            subAppID: String? = nil,
            contractID: String? = nil,
            repaymentAmount: String,
            minRepaymentAmount: String,
            repaymentDate: String,
            openID: String
        ) {
            self.outRecordID = outRecordID
            self.appID = appID
            self.subAppID = subAppID
            self.contractID = contractID
            self.repaymentAmount = repaymentAmount
            self.minRepaymentAmount = minRepaymentAmount
            self.repaymentDate = repaymentDate
            self.openID = openID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outRecordID = try member.required("out_record_id")
            self.appID = try member.required("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.contractID = try member.ifPresent("contract_id")
            self.repaymentAmount = try member.required("repayment_amount")
            self.minRepaymentAmount = try member.required("min_repayment_amount")
            self.repaymentDate = try member.required("repayment_date")
            self.openID = try member.required("openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outRecordID, "out_record_id")
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.contractID, "contract_id")
            try members.encode(self.repaymentAmount, "repayment_amount")
            try members.encode(self.minRepaymentAmount, "min_repayment_amount")
            try members.encode(self.repaymentDate, "repayment_date")
            try members.encode(self.openID, "openid")
        }
    }
}

extension Ecommerce {
    /// SettleInfo, as several operations have it.
    public struct SettleInfo: Codable, Hashable, Sendable {
        /// Whether profit sharing is used (是否指定分账).
        public var profitSharing: Bool?
        /// Subsidy amount in fen (补差金额).
        public var subsidyAmount: Int?

        public init(
            profitSharing: Bool? = nil,
            subsidyAmount: Int? = nil
        ) {
            self.profitSharing = profitSharing
            self.subsidyAmount = subsidyAmount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.profitSharing = try member.ifPresent("profit_sharing")
            self.subsidyAmount = try member.ifPresent("subsidy_amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.profitSharing, "profit_sharing")
            try members.encodeIfPresent(self.subsidyAmount, "subsidy_amount")
        }
    }
}

extension Ecommerce {
    /// SpecialReductionReply, as several operations have it.
    public struct SpecialReductionReply: Codable, Hashable, Sendable {
        /// Merchant number (微信支付商户号).
        public var mchid: String?
        /// Quota ledger account number (额度台账号).
        public var balAccountNo: Sensitive?
        /// Merchant's own request number (特殊减额单号).
        public var outRequestNo: String?
        /// Type of special reduction (特殊减额类型).
        public var reductionType: Ecommerce.ReductionType?
        /// Amount in fen (减额金额).
        public var amount: Int?
        /// Current state of the record (处理结果).
        public var state: Ecommerce.SpecialReductionState?
        /// Reason (特殊减额原因).
        public var reason: String?
        /// WeChat Pay quota change number (微信支付额度变更单号).
        public var quotaChangeNo: String?
        /// Time of success (成功时间).
        public var successTime: Timestamp?
        /// Time of the failure (失败时间).
        public var failTime: String?
        /// Reason for the failure (失败原因).
        public var failReason: Ecommerce.FailReason?

        public init(
            mchid: String? = nil,
            balAccountNo: Sensitive? = nil,
            outRequestNo: String? = nil,
            reductionType: Ecommerce.ReductionType? = nil,
            amount: Int? = nil,
            state: Ecommerce.SpecialReductionState? = nil,
            reason: String? = nil,
            quotaChangeNo: String? = nil,
            successTime: Timestamp? = nil,
            failTime: String? = nil,
            failReason: Ecommerce.FailReason? = nil
        ) {
            self.mchid = mchid
            self.balAccountNo = balAccountNo
            self.outRequestNo = outRequestNo
            self.reductionType = reductionType
            self.amount = amount
            self.state = state
            self.reason = reason
            self.quotaChangeNo = quotaChangeNo
            self.successTime = successTime
            self.failTime = failTime
            self.failReason = failReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.ifPresent("mchid")
            self.balAccountNo = try member.ifPresent("bal_account_no")
            self.outRequestNo = try member.ifPresent("out_request_no")
            self.reductionType = try member.ifPresent("reduction_type")
            self.amount = try member.ifPresent("amount")
            self.state = try member.ifPresent("state")
            self.reason = try member.ifPresent("reason")
            self.quotaChangeNo = try member.ifPresent("quota_change_no")
            self.successTime = try member.ifPresent("success_time")
            self.failTime = try member.ifPresent("fail_time")
            self.failReason = try member.ifPresent("fail_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encodeIfPresent(self.balAccountNo, "bal_account_no")
            try members.encodeIfPresent(self.outRequestNo, "out_request_no")
            try members.encodeIfPresent(self.reductionType, "reduction_type")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.state, "state")
            try members.encodeIfPresent(self.reason, "reason")
            try members.encodeIfPresent(self.quotaChangeNo, "quota_change_no")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.failTime, "fail_time")
            try members.encodeIfPresent(self.failReason, "fail_reason")
        }
    }
}

extension Ecommerce {
    /// SubMchCompensationBillReceiver, as several operations have it.
    public struct SubMchCompensationBillReceiver: Codable, Hashable, Sendable {
        /// Type (赔付接收方类型).
        public var type: Ecommerce.DepositInsurancePremiumsCompensationBillType?
        /// Receiving merchant's information (赔付接收方商户信息).
        public var mchInfo: Ecommerce.ReceiverMchInfo?

        public init(
            type: Ecommerce.DepositInsurancePremiumsCompensationBillType? = nil,
            mchInfo: Ecommerce.ReceiverMchInfo? = nil
        ) {
            self.type = type
            self.mchInfo = mchInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.type = try member.ifPresent("type")
            self.mchInfo = try member.ifPresent("mch_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.type, "type")
            try members.encodeIfPresent(self.mchInfo, "mch_info")
        }
    }
}

extension Ecommerce {
    /// SubMchCompensationBillReceiverDetail, as several operations have it.
    public struct SubMchCompensationBillReceiverDetail: Codable, Hashable, Sendable {
        /// Who receives the funds (赔付接收者信息).
        public var receiver: Ecommerce.SubMchCompensationBillReceiver?

        public init(
            receiver: Ecommerce.SubMchCompensationBillReceiver? = nil
        ) {
            self.receiver = receiver
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.receiver = try member.ifPresent("receiver")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.receiver, "receiver")
        }
    }
}

extension Ecommerce {
    /// SubOrder, as several operations have it.
    public struct SubOrder: Codable, Hashable, Sendable {
        /// Merchant number (子单商户号).
        public var mchid: String
        /// Transaction type (交易类型).
        public var tradeType: String
        /// State of the transaction (交易状态).
        public var tradeState: String
        /// Bank type code (付款银行).
        public var bankType: String?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Time of success (支付完成时间).
        public var successTime: Timestamp?
        /// WeChat Pay order number (子单微信订单号).
        public var transactionID: String
        /// Merchant's own order number (子单商户订单号).
        public var outTradeNo: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Sub-merchant's appid (二级商户appid).
        public var subAppID: String?
        /// Amount details (订单金额).
        public var amount: Ecommerce.SubOrderAmount?

        public init(
            mchid: String,
            tradeType: String,
            tradeState: String,
            bankType: String? = nil,
            attach: String? = nil,
            successTime: Timestamp? = nil,
            transactionID: String,
            outTradeNo: String,
            subMchid: String,
            subAppID: String? = nil,
            amount: Ecommerce.SubOrderAmount? = nil
        ) {
            self.mchid = mchid
            self.tradeType = tradeType
            self.tradeState = tradeState
            self.bankType = bankType
            self.attach = attach
            self.successTime = successTime
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.tradeType = try member.required("trade_type")
            self.tradeState = try member.required("trade_state")
            self.bankType = try member.ifPresent("bank_type")
            self.attach = try member.ifPresent("attach")
            self.successTime = try member.ifPresent("success_time")
            self.transactionID = try member.required("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.amount = try member.ifPresent("amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.tradeType, "trade_type")
            try members.encode(self.tradeState, "trade_state")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.amount, "amount")
        }
    }
}

extension Ecommerce {
    /// SubOrderAmount, as several operations have it.
    public struct SubOrderAmount: Codable, Hashable, Sendable {
        /// Total amount in fen (标价金额).
        public var totalAmount: Int
        /// Currency (标价币种).
        public var currency: String
        /// Amount to pay, in fen (现金支付金额).
        public var payerAmount: Int?
        /// Currency the user paid in (现金支付币种).
        public var payerCurrency: String?

        public init(
            totalAmount: Int,
            currency: String,
            payerAmount: Int? = nil,
            payerCurrency: String? = nil
        ) {
            self.totalAmount = totalAmount
            self.currency = currency
            self.payerAmount = payerAmount
            self.payerCurrency = payerCurrency
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.totalAmount = try member.required("total_amount")
            self.currency = try member.required("currency")
            self.payerAmount = try member.ifPresent("payer_amount")
            self.payerCurrency = try member.ifPresent("payer_currency")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.currency, "currency")
            try members.encodeIfPresent(self.payerAmount, "payer_amount")
            try members.encodeIfPresent(self.payerCurrency, "payer_currency")
        }
    }
}

extension Ecommerce {
    /// TradeInfo, as several operations have it.
    public struct TradeInfo: Codable, Hashable, Sendable {
        /// Merchant's own order number (商户侧交易单号).
        public var outTradeNo: String
        /// Amount deducted or repaid, in fen (还款金额).
        public var deductAmount: Int
        /// Description (产品描述).
        public var description: String?
        /// Merchant's attached data, returned unchanged (商户数据包).
        public var attach: String?
        /// URL to be notified at (商户回调地址).
        public var notifyURL: String?

        public init(
            outTradeNo: String,
            deductAmount: Int,
            description: String? = nil,
            attach: String? = nil,
            notifyURL: String? = nil
        ) {
            self.outTradeNo = outTradeNo
            self.deductAmount = deductAmount
            self.description = description
            self.attach = attach
            self.notifyURL = notifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outTradeNo = try member.required("out_trade_no")
            self.deductAmount = try member.required("deduct_amount")
            self.description = try member.ifPresent("description")
            self.attach = try member.ifPresent("attach")
            self.notifyURL = try member.ifPresent("notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.deductAmount, "deduct_amount")
            try members.encodeIfPresent(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
        }
    }
}

extension Ecommerce {
    /// TransactionInfo, as several operations have it.
    public struct TransactionInfo: Codable, Hashable, Sendable {
        /// WeChat Pay order number (交易订单号).
        public var transactionID: String
        /// Type (转账接收方订单类型).
        public var type: Ecommerce.TransactionInfoType?

        public init(
            transactionID: String,
            type: Ecommerce.TransactionInfoType? = nil
        ) {
            self.transactionID = transactionID
            self.type = type
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.transactionID = try member.required("transaction_id")
            self.type = try member.ifPresent("type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.type, "type")
        }
    }
}

extension Ecommerce {
    /// TransactionReply, as several operations have it.
    public struct TransactionReply: Codable, Hashable, Sendable {
        /// Appid of the combined order's initiator (合单商户APPID).
        public var combineAppID: String
        /// Merchant number of the combined order (合单商户号).
        public var combineMchid: String
        /// Combined order's merchant order number (合单商户订单号).
        public var combineOutTradeNo: String
        /// Sub-orders (子单信息).
        public var subOrders: [Ecommerce.SubOrder]?
        /// Payer of the combined order (支付者).
        public var combinePayerInfo: Ecommerce.CombinePayerInfo?

        public init(
            combineAppID: String,
            combineMchid: String,
            combineOutTradeNo: String,
            subOrders: [Ecommerce.SubOrder]? = nil,
            combinePayerInfo: Ecommerce.CombinePayerInfo? = nil
        ) {
            self.combineAppID = combineAppID
            self.combineMchid = combineMchid
            self.combineOutTradeNo = combineOutTradeNo
            self.subOrders = subOrders
            self.combinePayerInfo = combinePayerInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.combineAppID = try member.required("combine_appid")
            self.combineMchid = try member.required("combine_mchid")
            self.combineOutTradeNo = try member.required("combine_out_trade_no")
            self.subOrders = try member.ifPresent("sub_orders")
            self.combinePayerInfo = try member.ifPresent("combine_payer_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.combineAppID, "combine_appid")
            try members.encode(self.combineMchid, "combine_mchid")
            try members.encode(self.combineOutTradeNo, "combine_out_trade_no")
            try members.encodeIfPresent(self.subOrders, "sub_orders")
            try members.encodeIfPresent(self.combinePayerInfo, "combine_payer_info")
        }
    }
}

extension Ecommerce {
    /// TransferBatch, as several operations have it.
    public struct TransferBatch: Codable, Hashable, Sendable {
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// WeChat Pay batch number (商家转账批次单号).
        public var batchID: String
        /// Service provider's appid (服务商应用ID).
        public var spAppID: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Sub-merchant's appid (二级商户应用ID).
        public var subAppID: String?
        /// State of the batch (批次状态).
        public var batchState: Ecommerce.BatchState
        /// Name of the batch (批次名称).
        public var batchName: String
        /// Remark on the batch (批次备注).
        public var batchRemark: String
        /// Reason for closing (批次关闭原因).
        public var closeReason: Ecommerce.TransferBatchCloseReason?
        /// Total amount in fen (转账总金额).
        public var totalAmount: Int
        /// Total number of transfers or recipients (转账总笔数).
        public var totalNum: Int
        /// Time of creation (批次创建时间).
        public var createTime: Timestamp
        /// Amount that succeeded, in fen (转账成功金额).
        public var successAmount: Int
        /// Number of successes (转账成功笔数).
        public var successNum: Int
        /// Amount that failed to transfer, in fen (转账失败金额).
        public var failedAmount: Int
        /// Number of failed transfers (转账失败笔数).
        public var failedNum: Int
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: String

        public init(
            outBatchNo: String,
            batchID: String,
            spAppID: String,
            subMchid: String,
            subAppID: String? = nil,
            batchState: Ecommerce.BatchState,
            batchName: String,
            batchRemark: String,
            closeReason: Ecommerce.TransferBatchCloseReason? = nil,
            totalAmount: Int,
            totalNum: Int,
            createTime: Timestamp,
            successAmount: Int,
            successNum: Int,
            failedAmount: Int,
            failedNum: Int,
            transferSceneID: String
        ) {
            self.outBatchNo = outBatchNo
            self.batchID = batchID
            self.spAppID = spAppID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.batchState = batchState
            self.batchName = batchName
            self.batchRemark = batchRemark
            self.closeReason = closeReason
            self.totalAmount = totalAmount
            self.totalNum = totalNum
            self.createTime = createTime
            self.successAmount = successAmount
            self.successNum = successNum
            self.failedAmount = failedAmount
            self.failedNum = failedNum
            self.transferSceneID = transferSceneID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBatchNo = try member.required("out_batch_no")
            self.batchID = try member.required("batch_id")
            self.spAppID = try member.required("sp_appid")
            self.subMchid = try member.required("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.batchState = try member.required("batch_state")
            self.batchName = try member.required("batch_name")
            self.batchRemark = try member.required("batch_remark")
            self.closeReason = try member.ifPresent("close_reason")
            self.totalAmount = try member.required("total_amount")
            self.totalNum = try member.required("total_num")
            self.createTime = try member.required("create_time")
            self.successAmount = try member.required("success_amount")
            self.successNum = try member.required("success_num")
            self.failedAmount = try member.required("failed_amount")
            self.failedNum = try member.required("failed_num")
            self.transferSceneID = try member.required("transfer_scene_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.batchID, "batch_id")
            try members.encode(self.spAppID, "sp_appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.batchState, "batch_state")
            try members.encode(self.batchName, "batch_name")
            try members.encode(self.batchRemark, "batch_remark")
            try members.encodeIfPresent(self.closeReason, "close_reason")
            try members.encode(self.totalAmount, "total_amount")
            try members.encode(self.totalNum, "total_num")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.successAmount, "success_amount")
            try members.encode(self.successNum, "success_num")
            try members.encode(self.failedAmount, "failed_amount")
            try members.encode(self.failedNum, "failed_num")
            try members.encode(self.transferSceneID, "transfer_scene_id")
        }
    }
}

extension Ecommerce {
    /// TransferBill, as several operations have it.
    public struct TransferBill: Codable, Hashable, Sendable {
        /// Merchant number (服务商商户号).
        public var mchid: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// WeChat Pay transfer number (微信转账单号).
        public var transferBillNo: String
        /// Appid of the app or official account (服务商AppID).
        public var appID: String
        /// Transfer scene ID (转账场景ID).
        public var transferSceneID: String
        /// Current state of the record (单据状态).
        public var state: String
        /// Transfer amount in fen (转账金额).
        public var transferAmount: Int
        /// Remark on the transfer (转账备注).
        public var transferRemark: String
        /// Reason for the failure (失败原因).
        public var failReason: String?
        /// User's openid (收款用户OpenID).
        public var openID: String?
        /// User's real name (收款用户姓名).
        public var userName: String?
        /// Time of creation (单据创建时间).
        public var createTime: Timestamp
        /// Time of the last update (状态变更时间).
        public var updateTime: Timestamp

        public init(
            mchid: String,
            subMchid: String,
            outBillNo: String,
            transferBillNo: String,
            appID: String,
            transferSceneID: String,
            state: String,
            transferAmount: Int,
            transferRemark: String,
            failReason: String? = nil,
            openID: String? = nil,
            userName: String? = nil,
            createTime: Timestamp,
            updateTime: Timestamp
        ) {
            self.mchid = mchid
            self.subMchid = subMchid
            self.outBillNo = outBillNo
            self.transferBillNo = transferBillNo
            self.appID = appID
            self.transferSceneID = transferSceneID
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
            self.mchid = try member.required("mchid")
            self.subMchid = try member.required("sub_mchid")
            self.outBillNo = try member.required("out_bill_no")
            self.transferBillNo = try member.required("transfer_bill_no")
            self.appID = try member.required("appid")
            self.transferSceneID = try member.required("transfer_scene_id")
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
            try members.encode(self.mchid, "mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.transferBillNo, "transfer_bill_no")
            try members.encode(self.appID, "appid")
            try members.encode(self.transferSceneID, "transfer_scene_id")
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

extension Ecommerce {
    /// TransferBillReceiverDetail, as several operations have it.
    public struct TransferBillReceiverDetail: Codable, Hashable, Sendable {
        /// Who receives the funds (转账接收者信息).
        public var receiver: Ecommerce.ReceiverDetailReceiver?

        public init(
            receiver: Ecommerce.ReceiverDetailReceiver? = nil
        ) {
            self.receiver = receiver
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.receiver = try member.ifPresent("receiver")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.receiver, "receiver")
        }
    }
}

extension Ecommerce {
    /// TransferDetail, as several operations have it.
    public struct TransferDetail: Codable, Hashable, Sendable {
        /// Merchant's own detail number (商家明细单号).
        public var outDetailNo: String
        /// Transfer amount in fen (转账金额).
        public var transferAmount: Int
        /// Remark on the transfer (转账备注).
        public var transferRemark: String
        /// WeChat Pay transfer reservation number (微信转账预约单号).
        public var reservationID: String
        /// User's openid (收款用户OpenID).
        public var openID: String

        public init(
            outDetailNo: String,
            transferAmount: Int,
            transferRemark: String,
            reservationID: String,
            openID: String
        ) {
            self.outDetailNo = outDetailNo
            self.transferAmount = transferAmount
            self.transferRemark = transferRemark
            self.reservationID = reservationID
            self.openID = openID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outDetailNo = try member.required("out_detail_no")
            self.transferAmount = try member.required("transfer_amount")
            self.transferRemark = try member.required("transfer_remark")
            self.reservationID = try member.required("reservation_id")
            self.openID = try member.required("openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outDetailNo, "out_detail_no")
            try members.encode(self.transferAmount, "transfer_amount")
            try members.encode(self.transferRemark, "transfer_remark")
            try members.encode(self.reservationID, "reservation_id")
            try members.encode(self.openID, "openid")
        }
    }
}

extension Ecommerce {
    /// TypeReply, as several operations have it.
    public struct TypeReply: Codable, Hashable, Sendable {
        /// Type (接收方类型).
        public var type: String
        /// Account (接收方账号).
        public var account: String

        public init(
            type: String,
            account: String
        ) {
            self.type = type
            self.account = account
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.type = try member.required("type")
            self.account = try member.required("account")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.type, "type")
            try members.encode(self.account, "account")
        }
    }
}

extension Ecommerce {
    /// UserInfo, as several operations have it.
    public struct UserInfo: Codable, Hashable, Sendable {
        /// User's openid under the service provider (转账接收方用户 openid).
        public var spOpenID: String?

        public init(
            spOpenID: String? = nil
        ) {
            self.spOpenID = spOpenID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spOpenID = try member.ifPresent("sp_openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.spOpenID, "sp_openid")
        }
    }
}

extension Ecommerce {
    /// WithdrawlApply, as several operations have it.
    public struct WithdrawlApply: Codable, Hashable, Sendable {
        /// WeChat Pay application number (微信支付提现申请单号).
        public var applymentID: String
        /// Merchant's own request number (商户提现申请单号).
        public var outRequestNo: String
        /// Current state of the record (申请单状态).
        public var state: String
        /// Reason for the failure (失败原因).
        public var failReason: String?
        /// Time of the last update (最后更新时间).
        public var modifyTime: Timestamp?

        public init(
            applymentID: String,
            outRequestNo: String,
            state: String,
            failReason: String? = nil,
            modifyTime: Timestamp? = nil
        ) {
            self.applymentID = applymentID
            self.outRequestNo = outRequestNo
            self.state = state
            self.failReason = failReason
            self.modifyTime = modifyTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.applymentID = try member.required("applyment_id")
            self.outRequestNo = try member.required("out_request_no")
            self.state = try member.required("state")
            self.failReason = try member.ifPresent("fail_reason")
            self.modifyTime = try member.ifPresent("modify_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.applymentID, "applyment_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encodeIfPresent(self.modifyTime, "modify_time")
        }
    }
}

extension Ecommerce {
    /// WithdrawlApplyReply, as several operations have it.
    public struct WithdrawlApplyReply: Codable, Hashable, Sendable {
        /// Withdrawal application information (提现申请单信息).
        public var withdrawlApply: Ecommerce.WithdrawlApply

        public init(
            withdrawlApply: Ecommerce.WithdrawlApply
        ) {
            self.withdrawlApply = withdrawlApply
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.withdrawlApply = try member.required("withdrawl_apply")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.withdrawlApply, "withdrawl_apply")
        }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct AbnormalSettleType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var transferToOriginalReceiveUser: Self { Self(rawValue: "TRANSFER_TO_ORIGINAL_RECEIVE_USER") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct AbnormalStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var abnormalPending: Self { Self(rawValue: "ABNORMAL_PENDING") }
        public static var abnormalFinished: Self { Self(rawValue: "ABNORMAL_FINISHED") }
        public static var abnormalClosed: Self { Self(rawValue: "ABNORMAL_CLOSED") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct Account: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var available: Self { Self(rawValue: "AVAILABLE") }
        public static var unavailable: Self { Self(rawValue: "UNAVAILABLE") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct AccountType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var basic: Self { Self(rawValue: "BASIC") }
        public static var operation: Self { Self(rawValue: "OPERATION") }
        public static var fees: Self { Self(rawValue: "FEES") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ApplicationState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var fail: Self { Self(rawValue: "FAIL") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ApplyAccountType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var deposit: Self { Self(rawValue: "DEPOSIT") }
        public static var operation: Self { Self(rawValue: "OPERATION") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ApplyCancelWithdrawCancelState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var accepted: Self { Self(rawValue: "ACCEPTED") }
        public static var reviewing: Self { Self(rawValue: "REVIEWING") }
        public static var rejected: Self { Self(rawValue: "REJECTED") }
        public static var waitingMerchantConfirm: Self { Self(rawValue: "WAITING_MERCHANT_CONFIRM") }
        public static var revoked: Self { Self(rawValue: "REVOKED") }
        public static var systemProcessing: Self { Self(rawValue: "SYSTEM_PROCESSING") }
        public static var canceled: Self { Self(rawValue: "CANCELED") }
        public static var fundProcessing: Self { Self(rawValue: "FUND_PROCESSING") }
        public static var finish: Self { Self(rawValue: "FINISH") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ApplyState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var accepted: Self { Self(rawValue: "ACCEPTED") }
        public static var confirmed: Self { Self(rawValue: "CONFIRMED") }
        public static var closed: Self { Self(rawValue: "CLOSED") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct AuthState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var authorized: Self { Self(rawValue: "AUTHORIZED") }
        public static var unauthorized: Self { Self(rawValue: "UNAUTHORIZED") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct AvailableRechargeChannel: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var bankTransfer: Self { Self(rawValue: "BANK_TRANSFER") }
        public static var qrRecharge: Self { Self(rawValue: "QR_RECHARGE") }
        public static var onlineBank: Self { Self(rawValue: "ONLINE_BANK") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct BalanceAccountType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var basic: Self { Self(rawValue: "BASIC") }
        public static var operation: Self { Self(rawValue: "OPERATION") }
        public static var fees: Self { Self(rawValue: "FEES") }
        public static var deposit: Self { Self(rawValue: "DEPOSIT") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct BatchDetailState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var all: Self { Self(rawValue: "ALL") }
        public static var waitPay: Self { Self(rawValue: "WAIT_PAY") }
        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var fail: Self { Self(rawValue: "FAIL") }
        public static var bankRefund: Self { Self(rawValue: "BANK_REFUND") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct BatchState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var accepted: Self { Self(rawValue: "ACCEPTED") }
        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var completed: Self { Self(rawValue: "COMPLETED") }
        public static var closed: Self { Self(rawValue: "CLOSED") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct BusinessType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var depositCompensation: Self { Self(rawValue: "DEPOSIT_COMPENSATION") }
        public static var platformAfterSalesCompensation: Self { Self(rawValue: "PLATFORM_AFTER_SALES_COMPENSATION") }
        public static var insuranceClaim: Self { Self(rawValue: "INSURANCE_CLAIM") }
        public static var depositAfterSalesCompensation: Self { Self(rawValue: "DEPOSIT_AFTER_SALES_COMPENSATION") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CancelState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var reviewing: Self { Self(rawValue: "REVIEWING") }
        public static var rejected: Self { Self(rawValue: "REJECTED") }
        public static var cancelSuccess: Self { Self(rawValue: "CANCEL_SUCCESS") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ChangeScene: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var subjectInfoRename: Self { Self(rawValue: "SUBJECT_INFO_RENAME") }
    }
}

extension Ecommerce {
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

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CloseReason: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var userOverdueUnconfirmed: Self { Self(rawValue: "USER_OVERDUE_UNCONFIRMED") }
        public static var closeConfirmedViaMchAPI: Self { Self(rawValue: "CLOSE_CONFIRMED_VIA_MCH_API") }
        public static var closeAcceptedViaMchAPI: Self { Self(rawValue: "CLOSE_ACCEPTED_VIA_MCH_API") }
        public static var transferFinished: Self { Self(rawValue: "TRANSFER_FINISHED") }
        public static var overdueNotTransfer: Self { Self(rawValue: "OVERDUE_NOT_TRANSFER") }
        public static var reserveFail: Self { Self(rawValue: "RESERVE_FAIL") }
        public static var userClose: Self { Self(rawValue: "USER_CLOSE") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CompensateBillState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var accepted: Self { Self(rawValue: "ACCEPTED") }
        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var closed: Self { Self(rawValue: "CLOSED") }
        public static var waitUserConfirm: Self { Self(rawValue: "WAIT_USER_CONFIRM") }
        public static var canceling: Self { Self(rawValue: "CANCELING") }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CompensateBillType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var transactionUser: Self { Self(rawValue: "TRANSACTION_USER") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ContractState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var contractStateInvalid: Self { Self(rawValue: "CONTRACT_STATE_INVALID") }
        public static var contractStateEffective: Self { Self(rawValue: "CONTRACT_STATE_EFFECTIVE") }
        public static var contractStateTerminated: Self { Self(rawValue: "CONTRACT_STATE_TERMINATED") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ContractTerminatedMode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var terminationModeInvalid: Self { Self(rawValue: "TERMINATION_MODE_INVALID") }
        public static var terminationModeByUser: Self { Self(rawValue: "TERMINATION_MODE_BY_USER") }
        public static var terminationModeByMerchant: Self { Self(rawValue: "TERMINATION_MODE_BY_MERCHANT") }
        public static var terminationModeByCustomerService: Self { Self(rawValue: "TERMINATION_MODE_BY_CUSTOMER_SERVICE") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct CredType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var idCard: Self { Self(rawValue: "ID_CARD") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct DayEndBalanceWithdrawStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var created: Self { Self(rawValue: "CREATED") }
        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var finished: Self { Self(rawValue: "FINISHED") }
        public static var abnormal: Self { Self(rawValue: "ABNORMAL") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct DepositInsurancePremiumsCompensationBillType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var merchant: Self { Self(rawValue: "MERCHANT") }
    }
}

extension Ecommerce {
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
        public static var receiveAccountNotPermmit: Self { Self(rawValue: "RECEIVE_ACCOUNT_NOT_PERMMIT") }
        public static var payeeAccountAbnormal: Self { Self(rawValue: "PAYEE_ACCOUNT_ABNORMAL") }
        public static var payerAccountAbnormal: Self { Self(rawValue: "PAYER_ACCOUNT_ABNORMAL") }
        public static var transferRemarkSetFail: Self { Self(rawValue: "TRANSFER_REMARK_SET_FAIL") }
        public static var transferSceneInvalid: Self { Self(rawValue: "TRANSFER_SCENE_INVALID") }
        public static var transferSceneUnavailable: Self { Self(rawValue: "TRANSFER_SCENE_UNAVAILABLE") }
        public static var receiveAccountNotConfigure: Self { Self(rawValue: "RECEIVE_ACCOUNT_NOT_CONFIGURE") }
        public static var blockB2cUserlimitamountBsruleMonth: Self { Self(rawValue: "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH") }
        public static var blockB2cUserlimitamountMonth: Self { Self(rawValue: "BLOCK_B2C_USERLIMITAMOUNT_MONTH") }
        public static var merchantReject: Self { Self(rawValue: "MERCHANT_REJECT") }
        public static var merchantNotConfirm: Self { Self(rawValue: "MERCHANT_NOT_CONFIRM") }
        public static var bankCardParamError: Self { Self(rawValue: "BANK_CARD_PARAM_ERROR") }
        public static var bankCardTypeNotSupported: Self { Self(rawValue: "BANK_CARD_TYPE_NOT_SUPPORTED") }
        public static var reservationStateInvalid: Self { Self(rawValue: "RESERVATION_STATE_INVALID") }
        public static var exceededEstimatedAmount: Self { Self(rawValue: "EXCEEDED_ESTIMATED_AMOUNT") }
        public static var reservationInfoNotMatch: Self { Self(rawValue: "RESERVATION_INFO_NOT_MATCH") }
        public static var reservationSceneNotMatch: Self { Self(rawValue: "RESERVATION_SCENE_NOT_MATCH") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct DetailState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var `init`: Self { Self(rawValue: "INIT") }
        public static var all: Self { Self(rawValue: "ALL") }
        public static var waitPay: Self { Self(rawValue: "WAIT_PAY") }
        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var fail: Self { Self(rawValue: "FAIL") }
        public static var bankRefund: Self { Self(rawValue: "BANK_REFUND") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct EmployeeType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var admin: Self { Self(rawValue: "ADMIN") }
        public static var staff: Self { Self(rawValue: "STAFF") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct EnddaybalanceAccountType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var basic: Self { Self(rawValue: "BASIC") }
        public static var deposit: Self { Self(rawValue: "DEPOSIT") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct FailReason: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var balanceNotEnough: Self { Self(rawValue: "BALANCE_NOT_ENOUGH") }
        public static var receiptNotExistClosed: Self { Self(rawValue: "RECEIPT_NOT_EXIST_CLOSED") }
        public static var timeOutClosed: Self { Self(rawValue: "TIME_OUT_CLOSED") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct FundsAbnormalClosedReason: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var closedReasonTimeout: Self { Self(rawValue: "CLOSED_REASON_TIMEOUT") }
        public static var closedReasonRestrictTransfer: Self { Self(rawValue: "CLOSED_REASON_RESTRICT_TRANSFER") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct FundsAccount: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var available: Self { Self(rawValue: "AVAILABLE") }
        public static var unsettled: Self { Self(rawValue: "UNSETTLED") }
        public static var operation: Self { Self(rawValue: "OPERATION") }
        public static var basic: Self { Self(rawValue: "BASIC") }
        public static var ecnyBasic: Self { Self(rawValue: "ECNY_BASIC") }
    }
}

extension Ecommerce {
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

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct IdentityType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var realIdentityTypeInvalid: Self { Self(rawValue: "REAL_IDENTITY_TYPE_INVALID") }
        public static var realIdentityTypeIDCard: Self { Self(rawValue: "REAL_IDENTITY_TYPE_ID_CARD") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct OnlineBankType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var onlineBankTypeCorporate: Self { Self(rawValue: "ONLINE_BANK_TYPE_CORPORATE") }
        public static var onlineBankTypePersonal: Self { Self(rawValue: "ONLINE_BANK_TYPE_PERSONAL") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct OrderState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var deductOrderStatePending: Self { Self(rawValue: "DEDUCT_ORDER_STATE_PENDING") }
        public static var deductOrderStateNotPay: Self { Self(rawValue: "DEDUCT_ORDER_STATE_NOT_PAY") }
        public static var deductOrderStatePaySuccess: Self { Self(rawValue: "DEDUCT_ORDER_STATE_PAY_SUCCESS") }
        public static var deductOrderStatePayFail: Self { Self(rawValue: "DEDUCT_ORDER_STATE_PAY_FAIL") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct OutAccountType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var basicAccount: Self { Self(rawValue: "BASIC_ACCOUNT") }
        public static var operateAccount: Self { Self(rawValue: "OPERATE_ACCOUNT") }
        public static var marginAccount: Self { Self(rawValue: "MARGIN_ACCOUNT") }
        public static var tradeFeeAccount: Self { Self(rawValue: "TRADE_FEE_ACCOUNT") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PayState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var payProcessing: Self { Self(rawValue: "PAY_PROCESSING") }
        public static var paySucceed: Self { Self(rawValue: "PAY_SUCCEED") }
        public static var payFail: Self { Self(rawValue: "PAY_FAIL") }
        public static var bankRefunded: Self { Self(rawValue: "BANK_REFUNDED") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct PayeeInfoAccountType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var accountTypeCorporate: Self { Self(rawValue: "ACCOUNT_TYPE_CORPORATE") }
        public static var accountTypePersonal: Self { Self(rawValue: "ACCOUNT_TYPE_PERSONAL") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ReceiptState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var accepted: Self { Self(rawValue: "ACCEPTED") }
        public static var finished: Self { Self(rawValue: "FINISHED") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ReceiverType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var merchant: Self { Self(rawValue: "MERCHANT") }
        public static var transactionUser: Self { Self(rawValue: "TRANSACTION_USER") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct RechargeChannel: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var bankTransfer: Self { Self(rawValue: "BANK_TRANSFER") }
        public static var qrRecharge: Self { Self(rawValue: "QR_RECHARGE") }
        public static var onlineBank: Self { Self(rawValue: "ONLINE_BANK") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct RechargeEmployeeState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var effective: Self { Self(rawValue: "EFFECTIVE") }
        public static var deleted: Self { Self(rawValue: "DELETED") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct RechargeScene: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var ecommerceDeposit: Self { Self(rawValue: "ECOMMERCE_DEPOSIT") }
        public static var ecommercePayment: Self { Self(rawValue: "ECOMMERCE_PAYMENT") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct RechargeState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var recharging: Self { Self(rawValue: "RECHARGING") }
        public static var closed: Self { Self(rawValue: "CLOSED") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ReductionType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var financialPenalty: Self { Self(rawValue: "FINANCIAL_PENALTY") }
        public static var judicialDeduction: Self { Self(rawValue: "JUDICIAL_DEDUCTION") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct RefundAccount: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var refundSourceSubMerchant: Self { Self(rawValue: "REFUND_SOURCE_SUB_MERCHANT") }
        public static var refundSourcePartnerAdvance: Self { Self(rawValue: "REFUND_SOURCE_PARTNER_ADVANCE") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct RefundStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var closed: Self { Self(rawValue: "CLOSED") }
        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var abnormal: Self { Self(rawValue: "ABNORMAL") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct ReqScene: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var sjtConvenientSettlementServiceMerchant: Self { Self(rawValue: "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT") }
        public static var sjtMicroMerchant: Self { Self(rawValue: "SJT_MICRO_MERCHANT") }
        public static var wxShopConvenientSettlementServiceMerchant: Self { Self(rawValue: "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct SignState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var unsigned: Self { Self(rawValue: "UNSIGNED") }
        public static var signed: Self { Self(rawValue: "SIGNED") }
        public static var notSignable: Self { Self(rawValue: "NOT_SIGNABLE") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct SpecialReductionState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var failed: Self { Self(rawValue: "FAILED") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct SubMchCompensationBillState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var accepted: Self { Self(rawValue: "ACCEPTED") }
        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var closed: Self { Self(rawValue: "CLOSED") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TradeScenario: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var recommerce: Self { Self(rawValue: "RECOMMERCE") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TransactionInfoType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var wxpay: Self { Self(rawValue: "WXPAY") }
        public static var wxvalue: Self { Self(rawValue: "WXVALUE") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct TransferBatchCloseReason: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var merchantRevocation: Self { Self(rawValue: "MERCHANT_REVOCATION") }
        public static var overdueClose: Self { Self(rawValue: "OVERDUE_CLOSE") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct Withdraw: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var applyWithdraw: Self { Self(rawValue: "APPLY_WITHDRAW") }
        public static var notApplyWithdraw: Self { Self(rawValue: "NOT_APPLY_WITHDRAW") }
    }
}

extension Ecommerce {
    /// The documented values; a value that is not among them is kept as it came.
    public struct WithdrawState: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var withdrawProcessing: Self { Self(rawValue: "WITHDRAW_PROCESSING") }
        public static var withdrawException: Self { Self(rawValue: "WITHDRAW_EXCEPTION") }
        public static var withdrawSucceed: Self { Self(rawValue: "WITHDRAW_SUCCEED") }
    }
}

extension Ecommerce {
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
