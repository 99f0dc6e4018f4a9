// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/abnormal-fund-processing`
    public var abnormalFundProcessing: AbnormalFundProcessing { AbnormalFundProcessing(path: path.appending("abnormal-fund-processing")) }

    /// `v3/abnormal-fund-processing`
    public struct AbnormalFundProcessing: Endpoint {
        public let path: Path
    }
}

extension V3.AbnormalFundProcessing {
    /// `v3/abnormal-fund-processing/receipts`
    public var receipts: Receipts { Receipts(path: path.appending("receipts")) }

    /// `v3/abnormal-fund-processing/receipts`
    public struct Receipts: Endpoint {
        public let path: Path
    }
}

extension V3.AbnormalFundProcessing.Receipts {
    /// `v3/abnormal-fund-processing/receipts/{receipt_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> ReceiptID {
        ReceiptID(path: path.appending(value: String(value), named: "receipt_id"))
    }

    /// `v3/abnormal-fund-processing/receipts/{receipt_id}`
    public struct ReceiptID: Endpoint {
        public let path: Path
    }
}

extension V3.AbnormalFundProcessing.Receipts.ReceiptID {
    /// Query a payment result for abnormal in-transit funds (查询在途异常资金付款结果).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015408031)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Product name (产品名称).
        public var productName: Payments.ProductName
        /// Receipt or payment slip ID (微信支付在途异常资金付款单号).
        public var receiptID: String
        /// Transfer amount in fen (付款金额信息).
        public var transferAmount: Payments.ReceiptAmount
        /// State of the receipt or payment (在途异常资金付款状态).
        public var receiptState: Payments.ReceiptState
        /// Time of creation (在途异常资金付款单据创建时间).
        public var createTime: Timestamp?
        /// Time of the last update (在途异常资金付款单据更新时间).
        public var lastUpdateTime: Timestamp?
        /// Instruction for paying the abnormal funds (在途异常资金付款指令信息).
        public var instruction: Instruction?

        public init(
            productName: Payments.ProductName,
            receiptID: String,
            transferAmount: Payments.ReceiptAmount,
            receiptState: Payments.ReceiptState,
            createTime: Timestamp? = nil,
            lastUpdateTime: Timestamp? = nil,
            instruction: Instruction? = nil
        ) {
            self.productName = productName
            self.receiptID = receiptID
            self.transferAmount = transferAmount
            self.receiptState = receiptState
            self.createTime = createTime
            self.lastUpdateTime = lastUpdateTime
            self.instruction = instruction
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.productName = try member.required("product_name")
            self.receiptID = try member.required("receipt_id")
            self.transferAmount = try member.required("transfer_amount")
            self.receiptState = try member.required("receipt_state")
            self.createTime = try member.ifPresent("create_time")
            self.lastUpdateTime = try member.ifPresent("last_update_time")
            self.instruction = try member.ifPresent("instruction")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.productName, "product_name")
            try members.encode(self.receiptID, "receipt_id")
            try members.encode(self.transferAmount, "transfer_amount")
            try members.encode(self.receiptState, "receipt_state")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.lastUpdateTime, "last_update_time")
            try members.encodeIfPresent(self.instruction, "instruction")
        }

        /// Instruction for paying the abnormal funds (在途异常资金付款指令信息).
        public struct Instruction: Codable, Hashable, Sendable {
            /// Merchant's own instruction number (商户侧指令编号).
            public var outInstructionNo: String
            /// Who initiated the payment instruction (在途异常资金付款指令的发起方).
            public var commander: Payments.Commander
            /// Transfer mode (付款方式).
            public var transferMode: TransferMode
            /// Time of success (入账成功时间).
            public var successTime: Timestamp?
            /// Appid of the app or official account (商户AppID).
            public var appID: [String]
            /// URL to be notified at (回调通知地址).
            public var notifyURL: String

            public init(
                outInstructionNo: String,
                commander: Payments.Commander,
                transferMode: TransferMode,
                successTime: Timestamp? = nil,
                appID: [String],
                notifyURL: String
            ) {
                self.outInstructionNo = outInstructionNo
                self.commander = commander
                self.transferMode = transferMode
                self.successTime = successTime
                self.appID = appID
                self.notifyURL = notifyURL
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.outInstructionNo = try member.required("out_instruction_no")
                self.commander = try member.required("commander")
                self.transferMode = try member.required("transfer_mode")
                self.successTime = try member.ifPresent("success_time")
                self.appID = try member.required("appid")
                self.notifyURL = try member.required("notify_url")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.outInstructionNo, "out_instruction_no")
                try members.encode(self.commander, "commander")
                try members.encode(self.transferMode, "transfer_mode")
                try members.encodeIfPresent(self.successTime, "success_time")
                try members.encode(self.appID, "appid")
                try members.encode(self.notifyURL, "notify_url")
            }

            /// Transfer mode (付款方式).
            public struct TransferMode: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var transferToOriginalReceiveUser: Self { Self(rawValue: "TRANSFER_TO_ORIGINAL_RECEIVE_USER") }
            }
        }
    }
}

extension V3.AbnormalFundProcessing.Receipts.ReceiptID {
    /// `v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`
    public var transferInstructions: TransferInstructions { TransferInstructions(path: path.appending("transfer-instructions")) }

    /// `v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`
    public struct TransferInstructions: Endpoint {
        public let path: Path
    }
}

extension V3.AbnormalFundProcessing.Receipts.ReceiptID.TransferInstructions {
    /// Create a payment instruction for abnormal in-transit funds (发起在途异常资金付款指令).
    ///
    /// After an unknown outcome, `GET /v3/abnormal-fund-processing/receipts/{receipt_id}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4015408022)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public struct PostBody: Codable, Hashable, Sendable {
        /// Merchant's own instruction number (商户侧指令编号).
        public var outInstructionNo: String
        /// Transfer mode (付款方式).
        public var transferMode: Payments.TransferMode
        /// Who receives the funds (收款方).
        public var receiver: Payments.Receiver?
        /// URL to be notified at (回调通知地址).
        public var notifyURL: String?

        public init(
            outInstructionNo: String,
            transferMode: Payments.TransferMode,
            receiver: Payments.Receiver? = nil,
            notifyURL: String? = nil
        ) {
            self.outInstructionNo = outInstructionNo
            self.transferMode = transferMode
            self.receiver = receiver
            self.notifyURL = notifyURL
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outInstructionNo = try member.required("out_instruction_no")
            self.transferMode = try member.required("transfer_mode")
            self.receiver = try member.ifPresent("receiver")
            self.notifyURL = try member.ifPresent("notify_url")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outInstructionNo, "out_instruction_no")
            try members.encode(self.transferMode, "transfer_mode")
            try members.encodeIfPresent(self.receiver, "receiver")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
        }
    }

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// Product name (产品名称).
        public var productName: Payments.ProductName
        /// Receipt or payment slip ID (微信支付在途异常资金付款单号).
        public var receiptID: String
        /// Transfer amount in fen (付款金额信息).
        public var transferAmount: Payments.ReceiptAmount
        /// State of the receipt or payment (在途异常资金付款状态).
        public var receiptState: Payments.ReceiptState
        /// Time of creation (在途异常资金付款单据创建时间).
        public var createTime: Timestamp?
        /// Time of the last update (在途异常资金付款单据更新时间).
        public var lastUpdateTime: Timestamp?
        /// Instruction for paying the abnormal funds (在途异常资金付款指令信息).
        public var instruction: Instruction?

        public init(
            productName: Payments.ProductName,
            receiptID: String,
            transferAmount: Payments.ReceiptAmount,
            receiptState: Payments.ReceiptState,
            createTime: Timestamp? = nil,
            lastUpdateTime: Timestamp? = nil,
            instruction: Instruction? = nil
        ) {
            self.productName = productName
            self.receiptID = receiptID
            self.transferAmount = transferAmount
            self.receiptState = receiptState
            self.createTime = createTime
            self.lastUpdateTime = lastUpdateTime
            self.instruction = instruction
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.productName = try member.required("product_name")
            self.receiptID = try member.required("receipt_id")
            self.transferAmount = try member.required("transfer_amount")
            self.receiptState = try member.required("receipt_state")
            self.createTime = try member.ifPresent("create_time")
            self.lastUpdateTime = try member.ifPresent("last_update_time")
            self.instruction = try member.ifPresent("instruction")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.productName, "product_name")
            try members.encode(self.receiptID, "receipt_id")
            try members.encode(self.transferAmount, "transfer_amount")
            try members.encode(self.receiptState, "receipt_state")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.lastUpdateTime, "last_update_time")
            try members.encodeIfPresent(self.instruction, "instruction")
        }

        /// Instruction for paying the abnormal funds (在途异常资金付款指令信息).
        public struct Instruction: Codable, Hashable, Sendable {
            /// Merchant's own instruction number (商户侧指令编号).
            public var outInstructionNo: String
            /// Who initiated the payment instruction (在途异常资金付款指令的发起方).
            public var commander: Payments.Commander
            /// Transfer mode (付款方式).
            public var transferMode: Payments.TransferMode
            /// Who receives the funds (收款方).
            public var receiver: Payments.Receiver?
            /// State of the payment instruction (在途异常资金付款指令状态).
            public var instructionState: Payments.InstructionState?
            /// Time of creation (在途异常资金付款单据创建时间).
            public var createTime: Timestamp?
            /// Time of success (入账成功时间).
            public var successTime: Timestamp?
            /// URL to be notified at (回调通知地址).
            public var notifyURL: String

            public init(
                outInstructionNo: String,
                commander: Payments.Commander,
                transferMode: Payments.TransferMode,
                receiver: Payments.Receiver? = nil,
                instructionState: Payments.InstructionState? = nil,
                createTime: Timestamp? = nil,
                successTime: Timestamp? = nil,
                notifyURL: String
            ) {
                self.outInstructionNo = outInstructionNo
                self.commander = commander
                self.transferMode = transferMode
                self.receiver = receiver
                self.instructionState = instructionState
                self.createTime = createTime
                self.successTime = successTime
                self.notifyURL = notifyURL
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.outInstructionNo = try member.required("out_instruction_no")
                self.commander = try member.required("commander")
                self.transferMode = try member.required("transfer_mode")
                self.receiver = try member.ifPresent("receiver")
                self.instructionState = try member.ifPresent("instruction_state")
                self.createTime = try member.ifPresent("create_time")
                self.successTime = try member.ifPresent("success_time")
                self.notifyURL = try member.required("notify_url")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.outInstructionNo, "out_instruction_no")
                try members.encode(self.commander, "commander")
                try members.encode(self.transferMode, "transfer_mode")
                try members.encodeIfPresent(self.receiver, "receiver")
                try members.encodeIfPresent(self.instructionState, "instruction_state")
                try members.encodeIfPresent(self.createTime, "create_time")
                try members.encodeIfPresent(self.successTime, "success_time")
                try members.encode(self.notifyURL, "notify_url")
            }
        }
    }
}

extension V3.AbnormalFundProcessing.Receipts.ReceiptID.TransferInstructions {
    /// `v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutInstructionNo {
        OutInstructionNo(path: path.appending(value: String(value), named: "out_instruction_no"))
    }

    /// `v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`
    public struct OutInstructionNo: Endpoint {
        public let path: Path
    }
}

extension V3.AbnormalFundProcessing.Receipts.ReceiptID.TransferInstructions.OutInstructionNo {
    /// Query a payment instruction for abnormal in-transit funds (查询在途异常资金付款指令执行结果).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/doc/v3/partner/4016636882)
    public func get() async throws -> GetReply {
        try await path.call(.get)
    }

    /// What ``get`` answers.
    public struct GetReply: Codable, Hashable, Sendable {
        /// Merchant's own instruction number (商户侧指令编号).
        public var outInstructionNo: String
        /// Who initiated the payment instruction (在途异常资金付款指令的发起方).
        public var commander: Commander
        /// Transfer mode (付款方式).
        public var transferMode: Payments.TransferMode
        /// Who receives the funds (收款方).
        public var receiver: Receiver?
        /// State of the payment instruction (在途异常资金付款指令状态).
        public var instructionState: Payments.InstructionState
        /// Time of creation (在途异常资金付款指令创建时间).
        public var createTime: Timestamp?
        /// Time of success (入账成功时间).
        public var successTime: Timestamp?
        /// Time of closing (在途异常资金付款指令关闭时间).
        public var closeTime: Timestamp?
        /// URL to be notified at (回调通知地址).
        public var notifyURL: String
        /// Instruction instance ID.
        public var instructionInstanceID: String?

        public init(
            outInstructionNo: String,
            commander: Commander,
            transferMode: Payments.TransferMode,
            receiver: Receiver? = nil,
            instructionState: Payments.InstructionState,
            createTime: Timestamp? = nil,
            successTime: Timestamp? = nil,
            closeTime: Timestamp? = nil,
            notifyURL: String,
            instructionInstanceID: String? = nil
        ) {
            self.outInstructionNo = outInstructionNo
            self.commander = commander
            self.transferMode = transferMode
            self.receiver = receiver
            self.instructionState = instructionState
            self.createTime = createTime
            self.successTime = successTime
            self.closeTime = closeTime
            self.notifyURL = notifyURL
            self.instructionInstanceID = instructionInstanceID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outInstructionNo = try member.required("out_instruction_no")
            self.commander = try member.required("commander")
            self.transferMode = try member.required("transfer_mode")
            self.receiver = try member.ifPresent("receiver")
            self.instructionState = try member.required("instruction_state")
            self.createTime = try member.ifPresent("create_time")
            self.successTime = try member.ifPresent("success_time")
            self.closeTime = try member.ifPresent("close_time")
            self.notifyURL = try member.required("notify_url")
            self.instructionInstanceID = try member.ifPresent("instruction_instance_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outInstructionNo, "out_instruction_no")
            try members.encode(self.commander, "commander")
            try members.encode(self.transferMode, "transfer_mode")
            try members.encodeIfPresent(self.receiver, "receiver")
            try members.encode(self.instructionState, "instruction_state")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.closeTime, "close_time")
            try members.encode(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.instructionInstanceID, "instruction_instance_id")
        }

        /// Who initiated the payment instruction (在途异常资金付款指令的发起方).
        public struct Commander: Codable, Hashable, Sendable {
            /// Who performs the operation (发起在途异常资金付款请求的角色).
            public var `operator`: Payments.Operator
            /// Merchant number (微信支付商户号).
            public var mchid: String?

            public init(
                `operator`: Payments.Operator,
                mchid: String? = nil
            ) {
                self.`operator` = `operator`
                self.mchid = mchid
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.`operator` = try member.required("operator")
                self.mchid = try member.ifPresent("mchid")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.`operator`, "operator")
                try members.encodeIfPresent(self.mchid, "mchid")
            }
        }

        /// Who receives the funds (收款方).
        public struct Receiver: Codable, Hashable, Sendable {
            /// Account type (入账账户类型).
            public var accountType: String?
            /// User's openid (入账用户OpenID).
            public var openID: String?
            /// Appid of the app or official account (商户AppID).
            public var appID: String?
            /// Merchant number (入账商户号).
            public var mchid: String?

            public init(
                accountType: String? = nil,
                openID: String? = nil,
                appID: String? = nil,
                mchid: String? = nil
            ) {
                self.accountType = accountType
                self.openID = openID
                self.appID = appID
                self.mchid = mchid
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.accountType = try member.ifPresent("account_type")
                self.openID = try member.ifPresent("openid")
                self.appID = try member.ifPresent("appid")
                self.mchid = try member.ifPresent("mchid")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.accountType, "account_type")
                try members.encodeIfPresent(self.openID, "openid")
                try members.encodeIfPresent(self.appID, "appid")
                try members.encodeIfPresent(self.mchid, "mchid")
            }
        }
    }
}
