// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file


extension WebhookEvent {
    /// Service order of pay score in APIv2.
    public struct V2ServiceOrder: Codable, Hashable, Sendable {
        /// Current state of the record (单据状态).
        public var state: String?
        /// Service ID (服务ID).
        public var serviceID: String?
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String?
        /// WeChat Pay order number (微信支付服务订单号).
        public var orderID: String?
        /// Name of the goods (商品名称).
        public var goodsName: String?
        /// Whether it was returned (是否归还).
        public var returned: String?
        /// Rooms (房间).
        public var room: String?
        /// Whether the user has checked in (是否入住).
        public var checkedIn: String?
        /// Start time (入住时间).
        public var startTime: String?
        /// Deposit amount in fen (押金金额).
        public var depositAmount: String?
        /// Completion ticket (完结凭证).
        public var finishTicket: String?
        /// Total amount in fen (总金额).
        public var totalAmount: String?
        /// End time (预计离店时间).
        public var endTime: String?
        /// WeChat Pay number of completed order (结单交易单号).
        public var finishTransactionID: String?

        public init(
            state: String? = nil,
            serviceID: String? = nil,
            outOrderNo: String? = nil,
            orderID: String? = nil,
            goodsName: String? = nil,
            returned: String? = nil,
            room: String? = nil,
            checkedIn: String? = nil,
            startTime: String? = nil,
            depositAmount: String? = nil,
            finishTicket: String? = nil,
            totalAmount: String? = nil,
            endTime: String? = nil,
            finishTransactionID: String? = nil
        ) {
            self.state = state
            self.serviceID = serviceID
            self.outOrderNo = outOrderNo
            self.orderID = orderID
            self.goodsName = goodsName
            self.returned = returned
            self.room = room
            self.checkedIn = checkedIn
            self.startTime = startTime
            self.depositAmount = depositAmount
            self.finishTicket = finishTicket
            self.totalAmount = totalAmount
            self.endTime = endTime
            self.finishTransactionID = finishTransactionID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.state = try member.ifPresent("state")
            self.serviceID = try member.ifPresent("service_id")
            self.outOrderNo = try member.ifPresent("out_order_no")
            self.orderID = try member.ifPresent("order_id")
            self.goodsName = try member.ifPresent("goods_name")
            self.returned = try member.ifPresent("returned")
            self.room = try member.ifPresent("room")
            self.checkedIn = try member.ifPresent("checked_in")
            self.startTime = try member.ifPresent("start_time")
            self.depositAmount = try member.ifPresent("deposit_amount")
            self.finishTicket = try member.ifPresent("finish_ticket")
            self.totalAmount = try member.ifPresent("total_amount")
            self.endTime = try member.ifPresent("end_time")
            self.finishTransactionID = try member.ifPresent("finish_transaction_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.state, "state")
            try members.encodeIfPresent(self.serviceID, "service_id")
            try members.encodeIfPresent(self.outOrderNo, "out_order_no")
            try members.encodeIfPresent(self.orderID, "order_id")
            try members.encodeIfPresent(self.goodsName, "goods_name")
            try members.encodeIfPresent(self.returned, "returned")
            try members.encodeIfPresent(self.room, "room")
            try members.encodeIfPresent(self.checkedIn, "checked_in")
            try members.encodeIfPresent(self.startTime, "start_time")
            try members.encodeIfPresent(self.depositAmount, "deposit_amount")
            try members.encodeIfPresent(self.finishTicket, "finish_ticket")
            try members.encodeIfPresent(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.endTime, "end_time")
            try members.encodeIfPresent(self.finishTransactionID, "finish_transaction_id")
        }
    }
}

extension WebhookEvent {
    /// Payment of several orders at once in APIv2.
    public struct V2CombinedTransaction: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: String
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the combined order's initiator (合单APPID).
        public var combineAppID: String
        /// Combined order's merchant number (合单商户号).
        public var combineMchID: String
        /// Device number or information (设备号).
        public var deviceInfo: String?
        /// Combined order user's openid (合单用户标识).
        public var combineOpenID: String?
        /// Combined order's merchant order number (合单商户订单号).
        public var combineOutTradeNo: String
        /// Transaction type (交易类型).
        public var tradeType: TradeType?
        /// Bank type code (付款银行).
        public var bankType: String?
        /// Signature type (签名类型).
        public var signType: String?
        /// Business result code (业务结果).
        public var resultCode: String
        /// Description of the business result (业务信息).
        public var resultMsg: String?
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误信息).
        public var errCodeDes: String?
        /// Sub-orders as JSON (JSON 序列化的子订单集合).
        public var subOrderList: JSONText<SubOrderList>

        public init(
            returnCode: String,
            returnMsg: String? = nil,
            combineAppID: String,
            combineMchID: String,
            deviceInfo: String? = nil,
            combineOpenID: String? = nil,
            combineOutTradeNo: String,
            tradeType: TradeType? = nil,
            bankType: String? = nil,
            signType: String? = nil,
            resultCode: String,
            resultMsg: String? = nil,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            subOrderList: JSONText<SubOrderList>
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.combineAppID = combineAppID
            self.combineMchID = combineMchID
            self.deviceInfo = deviceInfo
            self.combineOpenID = combineOpenID
            self.combineOutTradeNo = combineOutTradeNo
            self.tradeType = tradeType
            self.bankType = bankType
            self.signType = signType
            self.resultCode = resultCode
            self.resultMsg = resultMsg
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
            self.deviceInfo = try member.ifPresent("device_info")
            self.combineOpenID = try member.ifPresent("combine_openid")
            self.combineOutTradeNo = try member.required("combine_out_trade_no")
            self.tradeType = try member.ifPresent("trade_type")
            self.bankType = try member.ifPresent("bank_type")
            self.signType = try member.ifPresent("sign_type")
            self.resultCode = try member.required("result_code")
            self.resultMsg = try member.ifPresent("result_msg")
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
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.combineOpenID, "combine_openid")
            try members.encode(self.combineOutTradeNo, "combine_out_trade_no")
            try members.encodeIfPresent(self.tradeType, "trade_type")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.signType, "sign_type")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.resultMsg, "result_msg")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.subOrderList, "sub_order_list")
        }

        /// Transaction type (交易类型).
        public struct TradeType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var jsapi: Self { Self(rawValue: "JSAPI") }
            public static var native: Self { Self(rawValue: "NATIVE") }
            public static var app: Self { Self(rawValue: "APP") }
            public static var mweb: Self { Self(rawValue: "MWEB") }
        }

        /// Sub-orders as JSON (JSON 序列化的子订单集合).
        public struct SubOrderList: Codable, Hashable, Sendable {
            /// Number of sub-orders (子订单数).
            public var orderNum: Int?
            /// List of sub-orders (子订单列表).
            public var orderList: [OrderList]

            public init(
                orderNum: Int? = nil,
                orderList: [OrderList]
            ) {
                self.orderNum = orderNum
                self.orderList = orderList
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.orderNum = try member.ifPresent("order_num")
                self.orderList = try member.required("order_list")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.orderNum, "order_num")
                try members.encode(self.orderList, "order_list")
            }

            /// List of sub-orders (子订单列表).
            public struct OrderList: Codable, Hashable, Sendable {
                /// Appid of the app or official account (公众账号ID).
                public var appID: String?
                /// Merchant number (商户号).
                public var mchID: String
                /// User's openid (用户标识).
                public var openID: String?
                /// Total amount of the order, in fen (标价金额).
                public var totalFee: Int
                /// Amount paid in cash, in fen (现金支付金额).
                public var cashFee: Int?
                /// WeChat Pay order number (微信订单号).
                public var transactionID: String
                /// Merchant's own order number (子单商户订单号).
                public var outTradeNo: String
                /// Merchant's attached data, returned unchanged (商家数据包).
                public var attach: String?
                /// Time the payment completed (支付完成时间).
                public var timeEnd: String?

                public init(
                    appID: String? = nil,
                    mchID: String,
                    openID: String? = nil,
                    totalFee: Int,
                    cashFee: Int? = nil,
                    transactionID: String,
                    outTradeNo: String,
                    attach: String? = nil,
                    timeEnd: String? = nil
                ) {
                    self.appID = appID
                    self.mchID = mchID
                    self.openID = openID
                    self.totalFee = totalFee
                    self.cashFee = cashFee
                    self.transactionID = transactionID
                    self.outTradeNo = outTradeNo
                    self.attach = attach
                    self.timeEnd = timeEnd
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.appID = try member.ifPresent("appid")
                    self.mchID = try member.required("mch_id")
                    self.openID = try member.ifPresent("openid")
                    self.totalFee = try member.required("total_fee")
                    self.cashFee = try member.ifPresent("cash_fee")
                    self.transactionID = try member.required("transaction_id")
                    self.outTradeNo = try member.required("out_trade_no")
                    self.attach = try member.ifPresent("attach")
                    self.timeEnd = try member.ifPresent("time_end")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.appID, "appid")
                    try members.encode(self.mchID, "mch_id")
                    try members.encodeIfPresent(self.openID, "openid")
                    try members.encode(self.totalFee, "total_fee")
                    try members.encodeIfPresent(self.cashFee, "cash_fee")
                    try members.encode(self.transactionID, "transaction_id")
                    try members.encode(self.outTradeNo, "out_trade_no")
                    try members.encodeIfPresent(self.attach, "attach")
                    try members.encodeIfPresent(self.timeEnd, "time_end")
                }
            }
        }
    }
}

extension WebhookEvent {
    /// Payment of several orders at once that failed, in APIv2.
    public struct V2FailedCombinedTransaction: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: String
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Appid of the combined order's initiator (合单APPID).
        public var combineAppID: String?
        /// Combined order's merchant number (合单商户号).
        public var combineMchID: String?
        /// Device number or information (设备号).
        public var deviceInfo: String?
        /// Combined order user's openid (合单用户标识).
        public var combineOpenID: String?
        /// Combined order's merchant order number (合单商户订单号).
        public var combineOutTradeNo: String
        /// Transaction type (交易类型).
        public var tradeType: TradeType?
        /// Bank type code (付款银行).
        public var bankType: String?
        /// Signature type (签名类型).
        public var signType: String?
        /// Business result code (业务结果).
        public var resultCode: String
        /// Description of the business result (业务信息).
        public var resultMsg: String?
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误信息).
        public var errCodeDes: String?
        /// Sub-orders as JSON (JSON 序列化的子订单集合).
        public var subOrderList: JSONText<SubOrderList>?

        public init(
            returnCode: String,
            returnMsg: String? = nil,
            combineAppID: String? = nil,
            combineMchID: String? = nil,
            deviceInfo: String? = nil,
            combineOpenID: String? = nil,
            combineOutTradeNo: String,
            tradeType: TradeType? = nil,
            bankType: String? = nil,
            signType: String? = nil,
            resultCode: String,
            resultMsg: String? = nil,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            subOrderList: JSONText<SubOrderList>? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.combineAppID = combineAppID
            self.combineMchID = combineMchID
            self.deviceInfo = deviceInfo
            self.combineOpenID = combineOpenID
            self.combineOutTradeNo = combineOutTradeNo
            self.tradeType = tradeType
            self.bankType = bankType
            self.signType = signType
            self.resultCode = resultCode
            self.resultMsg = resultMsg
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.subOrderList = subOrderList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.required("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.combineAppID = try member.ifPresent("combine_appid")
            self.combineMchID = try member.ifPresent("combine_mch_id")
            self.deviceInfo = try member.ifPresent("device_info")
            self.combineOpenID = try member.ifPresent("combine_openid")
            self.combineOutTradeNo = try member.required("combine_out_trade_no")
            self.tradeType = try member.ifPresent("trade_type")
            self.bankType = try member.ifPresent("bank_type")
            self.signType = try member.ifPresent("sign_type")
            self.resultCode = try member.required("result_code")
            self.resultMsg = try member.ifPresent("result_msg")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.subOrderList = try member.ifPresent("sub_order_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encodeIfPresent(self.combineAppID, "combine_appid")
            try members.encodeIfPresent(self.combineMchID, "combine_mch_id")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.combineOpenID, "combine_openid")
            try members.encode(self.combineOutTradeNo, "combine_out_trade_no")
            try members.encodeIfPresent(self.tradeType, "trade_type")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.signType, "sign_type")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.resultMsg, "result_msg")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encodeIfPresent(self.subOrderList, "sub_order_list")
        }

        /// Transaction type (交易类型).
        public struct TradeType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var jsapi: Self { Self(rawValue: "JSAPI") }
            public static var native: Self { Self(rawValue: "NATIVE") }
            public static var app: Self { Self(rawValue: "APP") }
            public static var mweb: Self { Self(rawValue: "MWEB") }
        }

        /// Sub-orders as JSON (JSON 序列化的子订单集合).
        public struct SubOrderList: Codable, Hashable, Sendable {
            /// Number of sub-orders (子订单数).
            public var orderNum: Int?
            /// List of sub-orders (子订单列表).
            public var orderList: [OrderList]?

            public init(
                orderNum: Int? = nil,
                orderList: [OrderList]? = nil
            ) {
                self.orderNum = orderNum
                self.orderList = orderList
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.orderNum = try member.ifPresent("order_num")
                self.orderList = try member.ifPresent("order_list")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.orderNum, "order_num")
                try members.encodeIfPresent(self.orderList, "order_list")
            }

            /// List of sub-orders (子订单列表).
            public struct OrderList: Codable, Hashable, Sendable {
                /// Appid of the app or official account (公众账号ID).
                public var appID: String?
                /// Merchant number (商户号).
                public var mchID: String?
                /// User's openid (用户标识).
                public var openID: String?
                /// Total amount of the order, in fen (标价金额).
                public var totalFee: Int?
                /// Amount paid in cash, in fen (现金支付金额).
                public var cashFee: Int?
                /// WeChat Pay order number (微信订单号).
                public var transactionID: String?
                /// Merchant's own order number (子单商户订单号).
                public var outTradeNo: String?
                /// Merchant's attached data, returned unchanged (商家数据包).
                public var attach: String?
                /// Time the payment completed (支付完成时间).
                public var timeEnd: String?

                public init(
                    appID: String? = nil,
                    mchID: String? = nil,
                    openID: String? = nil,
                    totalFee: Int? = nil,
                    cashFee: Int? = nil,
                    transactionID: String? = nil,
                    outTradeNo: String? = nil,
                    attach: String? = nil,
                    timeEnd: String? = nil
                ) {
                    self.appID = appID
                    self.mchID = mchID
                    self.openID = openID
                    self.totalFee = totalFee
                    self.cashFee = cashFee
                    self.transactionID = transactionID
                    self.outTradeNo = outTradeNo
                    self.attach = attach
                    self.timeEnd = timeEnd
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.appID = try member.ifPresent("appid")
                    self.mchID = try member.ifPresent("mch_id")
                    self.openID = try member.ifPresent("openid")
                    self.totalFee = try member.ifPresent("total_fee")
                    self.cashFee = try member.ifPresent("cash_fee")
                    self.transactionID = try member.ifPresent("transaction_id")
                    self.outTradeNo = try member.ifPresent("out_trade_no")
                    self.attach = try member.ifPresent("attach")
                    self.timeEnd = try member.ifPresent("time_end")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.appID, "appid")
                    try members.encodeIfPresent(self.mchID, "mch_id")
                    try members.encodeIfPresent(self.openID, "openid")
                    try members.encodeIfPresent(self.totalFee, "total_fee")
                    try members.encodeIfPresent(self.cashFee, "cash_fee")
                    try members.encodeIfPresent(self.transactionID, "transaction_id")
                    try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
                    try members.encodeIfPresent(self.attach, "attach")
                    try members.encodeIfPresent(self.timeEnd, "time_end")
                }
            }
        }
    }
}

extension WebhookEvent {
    /// Deduction contract in APIv2.
    public struct V2Contract: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Contract number (签约协议号).
        public var contractCode: String
        /// Withholding contract template ID (模板id).
        public var planID: String
        /// User's openid (用户标识).
        public var openID: String
        /// User's openid under the sub appid (用户子标识).
        public var subOpenID: String?
        /// Type of change (变更类型).
        public var changeType: ChangeType
        /// Time of the operation (操作时间).
        public var operateTime: String
        /// Withholding contract ID (委托代扣协议id).
        public var contractID: String
        /// Time the contract expires (协议到期时间).
        public var contractExpiredTime: String?
        /// How the contract was terminated (协议解约方式).
        public var contractTerminationMode: ContractTerminationMode?
        /// Request serial number (请求序列号).
        public var requestSerial: String?
        /// Appid of the app or official account (公众账号id).
        public var appID: String?
        /// Sub-merchant's appid (子商户公众账号ID).
        public var subAppID: String?
        /// Account name displayed on the contract (用户账户展示名称).
        public var contractDisplayAccount: String?
        /// State of the contract (协议状态): 0, 1.
        public var contractState: Int?
        /// Time the contract was signed (协议签署时间).
        public var contractSignedTime: String?
        /// Time the contract was terminated (协议解约时间).
        public var contractTerminatedTime: String?
        /// Remark on the contract's termination (解约备注).
        public var contractTerminationRemark: String?

        public init(
            mchID: String,
            subMchID: String? = nil,
            contractCode: String,
            planID: String,
            openID: String,
            subOpenID: String? = nil,
            changeType: ChangeType,
            operateTime: String,
            contractID: String,
            contractExpiredTime: String? = nil,
            contractTerminationMode: ContractTerminationMode? = nil,
            requestSerial: String? = nil,
            appID: String? = nil,
            subAppID: String? = nil,
            contractDisplayAccount: String? = nil,
            contractState: Int? = nil,
            contractSignedTime: String? = nil,
            contractTerminatedTime: String? = nil,
            contractTerminationRemark: String? = nil
        ) {
            self.mchID = mchID
            self.subMchID = subMchID
            self.contractCode = contractCode
            self.planID = planID
            self.openID = openID
            self.subOpenID = subOpenID
            self.changeType = changeType
            self.operateTime = operateTime
            self.contractID = contractID
            self.contractExpiredTime = contractExpiredTime
            self.contractTerminationMode = contractTerminationMode
            self.requestSerial = requestSerial
            self.appID = appID
            self.subAppID = subAppID
            self.contractDisplayAccount = contractDisplayAccount
            self.contractState = contractState
            self.contractSignedTime = contractSignedTime
            self.contractTerminatedTime = contractTerminatedTime
            self.contractTerminationRemark = contractTerminationRemark
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.contractCode = try member.required("contract_code")
            self.planID = try member.required("plan_id")
            self.openID = try member.required("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.changeType = try member.required("change_type")
            self.operateTime = try member.required("operate_time")
            self.contractID = try member.required("contract_id")
            self.contractExpiredTime = try member.ifPresent("contract_expired_time")
            self.contractTerminationMode = try member.ifPresent("contract_termination_mode")
            self.requestSerial = try member.ifPresent("request_serial")
            self.appID = try member.ifPresent("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.contractDisplayAccount = try member.ifPresent("contract_display_account")
            self.contractState = try member.ifPresent("contract_state")
            self.contractSignedTime = try member.ifPresent("contract_signed_time")
            self.contractTerminatedTime = try member.ifPresent("contract_terminated_time")
            self.contractTerminationRemark = try member.ifPresent("contract_termination_remark")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encode(self.contractCode, "contract_code")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encode(self.changeType, "change_type")
            try members.encode(self.operateTime, "operate_time")
            try members.encode(self.contractID, "contract_id")
            try members.encodeIfPresent(self.contractExpiredTime, "contract_expired_time")
            try members.encodeIfPresent(self.contractTerminationMode, "contract_termination_mode")
            try members.encodeIfPresent(self.requestSerial, "request_serial")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.contractDisplayAccount, "contract_display_account")
            try members.encodeIfPresent(self.contractState, "contract_state")
            try members.encodeIfPresent(self.contractSignedTime, "contract_signed_time")
            try members.encodeIfPresent(self.contractTerminatedTime, "contract_terminated_time")
            try members.encodeIfPresent(self.contractTerminationRemark, "contract_termination_remark")
        }

        /// Type of change (变更类型).
        public struct ChangeType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var add: Self { Self(rawValue: "ADD") }
            public static var delete: Self { Self(rawValue: "DELETE") }
        }

        /// How the contract was terminated (协议解约方式).
        public struct ContractTerminationMode: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var value1: Self { Self(rawValue: "1") }
            public static var value2: Self { Self(rawValue: "2") }
            public static var value3: Self { Self(rawValue: "3") }
            public static var value4: Self { Self(rawValue: "4") }
            public static var value5: Self { Self(rawValue: "5") }
            public static var value6: Self { Self(rawValue: "6") }
            public static var value7: Self { Self(rawValue: "7") }
        }
    }
}

extension WebhookEvent {
    /// Refund in APIv2.
    public struct V2Refund: Codable, Hashable, Sendable {
        /// Merchant's own refund number (商户退款单号).
        public var outRefundNo: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Source of the refund's funds (退款资金来源).
        public var refundAccount: String?
        /// Refund amount in fen (申请退款金额).
        public var refundFee: Int
        /// WeChat Pay refund number (微信退款单号).
        public var refundID: String
        /// Account the refund goes to (退款入账账户).
        public var refundRecvAccout: String?
        /// Who initiated the refund (退款发起来源).
        public var refundRequestSource: RefundRequestSource?
        /// Refund status (退款状态).
        public var refundStatus: RefundStatus
        /// Refund amount due, in fen (退款金额).
        public var settlementRefundFee: Int?
        /// Order amount due for settlement, in fen (应结订单金额).
        public var settlementTotalFee: Int?
        /// Time of success (退款成功时间).
        public var successTime: String?
        /// Total amount of the order, in fen (订单金额).
        public var totalFee: Int
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// Cash refund amount in fen (用户退款金额).
        public var cashRefundFee: Int?

        public init(
            outRefundNo: String,
            outTradeNo: String,
            refundAccount: String? = nil,
            refundFee: Int,
            refundID: String,
            refundRecvAccout: String? = nil,
            refundRequestSource: RefundRequestSource? = nil,
            refundStatus: RefundStatus,
            settlementRefundFee: Int? = nil,
            settlementTotalFee: Int? = nil,
            successTime: String? = nil,
            totalFee: Int,
            transactionID: String,
            cashRefundFee: Int? = nil
        ) {
            self.outRefundNo = outRefundNo
            self.outTradeNo = outTradeNo
            self.refundAccount = refundAccount
            self.refundFee = refundFee
            self.refundID = refundID
            self.refundRecvAccout = refundRecvAccout
            self.refundRequestSource = refundRequestSource
            self.refundStatus = refundStatus
            self.settlementRefundFee = settlementRefundFee
            self.settlementTotalFee = settlementTotalFee
            self.successTime = successTime
            self.totalFee = totalFee
            self.transactionID = transactionID
            self.cashRefundFee = cashRefundFee
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outRefundNo = try member.required("out_refund_no")
            self.outTradeNo = try member.required("out_trade_no")
            self.refundAccount = try member.ifPresent("refund_account")
            self.refundFee = try member.required("refund_fee")
            self.refundID = try member.required("refund_id")
            self.refundRecvAccout = try member.ifPresent("refund_recv_accout")
            self.refundRequestSource = try member.ifPresent("refund_request_source")
            self.refundStatus = try member.required("refund_status")
            self.settlementRefundFee = try member.ifPresent("settlement_refund_fee")
            self.settlementTotalFee = try member.ifPresent("settlement_total_fee")
            self.successTime = try member.ifPresent("success_time")
            self.totalFee = try member.required("total_fee")
            self.transactionID = try member.required("transaction_id")
            self.cashRefundFee = try member.ifPresent("cash_refund_fee")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outRefundNo, "out_refund_no")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.refundAccount, "refund_account")
            try members.encode(self.refundFee, "refund_fee")
            try members.encode(self.refundID, "refund_id")
            try members.encodeIfPresent(self.refundRecvAccout, "refund_recv_accout")
            try members.encodeIfPresent(self.refundRequestSource, "refund_request_source")
            try members.encode(self.refundStatus, "refund_status")
            try members.encodeIfPresent(self.settlementRefundFee, "settlement_refund_fee")
            try members.encodeIfPresent(self.settlementTotalFee, "settlement_total_fee")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encode(self.totalFee, "total_fee")
            try members.encode(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.cashRefundFee, "cash_refund_fee")
        }

        /// Who initiated the refund (退款发起来源).
        public struct RefundRequestSource: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var api: Self { Self(rawValue: "API") }
            public static var vendorPlatform: Self { Self(rawValue: "VENDOR_PLATFORM") }
        }

        /// Refund status (退款状态).
        public struct RefundStatus: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var change: Self { Self(rawValue: "CHANGE") }
            public static var refundclose: Self { Self(rawValue: "REFUNDCLOSE") }
        }
    }
}

extension WebhookEvent {
    /// Payment or deduction in APIv2.
    public struct V2Transaction: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众平台APPID).
        public var appID: String
        /// Merchant's attached data, returned unchanged (商家数据包).
        public var attach: String?
        /// Bank type code (付款银行).
        public var bankType: String?
        /// Currency of the amount (货币种类).
        public var feeType: String?
        /// Whether the user follows official account (是否关注公众账号).
        public var isSubscribe: IsSubscribe?
        /// Merchant number (商户号).
        public var mchID: String
        /// Device number (设备号).
        public var deviceInfo: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// User's openid (用户标识).
        public var openID: String?
        /// User's openid under the sub appid (用户子标识).
        public var subOpenID: String?
        /// Whether the user follows the sub-merchant's official account (是否关注子公众账号).
        public var subIsSubscribe: SubIsSubscribe?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Business result code (业务结果).
        public var resultCode: ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Communication result code (返回状态码).
        public var returnCode: ReturnCode
        /// Time the payment completed (支付完成时间).
        public var timeEnd: String?
        /// Total amount of the order, in fen (标价金额).
        public var totalFee: Int
        /// Settled amount of the order, in fen (应结订单金额).
        public var settlementTotalFee: Int?
        /// Amount paid in cash, in fen (现金支付金额).
        public var cashFee: Int?
        /// Currency of the cash amount (现金支付货币类型).
        public var cashFeeType: String?
        /// Coupon amount in fen (总代金券金额).
        public var couponFee: Int?
        /// Number of coupons used (代金券使用数量).
        public var couponCount: Int?
        /// Transaction type (交易类型).
        public var tradeType: TradeType?
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// Withholding contract ID (委托代扣协议id).
        public var contractID: String?
        /// Whether the user has repaid (⽤户是否已还款).
        public var userRepaid: UserRepaid?
        /// State of the transaction (交易状态).
        public var tradeState: TradeState?
        /// Type of coupon, nth (代金券类型).
        public var couponType: Numbered<String>?
        /// Coupon ID, nth (代金券ID).
        public var couponID: Numbered<String>?
        /// Amount of coupon in fen, nth (单个代金券支付金额).
        public var couponFeeByNumber: Numbered<Int>?

        public init(
            appID: String,
            attach: String? = nil,
            bankType: String? = nil,
            feeType: String? = nil,
            isSubscribe: IsSubscribe? = nil,
            mchID: String,
            deviceInfo: String? = nil,
            subMchID: String? = nil,
            subAppID: String? = nil,
            openID: String? = nil,
            subOpenID: String? = nil,
            subIsSubscribe: SubIsSubscribe? = nil,
            outTradeNo: String,
            resultCode: ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            returnCode: ReturnCode,
            timeEnd: String? = nil,
            totalFee: Int,
            settlementTotalFee: Int? = nil,
            cashFee: Int? = nil,
            cashFeeType: String? = nil,
            couponFee: Int? = nil,
            couponCount: Int? = nil,
            tradeType: TradeType? = nil,
            transactionID: String,
            contractID: String? = nil,
            userRepaid: UserRepaid? = nil,
            tradeState: TradeState? = nil,
            couponType: Numbered<String>? = nil,
            couponID: Numbered<String>? = nil,
            couponFeeByNumber: Numbered<Int>? = nil
        ) {
            self.appID = appID
            self.attach = attach
            self.bankType = bankType
            self.feeType = feeType
            self.isSubscribe = isSubscribe
            self.mchID = mchID
            self.deviceInfo = deviceInfo
            self.subMchID = subMchID
            self.subAppID = subAppID
            self.openID = openID
            self.subOpenID = subOpenID
            self.subIsSubscribe = subIsSubscribe
            self.outTradeNo = outTradeNo
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.returnCode = returnCode
            self.timeEnd = timeEnd
            self.totalFee = totalFee
            self.settlementTotalFee = settlementTotalFee
            self.cashFee = cashFee
            self.cashFeeType = cashFeeType
            self.couponFee = couponFee
            self.couponCount = couponCount
            self.tradeType = tradeType
            self.transactionID = transactionID
            self.contractID = contractID
            self.userRepaid = userRepaid
            self.tradeState = tradeState
            self.couponType = couponType
            self.couponID = couponID
            self.couponFeeByNumber = couponFeeByNumber
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.attach = try member.ifPresent("attach")
            self.bankType = try member.ifPresent("bank_type")
            self.feeType = try member.ifPresent("fee_type")
            self.isSubscribe = try member.ifPresent("is_subscribe")
            self.mchID = try member.required("mch_id")
            self.deviceInfo = try member.ifPresent("device_info")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.subAppID = try member.ifPresent("sub_appid")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.subIsSubscribe = try member.ifPresent("sub_is_subscribe")
            self.outTradeNo = try member.required("out_trade_no")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.returnCode = try member.required("return_code")
            self.timeEnd = try member.ifPresent("time_end")
            self.totalFee = try member.required("total_fee")
            self.settlementTotalFee = try member.ifPresent("settlement_total_fee")
            self.cashFee = try member.ifPresent("cash_fee")
            self.cashFeeType = try member.ifPresent("cash_fee_type")
            self.couponFee = try member.ifPresent("coupon_fee")
            self.couponCount = try member.ifPresent("coupon_count")
            self.tradeType = try member.ifPresent("trade_type")
            self.transactionID = try member.required("transaction_id")
            self.contractID = try member.ifPresent("contract_id")
            self.userRepaid = try member.ifPresent("user_repaid")
            self.tradeState = try member.ifPresent("trade_state")
            self.couponType = try member.numbered("coupon_type_", 1)
            self.couponID = try member.numbered("coupon_id_", 1)
            self.couponFeeByNumber = try member.numbered("coupon_fee_", 1)
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.feeType, "fee_type")
            try members.encodeIfPresent(self.isSubscribe, "is_subscribe")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.subIsSubscribe, "sub_is_subscribe")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.timeEnd, "time_end")
            try members.encode(self.totalFee, "total_fee")
            try members.encodeIfPresent(self.settlementTotalFee, "settlement_total_fee")
            try members.encodeIfPresent(self.cashFee, "cash_fee")
            try members.encodeIfPresent(self.cashFeeType, "cash_fee_type")
            try members.encodeIfPresent(self.couponFee, "coupon_fee")
            try members.encodeIfPresent(self.couponCount, "coupon_count")
            try members.encodeIfPresent(self.tradeType, "trade_type")
            try members.encode(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.contractID, "contract_id")
            try members.encodeIfPresent(self.userRepaid, "user_repaid")
            try members.encodeIfPresent(self.tradeState, "trade_state")
            try members.encodeNumbered(self.couponType, "coupon_type_")
            try members.encodeNumbered(self.couponID, "coupon_id_")
            try members.encodeNumbered(self.couponFeeByNumber, "coupon_fee_")
        }

        /// Whether the user follows official account (是否关注公众账号).
        public struct IsSubscribe: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var y: Self { Self(rawValue: "Y") }
            public static var n: Self { Self(rawValue: "N") }
        }

        /// Whether the user follows the sub-merchant's official account (是否关注子公众账号).
        public struct SubIsSubscribe: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var y: Self { Self(rawValue: "Y") }
            public static var n: Self { Self(rawValue: "N") }
        }

        /// Business result code (业务结果).
        public struct ResultCode: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var fail: Self { Self(rawValue: "FAIL") }
        }

        /// Communication result code (返回状态码).
        public struct ReturnCode: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var fail: Self { Self(rawValue: "FAIL") }
        }

        /// Transaction type (交易类型).
        public struct TradeType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var jsapi: Self { Self(rawValue: "JSAPI") }
            public static var native: Self { Self(rawValue: "NATIVE") }
            public static var app: Self { Self(rawValue: "APP") }
            public static var mweb: Self { Self(rawValue: "MWEB") }
            public static var pap: Self { Self(rawValue: "PAP") }
        }

        /// Whether the user has repaid (⽤户是否已还款).
        public struct UserRepaid: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var y: Self { Self(rawValue: "Y") }
            public static var n: Self { Self(rawValue: "N") }
        }

        /// State of the transaction (交易状态).
        public struct TradeState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var payFail: Self { Self(rawValue: "PAY_FAIL") }
        }
    }
}

extension WebhookEvent {
    /// Payment or deduction that failed, in APIv2.
    public struct V2FailedTransaction: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众平台APPID).
        public var appID: String?
        /// Merchant's attached data, returned unchanged (商家数据包).
        public var attach: String?
        /// Bank type code (付款银行).
        public var bankType: String?
        /// Currency of the amount (货币种类).
        public var feeType: String?
        /// Whether the user follows official account (是否关注公众账号).
        public var isSubscribe: IsSubscribe?
        /// Merchant number (商户号).
        public var mchID: String?
        /// Device number (设备号).
        public var deviceInfo: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// User's openid (用户标识).
        public var openID: String?
        /// User's openid under the sub appid (用户子标识).
        public var subOpenID: String?
        /// Whether the user follows the sub-merchant's official account (是否关注子公众账号).
        public var subIsSubscribe: SubIsSubscribe?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Business result code (业务结果).
        public var resultCode: ResultCode
        /// Error code (错误代码).
        public var errCode: String?
        /// Description of the error code (错误代码描述).
        public var errCodeDes: String?
        /// Communication result code (返回状态码).
        public var returnCode: ReturnCode
        /// Time the payment completed (支付完成时间).
        public var timeEnd: String?
        /// Total amount of the order, in fen (标价金额).
        public var totalFee: Int?
        /// Settled amount of the order, in fen (应结订单金额).
        public var settlementTotalFee: Int?
        /// Amount paid in cash, in fen (现金支付金额).
        public var cashFee: Int?
        /// Currency of the cash amount (现金支付货币类型).
        public var cashFeeType: String?
        /// Coupon amount in fen (总代金券金额).
        public var couponFee: Int?
        /// Number of coupons used (代金券使用数量).
        public var couponCount: Int?
        /// Transaction type (交易类型).
        public var tradeType: TradeType?
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String?
        /// Withholding contract ID (委托代扣协议id).
        public var contractID: String?
        /// Whether the user has repaid (⽤户是否已还款).
        public var userRepaid: UserRepaid?
        /// State of the transaction (交易状态).
        public var tradeState: TradeState?
        /// Type of coupon, nth (代金券类型).
        public var couponType: Numbered<String>?
        /// Coupon ID, nth (代金券ID).
        public var couponID: Numbered<String>?
        /// Amount of coupon in fen, nth (单个代金券支付金额).
        public var couponFeeByNumber: Numbered<Int>?

        public init(
            appID: String? = nil,
            attach: String? = nil,
            bankType: String? = nil,
            feeType: String? = nil,
            isSubscribe: IsSubscribe? = nil,
            mchID: String? = nil,
            deviceInfo: String? = nil,
            subMchID: String? = nil,
            subAppID: String? = nil,
            openID: String? = nil,
            subOpenID: String? = nil,
            subIsSubscribe: SubIsSubscribe? = nil,
            outTradeNo: String,
            resultCode: ResultCode,
            errCode: String? = nil,
            errCodeDes: String? = nil,
            returnCode: ReturnCode,
            timeEnd: String? = nil,
            totalFee: Int? = nil,
            settlementTotalFee: Int? = nil,
            cashFee: Int? = nil,
            cashFeeType: String? = nil,
            couponFee: Int? = nil,
            couponCount: Int? = nil,
            tradeType: TradeType? = nil,
            transactionID: String? = nil,
            contractID: String? = nil,
            userRepaid: UserRepaid? = nil,
            tradeState: TradeState? = nil,
            couponType: Numbered<String>? = nil,
            couponID: Numbered<String>? = nil,
            couponFeeByNumber: Numbered<Int>? = nil
        ) {
            self.appID = appID
            self.attach = attach
            self.bankType = bankType
            self.feeType = feeType
            self.isSubscribe = isSubscribe
            self.mchID = mchID
            self.deviceInfo = deviceInfo
            self.subMchID = subMchID
            self.subAppID = subAppID
            self.openID = openID
            self.subOpenID = subOpenID
            self.subIsSubscribe = subIsSubscribe
            self.outTradeNo = outTradeNo
            self.resultCode = resultCode
            self.errCode = errCode
            self.errCodeDes = errCodeDes
            self.returnCode = returnCode
            self.timeEnd = timeEnd
            self.totalFee = totalFee
            self.settlementTotalFee = settlementTotalFee
            self.cashFee = cashFee
            self.cashFeeType = cashFeeType
            self.couponFee = couponFee
            self.couponCount = couponCount
            self.tradeType = tradeType
            self.transactionID = transactionID
            self.contractID = contractID
            self.userRepaid = userRepaid
            self.tradeState = tradeState
            self.couponType = couponType
            self.couponID = couponID
            self.couponFeeByNumber = couponFeeByNumber
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.ifPresent("appid")
            self.attach = try member.ifPresent("attach")
            self.bankType = try member.ifPresent("bank_type")
            self.feeType = try member.ifPresent("fee_type")
            self.isSubscribe = try member.ifPresent("is_subscribe")
            self.mchID = try member.ifPresent("mch_id")
            self.deviceInfo = try member.ifPresent("device_info")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.subAppID = try member.ifPresent("sub_appid")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.subIsSubscribe = try member.ifPresent("sub_is_subscribe")
            self.outTradeNo = try member.required("out_trade_no")
            self.resultCode = try member.required("result_code")
            self.errCode = try member.ifPresent("err_code")
            self.errCodeDes = try member.ifPresent("err_code_des")
            self.returnCode = try member.required("return_code")
            self.timeEnd = try member.ifPresent("time_end")
            self.totalFee = try member.ifPresent("total_fee")
            self.settlementTotalFee = try member.ifPresent("settlement_total_fee")
            self.cashFee = try member.ifPresent("cash_fee")
            self.cashFeeType = try member.ifPresent("cash_fee_type")
            self.couponFee = try member.ifPresent("coupon_fee")
            self.couponCount = try member.ifPresent("coupon_count")
            self.tradeType = try member.ifPresent("trade_type")
            self.transactionID = try member.ifPresent("transaction_id")
            self.contractID = try member.ifPresent("contract_id")
            self.userRepaid = try member.ifPresent("user_repaid")
            self.tradeState = try member.ifPresent("trade_state")
            self.couponType = try member.numbered("coupon_type_", 1)
            self.couponID = try member.numbered("coupon_id_", 1)
            self.couponFeeByNumber = try member.numbered("coupon_fee_", 1)
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.feeType, "fee_type")
            try members.encodeIfPresent(self.isSubscribe, "is_subscribe")
            try members.encodeIfPresent(self.mchID, "mch_id")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.subIsSubscribe, "sub_is_subscribe")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.resultCode, "result_code")
            try members.encodeIfPresent(self.errCode, "err_code")
            try members.encodeIfPresent(self.errCodeDes, "err_code_des")
            try members.encode(self.returnCode, "return_code")
            try members.encodeIfPresent(self.timeEnd, "time_end")
            try members.encodeIfPresent(self.totalFee, "total_fee")
            try members.encodeIfPresent(self.settlementTotalFee, "settlement_total_fee")
            try members.encodeIfPresent(self.cashFee, "cash_fee")
            try members.encodeIfPresent(self.cashFeeType, "cash_fee_type")
            try members.encodeIfPresent(self.couponFee, "coupon_fee")
            try members.encodeIfPresent(self.couponCount, "coupon_count")
            try members.encodeIfPresent(self.tradeType, "trade_type")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.contractID, "contract_id")
            try members.encodeIfPresent(self.userRepaid, "user_repaid")
            try members.encodeIfPresent(self.tradeState, "trade_state")
            try members.encodeNumbered(self.couponType, "coupon_type_")
            try members.encodeNumbered(self.couponID, "coupon_id_")
            try members.encodeNumbered(self.couponFeeByNumber, "coupon_fee_")
        }

        /// Whether the user follows official account (是否关注公众账号).
        public struct IsSubscribe: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var y: Self { Self(rawValue: "Y") }
            public static var n: Self { Self(rawValue: "N") }
        }

        /// Whether the user follows the sub-merchant's official account (是否关注子公众账号).
        public struct SubIsSubscribe: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var y: Self { Self(rawValue: "Y") }
            public static var n: Self { Self(rawValue: "N") }
        }

        /// Business result code (业务结果).
        public struct ResultCode: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var fail: Self { Self(rawValue: "FAIL") }
        }

        /// Communication result code (返回状态码).
        public struct ReturnCode: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var fail: Self { Self(rawValue: "FAIL") }
        }

        /// Transaction type (交易类型).
        public struct TradeType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var jsapi: Self { Self(rawValue: "JSAPI") }
            public static var native: Self { Self(rawValue: "NATIVE") }
            public static var app: Self { Self(rawValue: "APP") }
            public static var mweb: Self { Self(rawValue: "MWEB") }
            public static var pap: Self { Self(rawValue: "PAP") }
        }

        /// Whether the user has repaid (⽤户是否已还款).
        public struct UserRepaid: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var y: Self { Self(rawValue: "Y") }
            public static var n: Self { Self(rawValue: "N") }
        }

        /// State of the transaction (交易状态).
        public struct TradeState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var payFail: Self { Self(rawValue: "PAY_FAIL") }
        }
    }
}

extension WebhookEvent {
    /// Risky payments, as a bank is told in APIv2.
    public struct V2RiskyTransactions: Codable, Hashable, Sendable {
        /// Communication result code (返回状态码).
        public var returnCode: ReturnCode?
        /// Return message (返回信息).
        public var returnMsg: String?
        /// Signature type (签名类型).
        public var signType: SignType?
        /// Event number (事件单号).
        public var eventCode: String
        /// Risk level (风险级别).
        public var riskLevel: RiskLevel
        /// Risk description (风险描述).
        public var riskLevelDesc: String?
        /// Merchant number (有风险交易的服务商号).
        public var mchID: String
        /// Sub-merchant's merchant number (有风险交易的商户号).
        public var subMchID: String?
        /// Risky WeChat Pay orders, as JSON (风险交易的微信订单号列表JSON格式).
        public var transactionIDList: JSONText<TransactionIDList>?

        public init(
            returnCode: ReturnCode? = nil,
            returnMsg: String? = nil,
            signType: SignType? = nil,
            eventCode: String,
            riskLevel: RiskLevel,
            riskLevelDesc: String? = nil,
            mchID: String,
            subMchID: String? = nil,
            transactionIDList: JSONText<TransactionIDList>? = nil
        ) {
            self.returnCode = returnCode
            self.returnMsg = returnMsg
            self.signType = signType
            self.eventCode = eventCode
            self.riskLevel = riskLevel
            self.riskLevelDesc = riskLevelDesc
            self.mchID = mchID
            self.subMchID = subMchID
            self.transactionIDList = transactionIDList
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.returnCode = try member.ifPresent("return_code")
            self.returnMsg = try member.ifPresent("return_msg")
            self.signType = try member.ifPresent("sign_type")
            self.eventCode = try member.required("event_code")
            self.riskLevel = try member.required("risk_level")
            self.riskLevelDesc = try member.ifPresent("risk_level_desc")
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.transactionIDList = try member.ifPresent("transaction_id_list")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.returnCode, "return_code")
            try members.encodeIfPresent(self.returnMsg, "return_msg")
            try members.encodeIfPresent(self.signType, "sign_type")
            try members.encode(self.eventCode, "event_code")
            try members.encode(self.riskLevel, "risk_level")
            try members.encodeIfPresent(self.riskLevelDesc, "risk_level_desc")
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.transactionIDList, "transaction_id_list")
        }

        /// Communication result code (返回状态码).
        public struct ReturnCode: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var fail: Self { Self(rawValue: "FAIL") }
        }

        /// Signature type (签名类型).
        public struct SignType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var hmacSHA256: Self { Self(rawValue: "HMAC-SHA256") }
        }

        /// Risk level (风险级别).
        public struct RiskLevel: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var low: Self { Self(rawValue: "LOW") }
            public static var medium: Self { Self(rawValue: "MEDIUM") }
            public static var high: Self { Self(rawValue: "HIGH") }
        }

        /// Risky WeChat Pay orders, as JSON (风险交易的微信订单号列表JSON格式).
        public struct TransactionIDList: Codable, Hashable, Sendable {
            /// List of results (微信订单号列表).
            public var data: Data?

            public init(
                data: Data? = nil
            ) {
                self.data = data
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.data = try member.ifPresent("data")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.data, "data")
            }

            /// List of results (微信订单号列表).
            public struct Data: Codable, Hashable, Sendable {
                /// WeChat Pay order number (微信订单号).
                public var transactionID: [String]?

                public init(
                    transactionID: [String]? = nil
                ) {
                    self.transactionID = transactionID
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.transactionID = try member.ifPresent("transaction_id")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.transactionID, "transaction_id")
                }
            }
        }
    }
}

extension WebhookEvent {
    /// License plate in APIv2.
    public struct V2Vehicle: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchID: String?
        /// Appid of the app or official account (公众平台APPID).
        public var appID: String?
        /// Signature type (签名类型).
        public var signType: SignType?
        /// Vehicle plate number (车牌号).
        public var plateNumber: String
        /// Type of the plate change event (车牌变更事件类型).
        public var vehicleEventType: VehicleEventType?
        /// Description of the plate change (车牌变更事件信息).
        public var vehicleEventDes: VehicleEventDes?
        /// How the deduction is initiated (发起扣费方式).
        public var deductMode: DeductMode?
        /// Time of the plate change event (车牌变更事件发生时间).
        public var vehicleEventCreatetime: String?

        public init(
            mchID: String,
            subMchID: String? = nil,
            appID: String? = nil,
            signType: SignType? = nil,
            plateNumber: String,
            vehicleEventType: VehicleEventType? = nil,
            vehicleEventDes: VehicleEventDes? = nil,
            deductMode: DeductMode? = nil,
            vehicleEventCreatetime: String? = nil
        ) {
            self.mchID = mchID
            self.subMchID = subMchID
            self.appID = appID
            self.signType = signType
            self.plateNumber = plateNumber
            self.vehicleEventType = vehicleEventType
            self.vehicleEventDes = vehicleEventDes
            self.deductMode = deductMode
            self.vehicleEventCreatetime = vehicleEventCreatetime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchID = try member.required("mch_id")
            self.subMchID = try member.ifPresent("sub_mch_id")
            self.appID = try member.ifPresent("appid")
            self.signType = try member.ifPresent("sign_type")
            self.plateNumber = try member.required("plate_number")
            self.vehicleEventType = try member.ifPresent("vehicle_event_type")
            self.vehicleEventDes = try member.ifPresent("vehicle_event_des")
            self.deductMode = try member.ifPresent("deduct_mode")
            self.vehicleEventCreatetime = try member.ifPresent("vehicle_event_createtime")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchID, "mch_id")
            try members.encodeIfPresent(self.subMchID, "sub_mch_id")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.signType, "sign_type")
            try members.encode(self.plateNumber, "plate_number")
            try members.encodeIfPresent(self.vehicleEventType, "vehicle_event_type")
            try members.encodeIfPresent(self.vehicleEventDes, "vehicle_event_des")
            try members.encodeIfPresent(self.deductMode, "deduct_mode")
            try members.encodeIfPresent(self.vehicleEventCreatetime, "vehicle_event_createtime")
        }

        /// Signature type (签名类型).
        public struct SignType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var hmacSHA256: Self { Self(rawValue: "HMAC-SHA256") }
        }

        /// Type of the plate change event (车牌变更事件类型).
        public struct VehicleEventType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var normal: Self { Self(rawValue: "NORMAL") }
            public static var blocked: Self { Self(rawValue: "BLOCKED") }
        }

        /// Description of the plate change (车牌变更事件信息).
        public struct VehicleEventDes: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var overdue: Self { Self(rawValue: "OVERDUE") }
            public static var remove: Self { Self(rawValue: "REMOVE") }
            public static var pause: Self { Self(rawValue: "PAUSE") }
        }

        /// How the deduction is initiated (发起扣费方式).
        public struct DeductMode: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var proactive: Self { Self(rawValue: "PROACTIVE") }
            public static var autopay: Self { Self(rawValue: "AUTOPAY") }
        }
    }
}

extension WebhookEvent {
    /// Payment or deduction.
    public struct Transaction: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String?
        /// Appid of the app or official account (应用ID).
        public var appID: String?
        /// Service provider's merchant number (服务商户号).
        public var spMchid: String?
        /// Service provider's appid (服务商应用ID).
        public var spAppID: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String?
        /// WeChat Pay order number, as the global site calls it (微信支付订单号).
        public var id: String?
        /// Transaction type (交易类型).
        public var tradeType: TradeType?
        /// State of the transaction (交易状态).
        public var tradeState: TradeState
        /// Description of the state (交易状态描述).
        public var tradeStateDesc: String?
        /// Description of the state, of parking (交易状态描述).
        public var tradeStateDescription: String?
        /// Description of the state, of charging (交易状态描述).
        public var tradeStateDes: String?
        /// Bank type code (付款银行).
        public var bankType: String?
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// Description (服务描述).
        public var description: String?
        /// Time of creation (订单创建时间).
        public var createTime: Timestamp?
        /// Time of success (支付完成时间).
        public var successTime: Timestamp?
        /// Payer (支付者).
        public var payer: Payer?
        /// Amount details (订单金额信息).
        public var amount: Amount
        /// Scene (场景信息).
        public var sceneInfo: SceneInfo?
        /// Device (设备信息).
        public var deviceInfo: DeviceInfo?
        /// Promotions (优惠功能).
        public var promotionDetail: [PromotionDetail]?
        /// Whether the user has repaid (是否已还款).
        public var userRepaid: UserRepaid?
        /// Scene of the transaction (交易场景).
        public var tradeScene: String?
        /// Parking scene information.
        public var parkingInfo: ParkingInfo?
        /// Withholding contract ID (委托代扣协议id).
        public var contractID: String?
        /// Withholding contract template ID (模板id).
        public var planID: String?
        /// Contract information (签约信息).
        public var contractInformation: ContractInformation?
        /// Instalments (分期信息).
        public var installmentInfo: InstallmentInfo?

        public init(
            mchid: String? = nil,
            appID: String? = nil,
            spMchid: String? = nil,
            spAppID: String? = nil,
            subMchid: String? = nil,
            subAppID: String? = nil,
            outTradeNo: String,
            transactionID: String? = nil,
            id: String? = nil,
            tradeType: TradeType? = nil,
            tradeState: TradeState,
            tradeStateDesc: String? = nil,
            tradeStateDescription: String? = nil,
            tradeStateDes: String? = nil,
            bankType: String? = nil,
            attach: String? = nil,
            description: String? = nil,
            createTime: Timestamp? = nil,
            successTime: Timestamp? = nil,
            payer: Payer? = nil,
            amount: Amount,
            sceneInfo: SceneInfo? = nil,
            deviceInfo: DeviceInfo? = nil,
            promotionDetail: [PromotionDetail]? = nil,
            userRepaid: UserRepaid? = nil,
            tradeScene: String? = nil,
            parkingInfo: ParkingInfo? = nil,
            contractID: String? = nil,
            planID: String? = nil,
            contractInformation: ContractInformation? = nil,
            installmentInfo: InstallmentInfo? = nil
        ) {
            self.mchid = mchid
            self.appID = appID
            self.spMchid = spMchid
            self.spAppID = spAppID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.id = id
            self.tradeType = tradeType
            self.tradeState = tradeState
            self.tradeStateDesc = tradeStateDesc
            self.tradeStateDescription = tradeStateDescription
            self.tradeStateDes = tradeStateDes
            self.bankType = bankType
            self.attach = attach
            self.description = description
            self.createTime = createTime
            self.successTime = successTime
            self.payer = payer
            self.amount = amount
            self.sceneInfo = sceneInfo
            self.deviceInfo = deviceInfo
            self.promotionDetail = promotionDetail
            self.userRepaid = userRepaid
            self.tradeScene = tradeScene
            self.parkingInfo = parkingInfo
            self.contractID = contractID
            self.planID = planID
            self.contractInformation = contractInformation
            self.installmentInfo = installmentInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.ifPresent("mchid")
            self.appID = try member.ifPresent("appid")
            self.spMchid = try member.ifPresent("sp_mchid")
            self.spAppID = try member.ifPresent("sp_appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.outTradeNo = try member.required("out_trade_no")
            self.transactionID = try member.ifPresent("transaction_id")
            self.id = try member.ifPresent("id")
            self.tradeType = try member.ifPresent("trade_type")
            self.tradeState = try member.required("trade_state")
            self.tradeStateDesc = try member.ifPresent("trade_state_desc")
            self.tradeStateDescription = try member.ifPresent("trade_state_description")
            self.tradeStateDes = try member.ifPresent("trade_state_des")
            self.bankType = try member.ifPresent("bank_type")
            self.attach = try member.ifPresent("attach")
            self.description = try member.ifPresent("description")
            self.createTime = try member.ifPresent("create_time")
            self.successTime = try member.ifPresent("success_time")
            self.payer = try member.ifPresent("payer")
            self.amount = try member.required("amount")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.deviceInfo = try member.ifPresent("device_info")
            self.promotionDetail = try member.ifPresent("promotion_detail")
            self.userRepaid = try member.ifPresent("user_repaid")
            self.tradeScene = try member.ifPresent("trade_scene")
            self.parkingInfo = try member.ifPresent("parking_info")
            self.contractID = try member.ifPresent("contract_id")
            self.planID = try member.ifPresent("plan_id")
            self.contractInformation = try member.ifPresent("contract_information")
            self.installmentInfo = try member.ifPresent("installment_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.id, "id")
            try members.encodeIfPresent(self.tradeType, "trade_type")
            try members.encode(self.tradeState, "trade_state")
            try members.encodeIfPresent(self.tradeStateDesc, "trade_state_desc")
            try members.encodeIfPresent(self.tradeStateDescription, "trade_state_description")
            try members.encodeIfPresent(self.tradeStateDes, "trade_state_des")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.description, "description")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.payer, "payer")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
            try members.encodeIfPresent(self.userRepaid, "user_repaid")
            try members.encodeIfPresent(self.tradeScene, "trade_scene")
            try members.encodeIfPresent(self.parkingInfo, "parking_info")
            try members.encodeIfPresent(self.contractID, "contract_id")
            try members.encodeIfPresent(self.planID, "plan_id")
            try members.encodeIfPresent(self.contractInformation, "contract_information")
            try members.encodeIfPresent(self.installmentInfo, "installment_info")
        }

        /// Transaction type (交易类型).
        public struct TradeType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var jsapi: Self { Self(rawValue: "JSAPI") }
            public static var native: Self { Self(rawValue: "NATIVE") }
            public static var app: Self { Self(rawValue: "APP") }
            public static var micropay: Self { Self(rawValue: "MICROPAY") }
            public static var mweb: Self { Self(rawValue: "MWEB") }
            public static var facepay: Self { Self(rawValue: "FACEPAY") }
            public static var pap: Self { Self(rawValue: "PAP") }
            public static var auth: Self { Self(rawValue: "AUTH") }
        }

        /// State of the transaction (交易状态).
        public struct TradeState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var refund: Self { Self(rawValue: "REFUND") }
            public static var notpay: Self { Self(rawValue: "NOTPAY") }
            public static var closed: Self { Self(rawValue: "CLOSED") }
            public static var revoked: Self { Self(rawValue: "REVOKED") }
            public static var userpaying: Self { Self(rawValue: "USERPAYING") }
            public static var payerror: Self { Self(rawValue: "PAYERROR") }
            public static var accepted: Self { Self(rawValue: "ACCEPTED") }
            public static var payFail: Self { Self(rawValue: "PAY_FAIL") }
            public static var payBack: Self { Self(rawValue: "PAY_BACK") }
        }

        /// Payer (支付者).
        public struct Payer: Codable, Hashable, Sendable {
            /// User's openid (用户标识).
            public var openID: String?
            /// User's openid under the service provider's appid (用户服务标识).
            public var spOpenID: String?
            /// User's openid under the sub-merchant's appid (用户子标识).
            public var subOpenID: String?

            public init(
                openID: String? = nil,
                spOpenID: String? = nil,
                subOpenID: String? = nil
            ) {
                self.openID = openID
                self.spOpenID = spOpenID
                self.subOpenID = subOpenID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.openID = try member.ifPresent("openid")
                self.spOpenID = try member.ifPresent("sp_openid")
                self.subOpenID = try member.ifPresent("sub_openid")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.openID, "openid")
                try members.encodeIfPresent(self.spOpenID, "sp_openid")
                try members.encodeIfPresent(self.subOpenID, "sub_openid")
            }
        }

        /// Amount details (订单金额信息).
        public struct Amount: Codable, Hashable, Sendable {
            /// Total amount in fen (订单总金额).
            public var total: Int
            /// Amount the user paid, in fen (用户支付金额).
            public var payerTotal: Int?
            /// Total discount in fen (折扣).
            public var discountTotal: Int?
            /// Currency (货币类型).
            public var currency: String?
            /// Currency the user paid in (用户支付币种).
            public var payerCurrency: String?
            /// Rate of the settlement (结算汇率).
            public var settlementRate: Double?
            /// Exchange rate (汇率信息).
            public var exchangeRate: ExchangeRate?

            public init(
                total: Int,
                payerTotal: Int? = nil,
                discountTotal: Int? = nil,
                currency: String? = nil,
                payerCurrency: String? = nil,
                settlementRate: Double? = nil,
                exchangeRate: ExchangeRate? = nil
            ) {
                self.total = total
                self.payerTotal = payerTotal
                self.discountTotal = discountTotal
                self.currency = currency
                self.payerCurrency = payerCurrency
                self.settlementRate = settlementRate
                self.exchangeRate = exchangeRate
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.total = try member.required("total")
                self.payerTotal = try member.ifPresent("payer_total")
                self.discountTotal = try member.ifPresent("discount_total")
                self.currency = try member.ifPresent("currency")
                self.payerCurrency = try member.ifPresent("payer_currency")
                self.settlementRate = try member.ifPresent("settlement_rate")
                self.exchangeRate = try member.ifPresent("exchange_rate")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.total, "total")
                try members.encodeIfPresent(self.payerTotal, "payer_total")
                try members.encodeIfPresent(self.discountTotal, "discount_total")
                try members.encodeIfPresent(self.currency, "currency")
                try members.encodeIfPresent(self.payerCurrency, "payer_currency")
                try members.encodeIfPresent(self.settlementRate, "settlement_rate")
                try members.encodeIfPresent(self.exchangeRate, "exchange_rate")
            }

            /// Exchange rate (汇率信息).
            public struct ExchangeRate: Codable, Hashable, Sendable {
                /// Type of the rate (汇率类型).
                public var type: String?
                /// Rate, times 100,000,000 (汇率值).
                public var rate: Int?

                public init(
                    type: String? = nil,
                    rate: Int? = nil
                ) {
                    self.type = type
                    self.rate = rate
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.type = try member.ifPresent("type")
                    self.rate = try member.ifPresent("rate")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.type, "type")
                    try members.encodeIfPresent(self.rate, "rate")
                }
            }
        }

        /// Scene (场景信息).
        public struct SceneInfo: Codable, Hashable, Sendable {
            /// Device number (商户端设备号).
            public var deviceID: String?

            public init(
                deviceID: String? = nil
            ) {
                self.deviceID = deviceID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.deviceID = try member.ifPresent("device_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.deviceID, "device_id")
            }
        }

        /// Device (设备信息).
        public struct DeviceInfo: Codable, Hashable, Sendable {
            /// Device number (设备号).
            public var deviceID: String?
            /// IP address of the device (设备IP).
            public var deviceIP: String?

            public init(
                deviceID: String? = nil,
                deviceIP: String? = nil
            ) {
                self.deviceID = deviceID
                self.deviceIP = deviceIP
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.deviceID = try member.ifPresent("device_id")
                self.deviceIP = try member.ifPresent("device_ip")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.deviceID, "device_id")
                try members.encodeIfPresent(self.deviceIP, "device_ip")
            }
        }

        /// Promotions (优惠功能).
        public struct PromotionDetail: Codable, Hashable, Sendable {
            /// Coupon ID (券ID).
            public var couponID: String?
            /// Name of the promotion (优惠名称).
            public var name: String?
            /// Scope of the promotion (优惠范围).
            public var scope: Scope?
            /// Type of the promotion (优惠类型).
            public var type: TypeValue?
            /// Amount of the promotion, in fen (优惠券面额).
            public var amount: Int?
            /// Batch of the promotion (活动ID).
            public var stockID: String?
            /// Activity (活动ID).
            public var activityID: String?
            /// Paid by WeChat, in fen (微信出资).
            public var wechatpayContribute: Int?
            /// Paid by the merchant, in fen (商户出资).
            public var merchantContribute: Int?
            /// Paid by others, in fen (其他出资).
            public var otherContribute: Int?
            /// Currency (优惠币种).
            public var currency: String?
            /// Goods (单品列表).
            public var goodsDetail: [GoodsDetail]?

            public init(
                couponID: String? = nil,
                name: String? = nil,
                scope: Scope? = nil,
                type: TypeValue? = nil,
                amount: Int? = nil,
                stockID: String? = nil,
                activityID: String? = nil,
                wechatpayContribute: Int? = nil,
                merchantContribute: Int? = nil,
                otherContribute: Int? = nil,
                currency: String? = nil,
                goodsDetail: [GoodsDetail]? = nil
            ) {
                self.couponID = couponID
                self.name = name
                self.scope = scope
                self.type = type
                self.amount = amount
                self.stockID = stockID
                self.activityID = activityID
                self.wechatpayContribute = wechatpayContribute
                self.merchantContribute = merchantContribute
                self.otherContribute = otherContribute
                self.currency = currency
                self.goodsDetail = goodsDetail
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.couponID = try member.ifPresent("coupon_id")
                self.name = try member.ifPresent("name")
                self.scope = try member.ifPresent("scope")
                self.type = try member.ifPresent("type")
                self.amount = try member.ifPresent("amount")
                self.stockID = try member.ifPresent("stock_id")
                self.activityID = try member.ifPresent("activity_id")
                self.wechatpayContribute = try member.ifPresent("wechatpay_contribute")
                self.merchantContribute = try member.ifPresent("merchant_contribute")
                self.otherContribute = try member.ifPresent("other_contribute")
                self.currency = try member.ifPresent("currency")
                self.goodsDetail = try member.ifPresent("goods_detail")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.couponID, "coupon_id")
                try members.encodeIfPresent(self.name, "name")
                try members.encodeIfPresent(self.scope, "scope")
                try members.encodeIfPresent(self.type, "type")
                try members.encodeIfPresent(self.amount, "amount")
                try members.encodeIfPresent(self.stockID, "stock_id")
                try members.encodeIfPresent(self.activityID, "activity_id")
                try members.encodeIfPresent(self.wechatpayContribute, "wechatpay_contribute")
                try members.encodeIfPresent(self.merchantContribute, "merchant_contribute")
                try members.encodeIfPresent(self.otherContribute, "other_contribute")
                try members.encodeIfPresent(self.currency, "currency")
                try members.encodeIfPresent(self.goodsDetail, "goods_detail")
            }

            /// Scope of the promotion (优惠范围).
            public struct Scope: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var global: Self { Self(rawValue: "GLOBAL") }
                public static var single: Self { Self(rawValue: "SINGLE") }
            }

            /// Type of the promotion (优惠类型).
            public struct TypeValue: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var cash: Self { Self(rawValue: "CASH") }
                public static var nocash: Self { Self(rawValue: "NOCASH") }
            }

            /// Goods (单品列表).
            public struct GoodsDetail: Codable, Hashable, Sendable {
                /// Goods number (商品编码).
                public var goodsID: String?
                /// Quantity (商品数量).
                public var quantity: Int?
                /// Unit price in fen (商品单价).
                public var unitPrice: Int?
                /// Discount in fen (商品优惠金额).
                public var discountAmount: Int?
                /// Remark on the goods (商品备注).
                public var goodsRemark: String?

                public init(
                    goodsID: String? = nil,
                    quantity: Int? = nil,
                    unitPrice: Int? = nil,
                    discountAmount: Int? = nil,
                    goodsRemark: String? = nil
                ) {
                    self.goodsID = goodsID
                    self.quantity = quantity
                    self.unitPrice = unitPrice
                    self.discountAmount = discountAmount
                    self.goodsRemark = goodsRemark
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.goodsID = try member.ifPresent("goods_id")
                    self.quantity = try member.ifPresent("quantity")
                    self.unitPrice = try member.ifPresent("unit_price")
                    self.discountAmount = try member.ifPresent("discount_amount")
                    self.goodsRemark = try member.ifPresent("goods_remark")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.goodsID, "goods_id")
                    try members.encodeIfPresent(self.quantity, "quantity")
                    try members.encodeIfPresent(self.unitPrice, "unit_price")
                    try members.encodeIfPresent(self.discountAmount, "discount_amount")
                    try members.encodeIfPresent(self.goodsRemark, "goods_remark")
                }
            }
        }

        /// Whether the user has repaid (是否已还款).
        public struct UserRepaid: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var y: Self { Self(rawValue: "Y") }
            public static var n: Self { Self(rawValue: "N") }
        }

        /// Parking scene information.
        public struct ParkingInfo: Codable, Hashable, Sendable {
            /// WeChat parking ID.
            public var parkingID: String?
            /// Vehicle plate number.
            public var plateNumber: String?
            /// Colour of the vehicle plate (车牌颜色).
            public var plateColor: PlateColor?
            /// Start time (用户入场时间).
            public var startTime: Timestamp?
            /// End time (用户出场时间).
            public var endTime: Timestamp?
            /// Parking lot name (所在停车位车场的名称).
            public var parkingName: String?
            /// Charged parking time.
            public var chargingDuration: Int?
            /// Merchant's device number (停车场设备ID).
            public var deviceID: String?

            public init(
                parkingID: String? = nil,
                plateNumber: String? = nil,
                plateColor: PlateColor? = nil,
                startTime: Timestamp? = nil,
                endTime: Timestamp? = nil,
                parkingName: String? = nil,
                chargingDuration: Int? = nil,
                deviceID: String? = nil
            ) {
                self.parkingID = parkingID
                self.plateNumber = plateNumber
                self.plateColor = plateColor
                self.startTime = startTime
                self.endTime = endTime
                self.parkingName = parkingName
                self.chargingDuration = chargingDuration
                self.deviceID = deviceID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.parkingID = try member.ifPresent("parking_id")
                self.plateNumber = try member.ifPresent("plate_number")
                self.plateColor = try member.ifPresent("plate_color")
                self.startTime = try member.ifPresent("start_time")
                self.endTime = try member.ifPresent("end_time")
                self.parkingName = try member.ifPresent("parking_name")
                self.chargingDuration = try member.ifPresent("charging_duration")
                self.deviceID = try member.ifPresent("device_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.parkingID, "parking_id")
                try members.encodeIfPresent(self.plateNumber, "plate_number")
                try members.encodeIfPresent(self.plateColor, "plate_color")
                try members.encodeIfPresent(self.startTime, "start_time")
                try members.encodeIfPresent(self.endTime, "end_time")
                try members.encodeIfPresent(self.parkingName, "parking_name")
                try members.encodeIfPresent(self.chargingDuration, "charging_duration")
                try members.encodeIfPresent(self.deviceID, "device_id")
            }

            /// Colour of the vehicle plate (车牌颜色).
            public struct PlateColor: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var blue: Self { Self(rawValue: "BLUE") }
                public static var green: Self { Self(rawValue: "GREEN") }
                public static var yellow: Self { Self(rawValue: "YELLOW") }
                public static var black: Self { Self(rawValue: "BLACK") }
                public static var white: Self { Self(rawValue: "WHITE") }
                public static var limegreen: Self { Self(rawValue: "LIMEGREEN") }
            }
        }

        /// Contract information (签约信息).
        public struct ContractInformation: Codable, Hashable, Sendable {
            /// Withholding contract ID.
            public var contractID: String?
            /// Contract status.
            public var contractStatus: String?
            /// Time of creation (签约完成时间).
            public var createTime: Timestamp?

            public init(
                contractID: String? = nil,
                contractStatus: String? = nil,
                createTime: Timestamp? = nil
            ) {
                self.contractID = contractID
                self.contractStatus = contractStatus
                self.createTime = createTime
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.contractID = try member.ifPresent("contract_id")
                self.contractStatus = try member.ifPresent("contract_status")
                self.createTime = try member.ifPresent("create_time")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.contractID, "contract_id")
                try members.encodeIfPresent(self.contractStatus, "contract_status")
                try members.encodeIfPresent(self.createTime, "create_time")
            }
        }

        /// Instalments (分期信息).
        public struct InstallmentInfo: Codable, Hashable, Sendable {
            /// Whether a subsidy was used (是否使用补贴).
            public var useSubsidy: Bool?
            /// Number of instalments (选择的分期数).
            public var selectedInstallmentNumber: Int?

            public init(
                useSubsidy: Bool? = nil,
                selectedInstallmentNumber: Int? = nil
            ) {
                self.useSubsidy = useSubsidy
                self.selectedInstallmentNumber = selectedInstallmentNumber
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.useSubsidy = try member.ifPresent("use_subsidy")
                self.selectedInstallmentNumber = try member.ifPresent("selected_installment_number")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.useSubsidy, "use_subsidy")
                try members.encodeIfPresent(self.selectedInstallmentNumber, "selected_installment_number")
            }
        }
    }
}

extension WebhookEvent {
    /// Payment of several orders at once.
    public struct CombinedTransaction: Codable, Hashable, Sendable {
        /// Appid of the combined order's initiator (合单发起方的appid).
        public var combineAppID: String?
        /// Combined order's merchant number (合单商户号).
        public var combineMchid: String
        /// Combined order's merchant order number (合单商户订单号).
        public var combineOutTradeNo: String
        /// WeChat Pay number of the combined order (合单微信支付订单号).
        public var combineTransactionID: String?
        /// Scene (场景信息).
        public var sceneInfo: SceneInfo?
        /// Sub-orders (子单信息).
        public var subOrders: [SubOrders]
        /// Payer (支付者).
        public var combinePayerInfo: CombinePayerInfo?
        /// Instalments (分期信息).
        public var installmentInfo: InstallmentInfo?

        public init(
            combineAppID: String? = nil,
            combineMchid: String,
            combineOutTradeNo: String,
            combineTransactionID: String? = nil,
            sceneInfo: SceneInfo? = nil,
            subOrders: [SubOrders],
            combinePayerInfo: CombinePayerInfo? = nil,
            installmentInfo: InstallmentInfo? = nil
        ) {
            self.combineAppID = combineAppID
            self.combineMchid = combineMchid
            self.combineOutTradeNo = combineOutTradeNo
            self.combineTransactionID = combineTransactionID
            self.sceneInfo = sceneInfo
            self.subOrders = subOrders
            self.combinePayerInfo = combinePayerInfo
            self.installmentInfo = installmentInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.combineAppID = try member.ifPresent("combine_appid")
            self.combineMchid = try member.required("combine_mchid")
            self.combineOutTradeNo = try member.required("combine_out_trade_no")
            self.combineTransactionID = try member.ifPresent("combine_transaction_id")
            self.sceneInfo = try member.ifPresent("scene_info")
            self.subOrders = try member.required("sub_orders")
            self.combinePayerInfo = try member.ifPresent("combine_payer_info")
            self.installmentInfo = try member.ifPresent("installment_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.combineAppID, "combine_appid")
            try members.encode(self.combineMchid, "combine_mchid")
            try members.encode(self.combineOutTradeNo, "combine_out_trade_no")
            try members.encodeIfPresent(self.combineTransactionID, "combine_transaction_id")
            try members.encodeIfPresent(self.sceneInfo, "scene_info")
            try members.encode(self.subOrders, "sub_orders")
            try members.encodeIfPresent(self.combinePayerInfo, "combine_payer_info")
            try members.encodeIfPresent(self.installmentInfo, "installment_info")
        }

        /// Scene (场景信息).
        public struct SceneInfo: Codable, Hashable, Sendable {
            /// Device number (商户端设备号).
            public var deviceID: String?

            public init(
                deviceID: String? = nil
            ) {
                self.deviceID = deviceID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.deviceID = try member.ifPresent("device_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.deviceID, "device_id")
            }
        }

        /// Sub-orders (子单信息).
        public struct SubOrders: Codable, Hashable, Sendable {
            /// Merchant number of the sub-order (子单商户号).
            public var mchid: String
            /// Sub-merchant's merchant number (二级商户号).
            public var subMchid: String?
            /// Sub-merchant's appid (子商户应用ID).
            public var subAppID: String?
            /// User's openid under the sub-merchant's appid (用户子标识).
            public var subOpenID: String?
            /// Authorization number of an individual payee (个人收款方受理授权ID).
            public var individualAuthID: String?
            /// Name of an individual payee (个人收款方名称).
            public var individualName: String?
            /// Merchant's own order number (子单商户订单号).
            public var outTradeNo: String
            /// WeChat Pay order number (微信子单号).
            public var transactionID: String?
            /// Transaction type (交易类型).
            public var tradeType: TradeType?
            /// State of the transaction (交易状态).
            public var tradeState: TradeState
            /// Bank type code (付款银行).
            public var bankType: String?
            /// Merchant's attached data, returned unchanged (附加数据).
            public var attach: String?
            /// Time of success (支付完成时间).
            public var successTime: Timestamp?
            /// Amount details (订单金额).
            public var amount: Amount
            /// Promotions (优惠功能).
            public var promotionDetail: [PromotionDetail]?

            public init(
                mchid: String,
                subMchid: String? = nil,
                subAppID: String? = nil,
                subOpenID: String? = nil,
                individualAuthID: String? = nil,
                individualName: String? = nil,
                outTradeNo: String,
                transactionID: String? = nil,
                tradeType: TradeType? = nil,
                tradeState: TradeState,
                bankType: String? = nil,
                attach: String? = nil,
                successTime: Timestamp? = nil,
                amount: Amount,
                promotionDetail: [PromotionDetail]? = nil
            ) {
                self.mchid = mchid
                self.subMchid = subMchid
                self.subAppID = subAppID
                self.subOpenID = subOpenID
                self.individualAuthID = individualAuthID
                self.individualName = individualName
                self.outTradeNo = outTradeNo
                self.transactionID = transactionID
                self.tradeType = tradeType
                self.tradeState = tradeState
                self.bankType = bankType
                self.attach = attach
                self.successTime = successTime
                self.amount = amount
                self.promotionDetail = promotionDetail
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.mchid = try member.required("mchid")
                self.subMchid = try member.ifPresent("sub_mchid")
                self.subAppID = try member.ifPresent("sub_appid")
                self.subOpenID = try member.ifPresent("sub_openid")
                self.individualAuthID = try member.ifPresent("individual_auth_id")
                self.individualName = try member.ifPresent("individual_name")
                self.outTradeNo = try member.required("out_trade_no")
                self.transactionID = try member.ifPresent("transaction_id")
                self.tradeType = try member.ifPresent("trade_type")
                self.tradeState = try member.required("trade_state")
                self.bankType = try member.ifPresent("bank_type")
                self.attach = try member.ifPresent("attach")
                self.successTime = try member.ifPresent("success_time")
                self.amount = try member.required("amount")
                self.promotionDetail = try member.ifPresent("promotion_detail")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.mchid, "mchid")
                try members.encodeIfPresent(self.subMchid, "sub_mchid")
                try members.encodeIfPresent(self.subAppID, "sub_appid")
                try members.encodeIfPresent(self.subOpenID, "sub_openid")
                try members.encodeIfPresent(self.individualAuthID, "individual_auth_id")
                try members.encodeIfPresent(self.individualName, "individual_name")
                try members.encode(self.outTradeNo, "out_trade_no")
                try members.encodeIfPresent(self.transactionID, "transaction_id")
                try members.encodeIfPresent(self.tradeType, "trade_type")
                try members.encode(self.tradeState, "trade_state")
                try members.encodeIfPresent(self.bankType, "bank_type")
                try members.encodeIfPresent(self.attach, "attach")
                try members.encodeIfPresent(self.successTime, "success_time")
                try members.encode(self.amount, "amount")
                try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
            }

            /// Transaction type (交易类型).
            public struct TradeType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var jsapi: Self { Self(rawValue: "JSAPI") }
                public static var native: Self { Self(rawValue: "NATIVE") }
                public static var app: Self { Self(rawValue: "APP") }
                public static var micropay: Self { Self(rawValue: "MICROPAY") }
                public static var mweb: Self { Self(rawValue: "MWEB") }
                public static var facepay: Self { Self(rawValue: "FACEPAY") }
                public static var pap: Self { Self(rawValue: "PAP") }
                public static var auth: Self { Self(rawValue: "AUTH") }
            }

            /// State of the transaction (交易状态).
            public struct TradeState: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var success: Self { Self(rawValue: "SUCCESS") }
                public static var refund: Self { Self(rawValue: "REFUND") }
                public static var notpay: Self { Self(rawValue: "NOTPAY") }
                public static var closed: Self { Self(rawValue: "CLOSED") }
                public static var revoked: Self { Self(rawValue: "REVOKED") }
                public static var userpaying: Self { Self(rawValue: "USERPAYING") }
                public static var payerror: Self { Self(rawValue: "PAYERROR") }
                public static var accepted: Self { Self(rawValue: "ACCEPTED") }
                public static var payFail: Self { Self(rawValue: "PAY_FAIL") }
                public static var payBack: Self { Self(rawValue: "PAY_BACK") }
            }

            /// Amount details (订单金额).
            public struct Amount: Codable, Hashable, Sendable {
                /// Amount of the sub-order in fen (标价金额).
                public var totalAmount: Int
                /// Amount the user paid, in fen (现金支付金额).
                public var payerAmount: Int?
                /// Currency (标价币种).
                public var currency: String?
                /// Currency the user paid in (现金支付币种).
                public var payerCurrency: String?
                /// Rate of the settlement (结算汇率).
                public var settlementRate: Double?

                public init(
                    totalAmount: Int,
                    payerAmount: Int? = nil,
                    currency: String? = nil,
                    payerCurrency: String? = nil,
                    settlementRate: Double? = nil
                ) {
                    self.totalAmount = totalAmount
                    self.payerAmount = payerAmount
                    self.currency = currency
                    self.payerCurrency = payerCurrency
                    self.settlementRate = settlementRate
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.totalAmount = try member.required("total_amount")
                    self.payerAmount = try member.ifPresent("payer_amount")
                    self.currency = try member.ifPresent("currency")
                    self.payerCurrency = try member.ifPresent("payer_currency")
                    self.settlementRate = try member.ifPresent("settlement_rate")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.totalAmount, "total_amount")
                    try members.encodeIfPresent(self.payerAmount, "payer_amount")
                    try members.encodeIfPresent(self.currency, "currency")
                    try members.encodeIfPresent(self.payerCurrency, "payer_currency")
                    try members.encodeIfPresent(self.settlementRate, "settlement_rate")
                }
            }

            /// Promotions (优惠功能).
            public struct PromotionDetail: Codable, Hashable, Sendable {
                /// Coupon ID (券ID).
                public var couponID: String?
                /// Name of the promotion (优惠名称).
                public var name: String?
                /// Scope of the promotion (优惠范围).
                public var scope: Scope?
                /// Type of the promotion (优惠类型).
                public var type: TypeValue?
                /// Amount of the promotion, in fen (优惠券面额).
                public var amount: Int?
                /// Batch of the promotion (活动ID).
                public var stockID: String?
                /// Activity (活动ID).
                public var activityID: String?
                /// Paid by WeChat, in fen (微信出资).
                public var wechatpayContribute: Int?
                /// Paid by the merchant, in fen (商户出资).
                public var merchantContribute: Int?
                /// Paid by others, in fen (其他出资).
                public var otherContribute: Int?
                /// Currency (优惠币种).
                public var currency: String?
                /// Goods (单品列表).
                public var goodsDetail: [GoodsDetail]?

                public init(
                    couponID: String? = nil,
                    name: String? = nil,
                    scope: Scope? = nil,
                    type: TypeValue? = nil,
                    amount: Int? = nil,
                    stockID: String? = nil,
                    activityID: String? = nil,
                    wechatpayContribute: Int? = nil,
                    merchantContribute: Int? = nil,
                    otherContribute: Int? = nil,
                    currency: String? = nil,
                    goodsDetail: [GoodsDetail]? = nil
                ) {
                    self.couponID = couponID
                    self.name = name
                    self.scope = scope
                    self.type = type
                    self.amount = amount
                    self.stockID = stockID
                    self.activityID = activityID
                    self.wechatpayContribute = wechatpayContribute
                    self.merchantContribute = merchantContribute
                    self.otherContribute = otherContribute
                    self.currency = currency
                    self.goodsDetail = goodsDetail
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.couponID = try member.ifPresent("coupon_id")
                    self.name = try member.ifPresent("name")
                    self.scope = try member.ifPresent("scope")
                    self.type = try member.ifPresent("type")
                    self.amount = try member.ifPresent("amount")
                    self.stockID = try member.ifPresent("stock_id")
                    self.activityID = try member.ifPresent("activity_id")
                    self.wechatpayContribute = try member.ifPresent("wechatpay_contribute")
                    self.merchantContribute = try member.ifPresent("merchant_contribute")
                    self.otherContribute = try member.ifPresent("other_contribute")
                    self.currency = try member.ifPresent("currency")
                    self.goodsDetail = try member.ifPresent("goods_detail")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.couponID, "coupon_id")
                    try members.encodeIfPresent(self.name, "name")
                    try members.encodeIfPresent(self.scope, "scope")
                    try members.encodeIfPresent(self.type, "type")
                    try members.encodeIfPresent(self.amount, "amount")
                    try members.encodeIfPresent(self.stockID, "stock_id")
                    try members.encodeIfPresent(self.activityID, "activity_id")
                    try members.encodeIfPresent(self.wechatpayContribute, "wechatpay_contribute")
                    try members.encodeIfPresent(self.merchantContribute, "merchant_contribute")
                    try members.encodeIfPresent(self.otherContribute, "other_contribute")
                    try members.encodeIfPresent(self.currency, "currency")
                    try members.encodeIfPresent(self.goodsDetail, "goods_detail")
                }

                /// Scope of the promotion (优惠范围).
                public struct Scope: OpenEnumeration {
                    public let rawValue: String
                    public init(rawValue: String) { self.rawValue = rawValue }

                    public static var global: Self { Self(rawValue: "GLOBAL") }
                    public static var single: Self { Self(rawValue: "SINGLE") }
                }

                /// Type of the promotion (优惠类型).
                public struct TypeValue: OpenEnumeration {
                    public let rawValue: String
                    public init(rawValue: String) { self.rawValue = rawValue }

                    public static var cash: Self { Self(rawValue: "CASH") }
                    public static var nocash: Self { Self(rawValue: "NOCASH") }
                }

                /// Goods (单品列表).
                public struct GoodsDetail: Codable, Hashable, Sendable {
                    /// Goods number (商品编码).
                    public var goodsID: String?
                    /// Quantity (商品数量).
                    public var quantity: Int?
                    /// Unit price in fen (商品单价).
                    public var unitPrice: Int?
                    /// Discount in fen (商品优惠金额).
                    public var discountAmount: Int?
                    /// Remark on the goods (商品备注).
                    public var goodsRemark: String?

                    public init(
                        goodsID: String? = nil,
                        quantity: Int? = nil,
                        unitPrice: Int? = nil,
                        discountAmount: Int? = nil,
                        goodsRemark: String? = nil
                    ) {
                        self.goodsID = goodsID
                        self.quantity = quantity
                        self.unitPrice = unitPrice
                        self.discountAmount = discountAmount
                        self.goodsRemark = goodsRemark
                    }

                    public init(from decoder: any Decoder) throws {
                        let member = try decoder.members()
                        self.goodsID = try member.ifPresent("goods_id")
                        self.quantity = try member.ifPresent("quantity")
                        self.unitPrice = try member.ifPresent("unit_price")
                        self.discountAmount = try member.ifPresent("discount_amount")
                        self.goodsRemark = try member.ifPresent("goods_remark")
                    }

                    public func encode(to encoder: any Encoder) throws {
                        var members = encoder.members()
                        try members.encodeIfPresent(self.goodsID, "goods_id")
                        try members.encodeIfPresent(self.quantity, "quantity")
                        try members.encodeIfPresent(self.unitPrice, "unit_price")
                        try members.encodeIfPresent(self.discountAmount, "discount_amount")
                        try members.encodeIfPresent(self.goodsRemark, "goods_remark")
                    }
                }
            }
        }

        /// Payer (支付者).
        public struct CombinePayerInfo: Codable, Hashable, Sendable {
            /// User's openid (用户标识).
            public var openID: String?
            /// User's openid under the sub-merchant's appid (用户子标识).
            public var subOpenID: String?

            public init(
                openID: String? = nil,
                subOpenID: String? = nil
            ) {
                self.openID = openID
                self.subOpenID = subOpenID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.openID = try member.ifPresent("openid")
                self.subOpenID = try member.ifPresent("sub_openid")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.openID, "openid")
                try members.encodeIfPresent(self.subOpenID, "sub_openid")
            }
        }

        /// Instalments (分期信息).
        public struct InstallmentInfo: Codable, Hashable, Sendable {
            /// Whether a subsidy was used (是否使用补贴).
            public var useSubsidy: Bool?
            /// Number of instalments (选择的分期数).
            public var selectedInstallmentNumber: Int?

            public init(
                useSubsidy: Bool? = nil,
                selectedInstallmentNumber: Int? = nil
            ) {
                self.useSubsidy = useSubsidy
                self.selectedInstallmentNumber = selectedInstallmentNumber
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.useSubsidy = try member.ifPresent("use_subsidy")
                self.selectedInstallmentNumber = try member.ifPresent("selected_installment_number")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.useSubsidy, "use_subsidy")
                try members.encodeIfPresent(self.selectedInstallmentNumber, "selected_installment_number")
            }
        }
    }
}

extension WebhookEvent {
    /// Refund.
    public struct Refund: Codable, Hashable, Sendable {
        /// Merchant number.
        public var mchid: String?
        /// Service provider's merchant number.
        public var spMchid: String?
        /// Sub-merchant's merchant number.
        public var subMchid: String?
        /// Merchant's own order number (返回的商户订单号).
        public var outTradeNo: String
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// Merchant's own refund number (商户退款单号).
        public var outRefundNo: String
        /// WeChat Pay refund number (微信退款单号).
        public var refundID: String
        /// Refund status (退款状态).
        public var refundStatus: RefundStatus
        /// Time of success (1、退款成功时间).
        public var successTime: Timestamp?
        /// Account the refund goes to.
        public var userReceivedAccount: String?
        /// Account refunded to (退款入账账户).
        public var recvAccount: String?
        /// Source of the refund's funds (退款资金来源).
        public var fundSource: FundSource?
        /// Amount details (金额信息).
        public var amount: Amount
        /// Source of the refund's funds (电商平台垫资退款专用参数).
        public var refundAccount: RefundAccount?
        /// Individual payee's acceptance authorization ID.
        public var individualAuthID: String?

        public init(
            mchid: String? = nil,
            spMchid: String? = nil,
            subMchid: String? = nil,
            outTradeNo: String,
            transactionID: String,
            outRefundNo: String,
            refundID: String,
            refundStatus: RefundStatus,
            successTime: Timestamp? = nil,
            userReceivedAccount: String? = nil,
            recvAccount: String? = nil,
            fundSource: FundSource? = nil,
            amount: Amount,
            refundAccount: RefundAccount? = nil,
            individualAuthID: String? = nil
        ) {
            self.mchid = mchid
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.outRefundNo = outRefundNo
            self.refundID = refundID
            self.refundStatus = refundStatus
            self.successTime = successTime
            self.userReceivedAccount = userReceivedAccount
            self.recvAccount = recvAccount
            self.fundSource = fundSource
            self.amount = amount
            self.refundAccount = refundAccount
            self.individualAuthID = individualAuthID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.ifPresent("mchid")
            self.spMchid = try member.ifPresent("sp_mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.outTradeNo = try member.required("out_trade_no")
            self.transactionID = try member.required("transaction_id")
            self.outRefundNo = try member.required("out_refund_no")
            self.refundID = try member.required("refund_id")
            self.refundStatus = try member.required("refund_status")
            self.successTime = try member.ifPresent("success_time")
            self.userReceivedAccount = try member.ifPresent("user_received_account")
            self.recvAccount = try member.ifPresent("recv_account")
            self.fundSource = try member.ifPresent("fund_source")
            self.amount = try member.required("amount")
            self.refundAccount = try member.ifPresent("refund_account")
            self.individualAuthID = try member.ifPresent("individual_auth_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outRefundNo, "out_refund_no")
            try members.encode(self.refundID, "refund_id")
            try members.encode(self.refundStatus, "refund_status")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.userReceivedAccount, "user_received_account")
            try members.encodeIfPresent(self.recvAccount, "recv_account")
            try members.encodeIfPresent(self.fundSource, "fund_source")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.refundAccount, "refund_account")
            try members.encodeIfPresent(self.individualAuthID, "individual_auth_id")
        }

        /// Refund status (退款状态).
        public struct RefundStatus: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var closed: Self { Self(rawValue: "CLOSED") }
            public static var abnormal: Self { Self(rawValue: "ABNORMAL") }
        }

        /// Source of the refund's funds (退款资金来源).
        public struct FundSource: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var refundSourceUnsettledFunds: Self { Self(rawValue: "REFUND_SOURCE_UNSETTLED_FUNDS") }
            public static var refundSourceRechargeFunds: Self { Self(rawValue: "REFUND_SOURCE_RECHARGE_FUNDS") }
        }

        /// Amount details (金额信息).
        public struct Amount: Codable, Hashable, Sendable {
            /// Refund amount due (结算币种退款金额).
            public var settlementRefund: Int?
            /// Settlement currency (结算币种).
            public var settlementCurrency: String?
            /// Total amount in fen.
            public var total: Int
            /// Currency (货币类型).
            public var currency: String?
            /// Refund amount in fen.
            public var refund: Int
            /// Amount the user paid, in fen.
            public var payerTotal: Int
            /// Currency the user paid in (用户支付币种).
            public var payerCurrency: String?
            /// Amount refunded to the user, in fen.
            public var payerRefund: Int
            /// Exchange rate (汇率信息).
            public var exchangeRate: ExchangeRate?

            public init(
                settlementRefund: Int? = nil,
                settlementCurrency: String? = nil,
                total: Int,
                currency: String? = nil,
                refund: Int,
                payerTotal: Int,
                payerCurrency: String? = nil,
                payerRefund: Int,
                exchangeRate: ExchangeRate? = nil
            ) {
                self.settlementRefund = settlementRefund
                self.settlementCurrency = settlementCurrency
                self.total = total
                self.currency = currency
                self.refund = refund
                self.payerTotal = payerTotal
                self.payerCurrency = payerCurrency
                self.payerRefund = payerRefund
                self.exchangeRate = exchangeRate
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.settlementRefund = try member.ifPresent("settlement_refund")
                self.settlementCurrency = try member.ifPresent("settlement_currency")
                self.total = try member.required("total")
                self.currency = try member.ifPresent("currency")
                self.refund = try member.required("refund")
                self.payerTotal = try member.required("payer_total")
                self.payerCurrency = try member.ifPresent("payer_currency")
                self.payerRefund = try member.required("payer_refund")
                self.exchangeRate = try member.ifPresent("exchange_rate")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.settlementRefund, "settlement_refund")
                try members.encodeIfPresent(self.settlementCurrency, "settlement_currency")
                try members.encode(self.total, "total")
                try members.encodeIfPresent(self.currency, "currency")
                try members.encode(self.refund, "refund")
                try members.encode(self.payerTotal, "payer_total")
                try members.encodeIfPresent(self.payerCurrency, "payer_currency")
                try members.encode(self.payerRefund, "payer_refund")
                try members.encodeIfPresent(self.exchangeRate, "exchange_rate")
            }

            /// Exchange rate (汇率信息).
            public struct ExchangeRate: Codable, Hashable, Sendable {
                /// Type (汇率类型).
                public var type: TypeValue?
                /// Rate (汇率值).
                public var rate: Int?

                public init(
                    type: TypeValue? = nil,
                    rate: Int? = nil
                ) {
                    self.type = type
                    self.rate = rate
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.type = try member.ifPresent("type")
                    self.rate = try member.ifPresent("rate")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.type, "type")
                    try members.encodeIfPresent(self.rate, "rate")
                }

                /// Type (汇率类型).
                public struct TypeValue: OpenEnumeration {
                    public let rawValue: String
                    public init(rawValue: String) { self.rawValue = rawValue }

                    public static var userpaymentRate: Self { Self(rawValue: "USERPAYMENT_RATE") }
                    public static var settlementRate: Self { Self(rawValue: "SETTLEMENT_RATE") }
                }
            }
        }

        /// Source of the refund's funds (电商平台垫资退款专用参数).
        public struct RefundAccount: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var refundSourcePartnerAdvance: Self { Self(rawValue: "REFUND_SOURCE_PARTNER_ADVANCE") }
            public static var refundSourceSubMerchant: Self { Self(rawValue: "REFUND_SOURCE_SUB_MERCHANT") }
        }
    }
}

extension WebhookEvent {
    /// Payment or deduction of campus payment.
    public struct IndustryTransaction: Codable, Hashable, Sendable {
        /// Merchant number.
        public var mchid: String?
        /// Appid of the app or official account.
        public var appID: String?
        /// Sub-merchant's merchant number.
        public var subMchid: String?
        /// Sub-merchant's appid.
        public var subAppID: String?
        /// Merchant's own order number.
        public var outTradeNo: String
        /// WeChat Pay order number.
        public var transactionID: String?
        /// Transaction type.
        public var tradeType: String?
        /// State of the transaction (本支付订单的状态).
        public var tradeState: TradeState
        /// Description of the transaction's state.
        public var tradeStateDesc: String?
        /// Bank type code.
        public var bankType: String?
        /// Merchant's attached data, returned unchanged.
        public var attach: String?
        /// Time of success (支付订单已成功才会返回).
        public var successTime: Timestamp?
        /// Payer's information (支付者).
        public var payer: Payer?
        /// Amount details (订单金额信息).
        public var amount: Amount
        /// Device number or information (设备信息).
        public var deviceInfo: DeviceInfo?
        /// Details of the promotions used (优惠详情).
        public var promotionDetail: [PromotionDetail]?

        public init(
            mchid: String? = nil,
            appID: String? = nil,
            subMchid: String? = nil,
            subAppID: String? = nil,
            outTradeNo: String,
            transactionID: String? = nil,
            tradeType: String? = nil,
            tradeState: TradeState,
            tradeStateDesc: String? = nil,
            bankType: String? = nil,
            attach: String? = nil,
            successTime: Timestamp? = nil,
            payer: Payer? = nil,
            amount: Amount,
            deviceInfo: DeviceInfo? = nil,
            promotionDetail: [PromotionDetail]? = nil
        ) {
            self.mchid = mchid
            self.appID = appID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.tradeType = tradeType
            self.tradeState = tradeState
            self.tradeStateDesc = tradeStateDesc
            self.bankType = bankType
            self.attach = attach
            self.successTime = successTime
            self.payer = payer
            self.amount = amount
            self.deviceInfo = deviceInfo
            self.promotionDetail = promotionDetail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.ifPresent("mchid")
            self.appID = try member.ifPresent("appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.outTradeNo = try member.required("out_trade_no")
            self.transactionID = try member.ifPresent("transaction_id")
            self.tradeType = try member.ifPresent("trade_type")
            self.tradeState = try member.required("trade_state")
            self.tradeStateDesc = try member.ifPresent("trade_state_desc")
            self.bankType = try member.ifPresent("bank_type")
            self.attach = try member.ifPresent("attach")
            self.successTime = try member.ifPresent("success_time")
            self.payer = try member.ifPresent("payer")
            self.amount = try member.required("amount")
            self.deviceInfo = try member.ifPresent("device_info")
            self.promotionDetail = try member.ifPresent("promotion_detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.tradeType, "trade_type")
            try members.encode(self.tradeState, "trade_state")
            try members.encodeIfPresent(self.tradeStateDesc, "trade_state_desc")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.payer, "payer")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.deviceInfo, "device_info")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
        }

        /// State of the transaction (本支付订单的状态).
        public struct TradeState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var refund: Self { Self(rawValue: "REFUND") }
            public static var accepted: Self { Self(rawValue: "ACCEPTED") }
            public static var payFail: Self { Self(rawValue: "PAY_FAIL") }
            public static var payBack: Self { Self(rawValue: "PAY_BACK") }
        }

        /// Payer's information (支付者).
        public struct Payer: Codable, Hashable, Sendable {
            /// User's openid.
            public var openID: String?
            /// User's openid under the sub appid.
            public var subOpenID: String?

            public init(
                openID: String? = nil,
                subOpenID: String? = nil
            ) {
                self.openID = openID
                self.subOpenID = subOpenID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.openID = try member.ifPresent("openid")
                self.subOpenID = try member.ifPresent("sub_openid")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.openID, "openid")
                try members.encodeIfPresent(self.subOpenID, "sub_openid")
            }
        }

        /// Amount details (订单金额信息).
        public struct Amount: Codable, Hashable, Sendable {
            /// Total amount in fen.
            public var total: Int
            /// Amount the user paid, in fen.
            public var payerTotal: Int?
            /// Total discount in fen.
            public var discountTotal: Int?
            /// Currency.
            public var currency: String?

            public init(
                total: Int,
                payerTotal: Int? = nil,
                discountTotal: Int? = nil,
                currency: String? = nil
            ) {
                self.total = total
                self.payerTotal = payerTotal
                self.discountTotal = discountTotal
                self.currency = currency
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.total = try member.required("total")
                self.payerTotal = try member.ifPresent("payer_total")
                self.discountTotal = try member.ifPresent("discount_total")
                self.currency = try member.ifPresent("currency")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.total, "total")
                try members.encodeIfPresent(self.payerTotal, "payer_total")
                try members.encodeIfPresent(self.discountTotal, "discount_total")
                try members.encodeIfPresent(self.currency, "currency")
            }
        }

        /// Device number or information (设备信息).
        public struct DeviceInfo: Codable, Hashable, Sendable {
            /// Merchant's device number.
            public var deviceID: String?
            /// Merchant's device IP address.
            public var deviceIP: String?

            public init(
                deviceID: String? = nil,
                deviceIP: String? = nil
            ) {
                self.deviceID = deviceID
                self.deviceIP = deviceIP
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.deviceID = try member.ifPresent("device_id")
                self.deviceIP = try member.ifPresent("device_ip")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.deviceID, "device_id")
                try members.encodeIfPresent(self.deviceIP, "device_ip")
            }
        }

        /// Details of the promotions used (优惠详情).
        public struct PromotionDetail: Codable, Hashable, Sendable {
            /// Coupon ID.
            public var couponID: String?
            /// Name.
            public var name: String?
            /// Scope.
            public var scope: String?
            /// Type.
            public var type: String?
            /// Amount in fen.
            public var amount: Int?
            /// Coupon stock or campaign ID.
            public var stockID: String?
            /// Amount funded by WeChat Pay, in fen.
            public var wechatpayContribute: Int?
            /// Amount funded by the merchant, in fen.
            public var merchantContribute: Int?
            /// Amount funded by others, in fen.
            public var otherContribute: Int?

            public init(
                couponID: String? = nil,
                name: String? = nil,
                scope: String? = nil,
                type: String? = nil,
                amount: Int? = nil,
                stockID: String? = nil,
                wechatpayContribute: Int? = nil,
                merchantContribute: Int? = nil,
                otherContribute: Int? = nil
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
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.couponID = try member.ifPresent("coupon_id")
                self.name = try member.ifPresent("name")
                self.scope = try member.ifPresent("scope")
                self.type = try member.ifPresent("type")
                self.amount = try member.ifPresent("amount")
                self.stockID = try member.ifPresent("stock_id")
                self.wechatpayContribute = try member.ifPresent("wechatpay_contribute")
                self.merchantContribute = try member.ifPresent("merchant_contribute")
                self.otherContribute = try member.ifPresent("other_contribute")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.couponID, "coupon_id")
                try members.encodeIfPresent(self.name, "name")
                try members.encodeIfPresent(self.scope, "scope")
                try members.encodeIfPresent(self.type, "type")
                try members.encodeIfPresent(self.amount, "amount")
                try members.encodeIfPresent(self.stockID, "stock_id")
                try members.encodeIfPresent(self.wechatpayContribute, "wechatpay_contribute")
                try members.encodeIfPresent(self.merchantContribute, "merchant_contribute")
                try members.encodeIfPresent(self.otherContribute, "other_contribute")
            }
        }
    }
}

extension WebhookEvent {
    /// Funds that profit sharing moved.
    public struct ProfitSharing: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String?
        /// Service provider's merchant number (调用接口提交的商户号).
        public var spMchid: String?
        /// Sub-merchant's merchant number (调用接口提交的子商户号).
        public var subMchid: String?
        /// WeChat Pay order number (微信支付系统生成的订单号).
        public var transactionID: String
        /// WeChat Pay order number (微信分账/回退单号).
        public var orderID: String
        /// Merchant's own service order number (分账方系统内部的分账/回退单号).
        public var outOrderNo: String
        /// Who receives the funds (分账接收方对象).
        public var receiver: Receiver
        /// Time of success (订单支付完成时间).
        public var successTime: Timestamp

        public init(
            mchid: String? = nil,
            spMchid: String? = nil,
            subMchid: String? = nil,
            transactionID: String,
            orderID: String,
            outOrderNo: String,
            receiver: Receiver,
            successTime: Timestamp
        ) {
            self.mchid = mchid
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.transactionID = transactionID
            self.orderID = orderID
            self.outOrderNo = outOrderNo
            self.receiver = receiver
            self.successTime = successTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.ifPresent("mchid")
            self.spMchid = try member.ifPresent("sp_mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.transactionID = try member.required("transaction_id")
            self.orderID = try member.required("order_id")
            self.outOrderNo = try member.required("out_order_no")
            self.receiver = try member.required("receiver")
            self.successTime = try member.required("success_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.orderID, "order_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.receiver, "receiver")
            try members.encode(self.successTime, "success_time")
        }

        /// Who receives the funds (分账接收方对象).
        public struct Receiver: Codable, Hashable, Sendable {
            /// Type (分账接收方的类型).
            public var type: TypeValue
            /// Account (分账接收方的账号).
            public var account: String
            /// Amount in fen.
            public var amount: Int
            /// Description (分账/回退描述).
            public var description: String?

            public init(
                type: TypeValue,
                account: String,
                amount: Int,
                description: String? = nil
            ) {
                self.type = type
                self.account = account
                self.amount = amount
                self.description = description
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.type = try member.required("type")
                self.account = try member.required("account")
                self.amount = try member.required("amount")
                self.description = try member.ifPresent("description")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.type, "type")
                try members.encode(self.account, "account")
                try members.encode(self.amount, "amount")
                try members.encodeIfPresent(self.description, "description")
            }

            /// Type (分账接收方的类型).
            public struct TypeValue: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var merchantID: Self { Self(rawValue: "MERCHANT_ID") }
                public static var personalOpenID: Self { Self(rawValue: "PERSONAL_OPENID") }
            }
        }
    }
}

extension WebhookEvent {
    /// Deduction contract.
    public struct Contract: Codable, Hashable, Sendable {
        /// Merchant number (微信支付分配的商户号).
        public var mchid: String?
        /// Withholding contract ID.
        public var contractID: String
        /// Appid of the app or official account.
        public var appID: String?
        /// Withholding contract template ID (委托代扣协议模板ID).
        public var planID: Int
        /// Merchant's own contract number.
        public var outContractCode: String
        /// Account name displayed on the contract.
        public var contractDisplayAccount: String?
        /// State of the contract (委托代扣协议状态).
        public var contractState: ContractState?
        /// Time the contract was signed (协议签署时间).
        public var contractSignedTime: Timestamp?
        /// Time the contract expires (协议到期时间).
        public var contractExpiredTime: Timestamp?
        /// Time of the operation (操作时间).
        public var operateTime: Timestamp?
        /// How the contract was terminated (协议解约方式).
        public var contractTerminationMode: ContractTerminationMode?
        /// User's openid (商户AppID下的用户唯一标识).
        public var openID: String?
        /// Information on the contract's termination.
        public var contractTerminateInfo: ContractTerminateInfo?
        /// Deduction schedule information.
        public var deductSchedule: DeductSchedule?
        /// Service provider's merchant number.
        public var spMchid: String?
        /// Service provider's appid.
        public var spAppID: String?
        /// Sub-merchant's merchant number.
        public var subMchid: String?
        /// Sub-merchant's appid.
        public var subAppID: String?
        /// User's openid under the service provider (商户AppID下的用户唯一标识).
        public var spOpenID: String?
        /// User's openid under the sub appid.
        public var subOpenID: String?

        public init(
            mchid: String? = nil,
            contractID: String,
            appID: String? = nil,
            planID: Int,
            outContractCode: String,
            contractDisplayAccount: String? = nil,
            contractState: ContractState? = nil,
            contractSignedTime: Timestamp? = nil,
            contractExpiredTime: Timestamp? = nil,
            operateTime: Timestamp? = nil,
            contractTerminationMode: ContractTerminationMode? = nil,
            openID: String? = nil,
            contractTerminateInfo: ContractTerminateInfo? = nil,
            deductSchedule: DeductSchedule? = nil,
            spMchid: String? = nil,
            spAppID: String? = nil,
            subMchid: String? = nil,
            subAppID: String? = nil,
            spOpenID: String? = nil,
            subOpenID: String? = nil
        ) {
            self.mchid = mchid
            self.contractID = contractID
            self.appID = appID
            self.planID = planID
            self.outContractCode = outContractCode
            self.contractDisplayAccount = contractDisplayAccount
            self.contractState = contractState
            self.contractSignedTime = contractSignedTime
            self.contractExpiredTime = contractExpiredTime
            self.operateTime = operateTime
            self.contractTerminationMode = contractTerminationMode
            self.openID = openID
            self.contractTerminateInfo = contractTerminateInfo
            self.deductSchedule = deductSchedule
            self.spMchid = spMchid
            self.spAppID = spAppID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.spOpenID = spOpenID
            self.subOpenID = subOpenID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.ifPresent("mchid")
            self.contractID = try member.required("contract_id")
            self.appID = try member.ifPresent("appid")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.contractDisplayAccount = try member.ifPresent("contract_display_account")
            self.contractState = try member.ifPresent("contract_state")
            self.contractSignedTime = try member.ifPresent("contract_signed_time")
            self.contractExpiredTime = try member.ifPresent("contract_expired_time")
            self.operateTime = try member.ifPresent("operate_time")
            self.contractTerminationMode = try member.ifPresent("contract_termination_mode")
            self.openID = try member.ifPresent("openid")
            self.contractTerminateInfo = try member.ifPresent("contract_terminate_info")
            self.deductSchedule = try member.ifPresent("deduct_schedule")
            self.spMchid = try member.ifPresent("sp_mchid")
            self.spAppID = try member.ifPresent("sp_appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.spOpenID = try member.ifPresent("sp_openid")
            self.subOpenID = try member.ifPresent("sub_openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encode(self.contractID, "contract_id")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encodeIfPresent(self.contractDisplayAccount, "contract_display_account")
            try members.encodeIfPresent(self.contractState, "contract_state")
            try members.encodeIfPresent(self.contractSignedTime, "contract_signed_time")
            try members.encodeIfPresent(self.contractExpiredTime, "contract_expired_time")
            try members.encodeIfPresent(self.operateTime, "operate_time")
            try members.encodeIfPresent(self.contractTerminationMode, "contract_termination_mode")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.contractTerminateInfo, "contract_terminate_info")
            try members.encodeIfPresent(self.deductSchedule, "deduct_schedule")
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.spOpenID, "sp_openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
        }

        /// State of the contract (委托代扣协议状态).
        public struct ContractState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var signed: Self { Self(rawValue: "SIGNED") }
            public static var terminated: Self { Self(rawValue: "TERMINATED") }
            public static var signFailed: Self { Self(rawValue: "SIGN_FAILED") }
            public static var toBeRenewed: Self { Self(rawValue: "TO_BE_RENEWED") }
            public static var terminatePending: Self { Self(rawValue: "TERMINATE_PENDING") }
        }

        /// How the contract was terminated (协议解约方式).
        public struct ContractTerminationMode: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var userTerminate: Self { Self(rawValue: "USER_TERMINATE") }
            public static var mchAPITerminate: Self { Self(rawValue: "MCH_API_TERMINATE") }
            public static var api: Self { Self(rawValue: "API") }
            public static var wepayWebTerminate: Self { Self(rawValue: "WEPAY_WEB_TERMINATE") }
            public static var customerServiceTerminate: Self { Self(rawValue: "CUSTOMER_SERVICE_TERMINATE") }
            public static var systemTerminate: Self { Self(rawValue: "SYSTEM_TERMINATE") }
        }

        /// Information on the contract's termination.
        public struct ContractTerminateInfo: Codable, Hashable, Sendable {
            /// How the contract was terminated (协议解约方式).
            public var contractTerminationMode: ContractTerminationMode?
            /// Time the contract was terminated (协议解约时间).
            public var contractTerminatedTime: Timestamp?
            /// Remark on the contract's termination.
            public var contractTerminationRemark: String?

            public init(
                contractTerminationMode: ContractTerminationMode? = nil,
                contractTerminatedTime: Timestamp? = nil,
                contractTerminationRemark: String? = nil
            ) {
                self.contractTerminationMode = contractTerminationMode
                self.contractTerminatedTime = contractTerminatedTime
                self.contractTerminationRemark = contractTerminationRemark
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.contractTerminationMode = try member.ifPresent("contract_termination_mode")
                self.contractTerminatedTime = try member.ifPresent("contract_terminated_time")
                self.contractTerminationRemark = try member.ifPresent("contract_termination_remark")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.contractTerminationMode, "contract_termination_mode")
                try members.encodeIfPresent(self.contractTerminatedTime, "contract_terminated_time")
                try members.encodeIfPresent(self.contractTerminationRemark, "contract_termination_remark")
            }

            /// How the contract was terminated (协议解约方式).
            public struct ContractTerminationMode: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var userTerminate: Self { Self(rawValue: "USER_TERMINATE") }
                public static var mchAPITerminate: Self { Self(rawValue: "MCH_API_TERMINATE") }
                public static var api: Self { Self(rawValue: "API") }
                public static var wepayWebTerminate: Self { Self(rawValue: "WEPAY_WEB_TERMINATE") }
                public static var customerServiceTerminate: Self { Self(rawValue: "CUSTOMER_SERVICE_TERMINATE") }
                public static var systemTerminate: Self { Self(rawValue: "SYSTEM_TERMINATE") }
            }
        }

        /// Deduction schedule information.
        public struct DeductSchedule: Codable, Hashable, Sendable {
            /// Expected deduction date (预约扣费场景下有效).
            public var estimatedDeductDate: String?
            /// Expected deduction amount, in fen.
            public var estimatedDeductAmount: EstimatedDeductAmount?
            /// State of the deduction schedule (扣费预约状态).
            public var scheduleState: ScheduleState?
            /// Scheduled deduction amount information.
            public var scheduledAmount: ScheduledAmount?
            /// Amount deducted or repaid, in fen.
            public var deductAmount: DeductAmount?
            /// Actual deduction date (实际扣费的日期).
            public var deductDate: String?

            public init(
                estimatedDeductDate: String? = nil,
                estimatedDeductAmount: EstimatedDeductAmount? = nil,
                scheduleState: ScheduleState? = nil,
                scheduledAmount: ScheduledAmount? = nil,
                deductAmount: DeductAmount? = nil,
                deductDate: String? = nil
            ) {
                self.estimatedDeductDate = estimatedDeductDate
                self.estimatedDeductAmount = estimatedDeductAmount
                self.scheduleState = scheduleState
                self.scheduledAmount = scheduledAmount
                self.deductAmount = deductAmount
                self.deductDate = deductDate
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.estimatedDeductDate = try member.ifPresent("estimated_deduct_date")
                self.estimatedDeductAmount = try member.ifPresent("estimated_deduct_amount")
                self.scheduleState = try member.ifPresent("schedule_state")
                self.scheduledAmount = try member.ifPresent("scheduled_amount")
                self.deductAmount = try member.ifPresent("deduct_amount")
                self.deductDate = try member.ifPresent("deduct_date")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.estimatedDeductDate, "estimated_deduct_date")
                try members.encodeIfPresent(self.estimatedDeductAmount, "estimated_deduct_amount")
                try members.encodeIfPresent(self.scheduleState, "schedule_state")
                try members.encodeIfPresent(self.scheduledAmount, "scheduled_amount")
                try members.encodeIfPresent(self.deductAmount, "deduct_amount")
                try members.encodeIfPresent(self.deductDate, "deduct_date")
            }

            /// Expected deduction amount, in fen.
            public struct EstimatedDeductAmount: Codable, Hashable, Sendable {
                /// Amount in fen.
                public var amount: Int
                /// Currency.
                public var currency: String?

                public init(
                    amount: Int,
                    currency: String? = nil
                ) {
                    self.amount = amount
                    self.currency = currency
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.amount = try member.required("amount")
                    self.currency = try member.ifPresent("currency")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.amount, "amount")
                    try members.encodeIfPresent(self.currency, "currency")
                }
            }

            /// State of the deduction schedule (扣费预约状态).
            public struct ScheduleState: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var noScheduled: Self { Self(rawValue: "NO_SCHEDULED") }
                public static var scheduled: Self { Self(rawValue: "SCHEDULED") }
                public static var paid: Self { Self(rawValue: "PAID") }
                public static var expired: Self { Self(rawValue: "EXPIRED") }
            }

            /// Scheduled deduction amount information.
            public struct ScheduledAmount: Codable, Hashable, Sendable {
                /// Amount in fen.
                public var amount: Int
                /// Currency.
                public var currency: String?

                public init(
                    amount: Int,
                    currency: String? = nil
                ) {
                    self.amount = amount
                    self.currency = currency
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.amount = try member.required("amount")
                    self.currency = try member.ifPresent("currency")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.amount, "amount")
                    try members.encodeIfPresent(self.currency, "currency")
                }
            }

            /// Amount deducted or repaid, in fen.
            public struct DeductAmount: Codable, Hashable, Sendable {
                /// Amount in fen.
                public var amount: Int
                /// Currency.
                public var currency: String?

                public init(
                    amount: Int,
                    currency: String? = nil
                ) {
                    self.amount = amount
                    self.currency = currency
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.amount = try member.required("amount")
                    self.currency = try member.ifPresent("currency")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encode(self.amount, "amount")
                    try members.encodeIfPresent(self.currency, "currency")
                }
            }
        }
    }
}

extension WebhookEvent {
    /// Deduction contract, cross-border or global.
    public struct CrossBorderContract: Codable, Hashable, Sendable {
        /// Merchant number (微信支付分配的商户号).
        public var mchid: String?
        /// Merchant's own contract number.
        public var outContractCode: String?
        /// Appid of the app or official account.
        public var appID: String?
        /// User's openid (商户AppID下的用户唯一标识).
        public var openID: String?
        /// How the contract was terminated (协议解约方式).
        public var contractTerminationMode: ContractTerminationMode?
        /// Withholding contract ID.
        public var contractID: String?
        /// Withholding contract template ID (委托代扣协议模板ID).
        public var planID: Int?
        /// Time of the operation (操作时间).
        public var operateTime: String?
        /// Time the contract expires (协议到期时间).
        public var contractExpiredTime: Timestamp?
        /// Service provider's merchant number.
        public var spMchid: String?
        /// Service provider's appid.
        public var spAppID: String?
        /// Sub-merchant's merchant number.
        public var subMchid: String?
        /// Sub-merchant's appid.
        public var subAppID: String?
        /// User's openid under the service provider (商户AppID下的用户唯一标识).
        public var spOpenID: String?
        /// User's openid under the sub appid.
        public var subOpenID: String?

        public init(
            mchid: String? = nil,
            outContractCode: String? = nil,
            appID: String? = nil,
            openID: String? = nil,
            contractTerminationMode: ContractTerminationMode? = nil,
            contractID: String? = nil,
            planID: Int? = nil,
            operateTime: String? = nil,
            contractExpiredTime: Timestamp? = nil,
            spMchid: String? = nil,
            spAppID: String? = nil,
            subMchid: String? = nil,
            subAppID: String? = nil,
            spOpenID: String? = nil,
            subOpenID: String? = nil
        ) {
            self.mchid = mchid
            self.outContractCode = outContractCode
            self.appID = appID
            self.openID = openID
            self.contractTerminationMode = contractTerminationMode
            self.contractID = contractID
            self.planID = planID
            self.operateTime = operateTime
            self.contractExpiredTime = contractExpiredTime
            self.spMchid = spMchid
            self.spAppID = spAppID
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.spOpenID = spOpenID
            self.subOpenID = subOpenID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.ifPresent("mchid")
            self.outContractCode = try member.ifPresent("out_contract_code")
            self.appID = try member.ifPresent("appid")
            self.openID = try member.ifPresent("openid")
            self.contractTerminationMode = try member.ifPresent("contract_termination_mode")
            self.contractID = try member.ifPresent("contract_id")
            self.planID = try member.ifPresent("plan_id")
            self.operateTime = try member.ifPresent("operate_time")
            self.contractExpiredTime = try member.ifPresent("contract_expired_time")
            self.spMchid = try member.ifPresent("sp_mchid")
            self.spAppID = try member.ifPresent("sp_appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.spOpenID = try member.ifPresent("sp_openid")
            self.subOpenID = try member.ifPresent("sub_openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encodeIfPresent(self.outContractCode, "out_contract_code")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.contractTerminationMode, "contract_termination_mode")
            try members.encodeIfPresent(self.contractID, "contract_id")
            try members.encodeIfPresent(self.planID, "plan_id")
            try members.encodeIfPresent(self.operateTime, "operate_time")
            try members.encodeIfPresent(self.contractExpiredTime, "contract_expired_time")
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.spOpenID, "sp_openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
        }

        /// How the contract was terminated (协议解约方式).
        public struct ContractTerminationMode: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var user: Self { Self(rawValue: "USER") }
            public static var merchant: Self { Self(rawValue: "MERCHANT") }
            public static var platform: Self { Self(rawValue: "PLATFORM") }
        }
    }
}

extension WebhookEvent {
    /// Contract on combined deductions in e-commerce.
    public struct EcommerceContract: Codable, Hashable, Sendable {
        /// Merchant number (微信支付分配的商户号).
        public var mchid: String
        /// Merchant's own contract number.
        public var outContractCode: String
        /// Withholding contract template ID (委托代扣协议模板ID).
        public var planID: Int
        /// Appid of the app or official account.
        public var appID: String?
        /// User's openid (商户AppID下的用户唯一标识).
        public var openID: String?
        /// Time the contract expires (协议到期时间).
        public var contractExpiredTime: Timestamp?
        /// Time of the operation (操作时间).
        public var operateTime: String
        /// Merchant's attached data, returned unchanged (附加数据).
        public var attach: String?
        /// How the contract was terminated (协议解约方式).
        public var contractTerminationMode: ContractTerminationMode?

        public init(
            mchid: String,
            outContractCode: String,
            planID: Int,
            appID: String? = nil,
            openID: String? = nil,
            contractExpiredTime: Timestamp? = nil,
            operateTime: String,
            attach: String? = nil,
            contractTerminationMode: ContractTerminationMode? = nil
        ) {
            self.mchid = mchid
            self.outContractCode = outContractCode
            self.planID = planID
            self.appID = appID
            self.openID = openID
            self.contractExpiredTime = contractExpiredTime
            self.operateTime = operateTime
            self.attach = attach
            self.contractTerminationMode = contractTerminationMode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.outContractCode = try member.required("out_contract_code")
            self.planID = try member.required("plan_id")
            self.appID = try member.ifPresent("appid")
            self.openID = try member.ifPresent("openid")
            self.contractExpiredTime = try member.ifPresent("contract_expired_time")
            self.operateTime = try member.required("operate_time")
            self.attach = try member.ifPresent("attach")
            self.contractTerminationMode = try member.ifPresent("contract_termination_mode")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encode(self.planID, "plan_id")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.contractExpiredTime, "contract_expired_time")
            try members.encode(self.operateTime, "operate_time")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.contractTerminationMode, "contract_termination_mode")
        }

        /// How the contract was terminated (协议解约方式).
        public struct ContractTerminationMode: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var userTerminate: Self { Self(rawValue: "USER_TERMINATE") }
            public static var mchAPITerminate: Self { Self(rawValue: "MCH_API_TERMINATE") }
            public static var wepayWebTerminate: Self { Self(rawValue: "WEPAY_WEB_TERMINATE") }
            public static var customerServiceTerminate: Self { Self(rawValue: "CUSTOMER_SERVICE_TERMINATE") }
            public static var systemTerminate: Self { Self(rawValue: "SYSTEM_TERMINATE") }
        }
    }
}

extension WebhookEvent {
    /// Contract on renewals in education.
    public struct EducationContract: Codable, Hashable, Sendable {
        /// Appid of the app or official account.
        public var appID: String
        /// User's openid (用户在服务商AppID下的唯一标识).
        public var openID: String?
        /// Withholding contract template ID.
        public var planID: String?
        /// Contract information (签约信息).
        public var contractInformation: ContractInformation?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String?
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String?
        /// Merchant's attached data, returned unchanged.
        public var attach: String?
        /// Bank type code.
        public var bankType: String?
        /// Time of success (支付成功时返回).
        public var successTime: Timestamp?
        /// State of the transaction.
        public var tradeState: String?
        /// Description of the transaction's state.
        public var tradeStateDescription: String?
        /// Payer's information (支付者).
        public var payer: Payer?
        /// Amount details (订单金额信息).
        public var amount: Amount?
        /// Device information (设备信息).
        public var deviceInformation: DeviceInformation?
        /// Details of the promotions used (优惠详情).
        public var promotionDetail: [PromotionDetail]?
        /// Service provider's merchant number (微信支付分配的商户号).
        public var spMchid: String?
        /// Sub-merchant's merchant number.
        public var subMchid: String?
        /// Sub-merchant's appid.
        public var subAppID: String?
        /// User's openid under the sub appid.
        public var subOpenID: String?

        public init(
            appID: String,
            openID: String? = nil,
            planID: String? = nil,
            contractInformation: ContractInformation? = nil,
            outTradeNo: String? = nil,
            transactionID: String? = nil,
            attach: String? = nil,
            bankType: String? = nil,
            successTime: Timestamp? = nil,
            tradeState: String? = nil,
            tradeStateDescription: String? = nil,
            payer: Payer? = nil,
            amount: Amount? = nil,
            deviceInformation: DeviceInformation? = nil,
            promotionDetail: [PromotionDetail]? = nil,
            spMchid: String? = nil,
            subMchid: String? = nil,
            subAppID: String? = nil,
            subOpenID: String? = nil
        ) {
            self.appID = appID
            self.openID = openID
            self.planID = planID
            self.contractInformation = contractInformation
            self.outTradeNo = outTradeNo
            self.transactionID = transactionID
            self.attach = attach
            self.bankType = bankType
            self.successTime = successTime
            self.tradeState = tradeState
            self.tradeStateDescription = tradeStateDescription
            self.payer = payer
            self.amount = amount
            self.deviceInformation = deviceInformation
            self.promotionDetail = promotionDetail
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.subAppID = subAppID
            self.subOpenID = subOpenID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.openID = try member.ifPresent("openid")
            self.planID = try member.ifPresent("plan_id")
            self.contractInformation = try member.ifPresent("contract_information")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.transactionID = try member.ifPresent("transaction_id")
            self.attach = try member.ifPresent("attach")
            self.bankType = try member.ifPresent("bank_type")
            self.successTime = try member.ifPresent("success_time")
            self.tradeState = try member.ifPresent("trade_state")
            self.tradeStateDescription = try member.ifPresent("trade_state_description")
            self.payer = try member.ifPresent("payer")
            self.amount = try member.ifPresent("amount")
            self.deviceInformation = try member.ifPresent("device_information")
            self.promotionDetail = try member.ifPresent("promotion_detail")
            self.spMchid = try member.ifPresent("sp_mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subOpenID = try member.ifPresent("sub_openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.planID, "plan_id")
            try members.encodeIfPresent(self.contractInformation, "contract_information")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.bankType, "bank_type")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.tradeState, "trade_state")
            try members.encodeIfPresent(self.tradeStateDescription, "trade_state_description")
            try members.encodeIfPresent(self.payer, "payer")
            try members.encodeIfPresent(self.amount, "amount")
            try members.encodeIfPresent(self.deviceInformation, "device_information")
            try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
        }

        /// Contract information (签约信息).
        public struct ContractInformation: Codable, Hashable, Sendable {
            /// Withholding contract ID.
            public var contractID: String?
            /// Contract status.
            public var contractStatus: String?
            /// Time of creation (签约完成时间).
            public var createTime: Timestamp?

            public init(
                contractID: String? = nil,
                contractStatus: String? = nil,
                createTime: Timestamp? = nil
            ) {
                self.contractID = contractID
                self.contractStatus = contractStatus
                self.createTime = createTime
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.contractID = try member.ifPresent("contract_id")
                self.contractStatus = try member.ifPresent("contract_status")
                self.createTime = try member.ifPresent("create_time")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.contractID, "contract_id")
                try members.encodeIfPresent(self.contractStatus, "contract_status")
                try members.encodeIfPresent(self.createTime, "create_time")
            }
        }

        /// Payer's information (支付者).
        public struct Payer: Codable, Hashable, Sendable {
            /// User's openid (用户在服务商AppID下的唯一标识).
            public var openID: String?
            /// User's openid under the sub appid.
            public var subOpenID: String?

            public init(
                openID: String? = nil,
                subOpenID: String? = nil
            ) {
                self.openID = openID
                self.subOpenID = subOpenID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.openID = try member.ifPresent("openid")
                self.subOpenID = try member.ifPresent("sub_openid")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.openID, "openid")
                try members.encodeIfPresent(self.subOpenID, "sub_openid")
            }
        }

        /// Amount details (订单金额信息).
        public struct Amount: Codable, Hashable, Sendable {
            /// Total amount in fen.
            public var total: Int
            /// Amount the user paid, in fen.
            public var payerTotal: Int?
            /// Total discount in fen (订单折扣).
            public var discountTotal: Int?
            /// Currency.
            public var currency: String?

            public init(
                total: Int,
                payerTotal: Int? = nil,
                discountTotal: Int? = nil,
                currency: String? = nil
            ) {
                self.total = total
                self.payerTotal = payerTotal
                self.discountTotal = discountTotal
                self.currency = currency
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.total = try member.required("total")
                self.payerTotal = try member.ifPresent("payer_total")
                self.discountTotal = try member.ifPresent("discount_total")
                self.currency = try member.ifPresent("currency")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.total, "total")
                try members.encodeIfPresent(self.payerTotal, "payer_total")
                try members.encodeIfPresent(self.discountTotal, "discount_total")
                try members.encodeIfPresent(self.currency, "currency")
            }
        }

        /// Device information (设备信息).
        public struct DeviceInformation: Codable, Hashable, Sendable {
            /// Merchant's device number (商户设备号).
            public var deviceID: String?
            /// Amount the user paid, in fen.
            public var payerTotal: String?

            public init(
                deviceID: String? = nil,
                payerTotal: String? = nil
            ) {
                self.deviceID = deviceID
                self.payerTotal = payerTotal
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.deviceID = try member.ifPresent("device_id")
                self.payerTotal = try member.ifPresent("payer_total")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.deviceID, "device_id")
                try members.encodeIfPresent(self.payerTotal, "payer_total")
            }
        }

        /// Details of the promotions used (优惠详情).
        public struct PromotionDetail: Codable, Hashable, Sendable {
            /// Coupon ID (券ID).
            public var couponID: String?
            /// Name (优惠名称).
            public var name: String?
            /// Scope.
            public var scope: String?
            /// Type.
            public var type: String?
            /// Amount in fen (优惠券面额).
            public var amount: Int?
            /// Coupon stock or campaign ID.
            public var stockID: String?
            /// Amount funded by WeChat Pay, in fen.
            public var wechatpayContribute: Int?
            /// Amount funded by the merchant, in fen.
            public var merchantContribute: Int?
            /// Amount funded by others, in fen.
            public var otherContribute: Int?

            public init(
                couponID: String? = nil,
                name: String? = nil,
                scope: String? = nil,
                type: String? = nil,
                amount: Int? = nil,
                stockID: String? = nil,
                wechatpayContribute: Int? = nil,
                merchantContribute: Int? = nil,
                otherContribute: Int? = nil
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
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.couponID = try member.ifPresent("coupon_id")
                self.name = try member.ifPresent("name")
                self.scope = try member.ifPresent("scope")
                self.type = try member.ifPresent("type")
                self.amount = try member.ifPresent("amount")
                self.stockID = try member.ifPresent("stock_id")
                self.wechatpayContribute = try member.ifPresent("wechatpay_contribute")
                self.merchantContribute = try member.ifPresent("merchant_contribute")
                self.otherContribute = try member.ifPresent("other_contribute")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.couponID, "coupon_id")
                try members.encodeIfPresent(self.name, "name")
                try members.encodeIfPresent(self.scope, "scope")
                try members.encodeIfPresent(self.type, "type")
                try members.encodeIfPresent(self.amount, "amount")
                try members.encodeIfPresent(self.stockID, "stock_id")
                try members.encodeIfPresent(self.wechatpayContribute, "wechatpay_contribute")
                try members.encodeIfPresent(self.merchantContribute, "merchant_contribute")
                try members.encodeIfPresent(self.otherContribute, "other_contribute")
            }
        }
    }
}

extension WebhookEvent {
    /// Contract on insurance premiums.
    public struct InsuranceContract: Codable, Hashable, Sendable {
        /// Merchant number (微信支付分配的商户号).
        public var mchid: String
        /// Withholding contract ID.
        public var contractID: String
        /// Appid of the app or official account.
        public var appID: String?
        /// Withholding contract template ID (委托代扣协议模板ID).
        public var planID: Int
        /// Merchant's own contract number.
        public var outContractCode: String
        /// Insured person's display name.
        public var insuredDisplayName: String?
        /// State of the contract (委托代扣协议状态).
        public var contractState: ContractState
        /// Time the contract was signed (协议签署时间).
        public var contractSignedTime: Timestamp?
        /// Time the contract expires (协议到期时间).
        public var contractExpiredTime: Timestamp?
        /// User's openid (商户AppID下的用户唯一标识).
        public var openID: String?
        /// Information on the contract's termination.
        public var contractTerminateInfo: ContractTerminateInfo?

        public init(
            mchid: String,
            contractID: String,
            appID: String? = nil,
            planID: Int,
            outContractCode: String,
            insuredDisplayName: String? = nil,
            contractState: ContractState,
            contractSignedTime: Timestamp? = nil,
            contractExpiredTime: Timestamp? = nil,
            openID: String? = nil,
            contractTerminateInfo: ContractTerminateInfo? = nil
        ) {
            self.mchid = mchid
            self.contractID = contractID
            self.appID = appID
            self.planID = planID
            self.outContractCode = outContractCode
            self.insuredDisplayName = insuredDisplayName
            self.contractState = contractState
            self.contractSignedTime = contractSignedTime
            self.contractExpiredTime = contractExpiredTime
            self.openID = openID
            self.contractTerminateInfo = contractTerminateInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.contractID = try member.required("contract_id")
            self.appID = try member.ifPresent("appid")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.insuredDisplayName = try member.ifPresent("insured_display_name")
            self.contractState = try member.required("contract_state")
            self.contractSignedTime = try member.ifPresent("contract_signed_time")
            self.contractExpiredTime = try member.ifPresent("contract_expired_time")
            self.openID = try member.ifPresent("openid")
            self.contractTerminateInfo = try member.ifPresent("contract_terminate_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.contractID, "contract_id")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encodeIfPresent(self.insuredDisplayName, "insured_display_name")
            try members.encode(self.contractState, "contract_state")
            try members.encodeIfPresent(self.contractSignedTime, "contract_signed_time")
            try members.encodeIfPresent(self.contractExpiredTime, "contract_expired_time")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.contractTerminateInfo, "contract_terminate_info")
        }

        /// State of the contract (委托代扣协议状态).
        public struct ContractState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var signed: Self { Self(rawValue: "SIGNED") }
            public static var terminated: Self { Self(rawValue: "TERMINATED") }
        }

        /// Information on the contract's termination.
        public struct ContractTerminateInfo: Codable, Hashable, Sendable {
            /// How the contract was terminated (协议解约方式).
            public var contractTerminationMode: ContractTerminationMode?
            /// Time the contract was terminated (协议解约时间).
            public var contractTerminatedTime: Timestamp?
            /// Remark on the contract's termination.
            public var contractTerminationRemark: String?

            public init(
                contractTerminationMode: ContractTerminationMode? = nil,
                contractTerminatedTime: Timestamp? = nil,
                contractTerminationRemark: String? = nil
            ) {
                self.contractTerminationMode = contractTerminationMode
                self.contractTerminatedTime = contractTerminatedTime
                self.contractTerminationRemark = contractTerminationRemark
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.contractTerminationMode = try member.ifPresent("contract_termination_mode")
                self.contractTerminatedTime = try member.ifPresent("contract_terminated_time")
                self.contractTerminationRemark = try member.ifPresent("contract_termination_remark")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.contractTerminationMode, "contract_termination_mode")
                try members.encodeIfPresent(self.contractTerminatedTime, "contract_terminated_time")
                try members.encodeIfPresent(self.contractTerminationRemark, "contract_termination_remark")
            }

            /// How the contract was terminated (协议解约方式).
            public struct ContractTerminationMode: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var userTerminate: Self { Self(rawValue: "USER_TERMINATE") }
                public static var mchAPITerminate: Self { Self(rawValue: "MCH_API_TERMINATE") }
                public static var api: Self { Self(rawValue: "API") }
                public static var wepayWebTerminate: Self { Self(rawValue: "WEPAY_WEB_TERMINATE") }
                public static var customerServiceTerminate: Self { Self(rawValue: "CUSTOMER_SERVICE_TERMINATE") }
                public static var systemTerminate: Self { Self(rawValue: "SYSTEM_TERMINATE") }
            }
        }
    }
}

extension WebhookEvent {
    /// Contract on automatic repayment.
    public struct CreditRepaymentContract: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String?
        /// Withholding contract ID (模板ID).
        public var contractID: String
        /// Withholding contract template ID (委托代扣协议模板ID).
        public var planID: Int
        /// Merchant's own contract number (服务商签约协议号).
        public var outContractCode: String
        /// Name to display (用户展示名称).
        public var displayName: String?
        /// State of the contract (委托代扣协议状态).
        public var contractState: ContractState
        /// Time the contract was signed (协议签署时间).
        public var contractSignedTime: Timestamp?
        /// Time the contract was terminated (协议解约时间).
        public var contractTerminatedTime: Timestamp?
        /// How the contract was terminated (协议解约方式).
        public var contractTerminatedMode: ContractTerminatedMode?
        /// Remark on the contract's termination.
        public var contractTerminationRemark: String?
        /// Repayment day (还款日).
        public var repaymentDay: Int?
        /// Upper limit of the repayment amount (还款金额上限).
        public var repaymentAmountLimit: String?
        /// Appid of the app or official account.
        public var appID: String?
        /// User's openid (商户AppID下的用户唯一标识).
        public var openID: String?

        public init(
            spMchid: String? = nil,
            contractID: String,
            planID: Int,
            outContractCode: String,
            displayName: String? = nil,
            contractState: ContractState,
            contractSignedTime: Timestamp? = nil,
            contractTerminatedTime: Timestamp? = nil,
            contractTerminatedMode: ContractTerminatedMode? = nil,
            contractTerminationRemark: String? = nil,
            repaymentDay: Int? = nil,
            repaymentAmountLimit: String? = nil,
            appID: String? = nil,
            openID: String? = nil
        ) {
            self.spMchid = spMchid
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
            self.repaymentAmountLimit = repaymentAmountLimit
            self.appID = appID
            self.openID = openID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.ifPresent("sp_mchid")
            self.contractID = try member.required("contract_id")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.displayName = try member.ifPresent("display_name")
            self.contractState = try member.required("contract_state")
            self.contractSignedTime = try member.ifPresent("contract_signed_time")
            self.contractTerminatedTime = try member.ifPresent("contract_terminated_time")
            self.contractTerminatedMode = try member.ifPresent("contract_terminated_mode")
            self.contractTerminationRemark = try member.ifPresent("contract_termination_remark")
            self.repaymentDay = try member.ifPresent("repayment_day")
            self.repaymentAmountLimit = try member.ifPresent("repayment_amount_limit")
            self.appID = try member.ifPresent("appid")
            self.openID = try member.ifPresent("openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encodeIfPresent(self.displayName, "display_name")
            try members.encode(self.contractState, "contract_state")
            try members.encodeIfPresent(self.contractSignedTime, "contract_signed_time")
            try members.encodeIfPresent(self.contractTerminatedTime, "contract_terminated_time")
            try members.encodeIfPresent(self.contractTerminatedMode, "contract_terminated_mode")
            try members.encodeIfPresent(self.contractTerminationRemark, "contract_termination_remark")
            try members.encodeIfPresent(self.repaymentDay, "repayment_day")
            try members.encodeIfPresent(self.repaymentAmountLimit, "repayment_amount_limit")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.openID, "openid")
        }

        /// State of the contract (委托代扣协议状态).
        public struct ContractState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var contractStateInvalid: Self { Self(rawValue: "CONTRACT_STATE_INVALID") }
            public static var contractStateEffective: Self { Self(rawValue: "CONTRACT_STATE_EFFECTIVE") }
            public static var contractStateTerminated: Self { Self(rawValue: "CONTRACT_STATE_TERMINATED") }
        }

        /// How the contract was terminated (协议解约方式).
        public struct ContractTerminatedMode: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var terminationModeInvalid: Self { Self(rawValue: "TERMINATION_MODE_INVALID") }
            public static var terminationModeByUser: Self { Self(rawValue: "TERMINATION_MODE_BY_USER") }
            public static var terminationModeByMerchant: Self { Self(rawValue: "TERMINATION_MODE_BY_MERCHANT") }
            public static var terminationModeByCustomerService: Self { Self(rawValue: "TERMINATION_MODE_BY_CUSTOMER_SERVICE") }
        }
    }
}

extension WebhookEvent {
    /// Automatic repayment.
    public struct CreditRepayment: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Appid of the app or official account (服务商AppID).
        public var appID: String?
        /// Sub-merchant's appid (子商户AppID).
        public var subAppID: String?
        /// User's openid (用户标识).
        public var openID: String?
        /// State of the order (还款单状态).
        public var orderState: OrderState
        /// Merchant's own order number (商户侧交易单号).
        public var outTradeNo: String
        /// Merchant's own scheduled repayment number (商户侧预约还款单号).
        public var outRecordID: String?
        /// Withholding contract ID (还款协议ID).
        public var contractID: String
        /// Amount deducted or repaid, in fen (还款金额).
        public var deductAmount: String
        /// Amount actually repaid, in fen (实际还款金额).
        public var paySuccessAmount: String?
        /// Description (产品描述).
        public var description: String?
        /// Merchant's attached data, returned unchanged (商户数据包).
        public var attach: String?
        /// WeChat Pay order number (微信支付的支付单号).
        public var transactionID: String?

        public init(
            spMchid: String? = nil,
            subMchid: String? = nil,
            appID: String? = nil,
            subAppID: String? = nil,
            openID: String? = nil,
            orderState: OrderState,
            outTradeNo: String,
            outRecordID: String? = nil,
            contractID: String,
            deductAmount: String,
            paySuccessAmount: String? = nil,
            description: String? = nil,
            attach: String? = nil,
            transactionID: String? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.appID = appID
            self.subAppID = subAppID
            self.openID = openID
            self.orderState = orderState
            self.outTradeNo = outTradeNo
            self.outRecordID = outRecordID
            self.contractID = contractID
            self.deductAmount = deductAmount
            self.paySuccessAmount = paySuccessAmount
            self.description = description
            self.attach = attach
            self.transactionID = transactionID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.ifPresent("sp_mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.appID = try member.ifPresent("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.openID = try member.ifPresent("openid")
            self.orderState = try member.required("order_state")
            self.outTradeNo = try member.required("out_trade_no")
            self.outRecordID = try member.ifPresent("out_record_id")
            self.contractID = try member.required("contract_id")
            self.deductAmount = try member.required("deduct_amount")
            self.paySuccessAmount = try member.ifPresent("pay_success_amount")
            self.description = try member.ifPresent("description")
            self.attach = try member.ifPresent("attach")
            self.transactionID = try member.ifPresent("transaction_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encode(self.orderState, "order_state")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.outRecordID, "out_record_id")
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.deductAmount, "deduct_amount")
            try members.encodeIfPresent(self.paySuccessAmount, "pay_success_amount")
            try members.encodeIfPresent(self.description, "description")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.transactionID, "transaction_id")
        }

        /// State of the order (还款单状态).
        public struct OrderState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var deductOrderStatePaySuccess: Self { Self(rawValue: "DEDUCT_ORDER_STATE_PAY_SUCCESS") }
        }
    }
}

extension WebhookEvent {
    /// Question whether a contract may be terminated.
    public struct ContractTerminationInquiry: Codable, Hashable, Sendable {
        /// Code (返回状态码).
        public var code: String?
        /// Return message (返回信息).
        public var messsage: String?
        /// Merchant number.
        public var mchid: String?
        /// Appid of the app or official account.
        public var appID: String?
        /// User's openid (商户AppID下的用户唯一标识).
        public var openID: String?
        /// Withholding contract template ID (委托代扣协议模板ID).
        public var planID: Int
        /// Merchant's own contract number.
        public var outContractCode: String
        /// Merchant's own user identifier (商户侧用户标识).
        public var outUserCode: String?
        /// Withholding contract ID.
        public var contractID: String?
        /// Account name displayed on the contract.
        public var contractDisplayAccount: String?
        /// State of the contract (委托代扣协议状态).
        public var contractState: ContractState?
        /// Time the contract was signed (协议签署时间).
        public var contractSignedTime: Timestamp?

        public init(
            code: String? = nil,
            messsage: String? = nil,
            mchid: String? = nil,
            appID: String? = nil,
            openID: String? = nil,
            planID: Int,
            outContractCode: String,
            outUserCode: String? = nil,
            contractID: String? = nil,
            contractDisplayAccount: String? = nil,
            contractState: ContractState? = nil,
            contractSignedTime: Timestamp? = nil
        ) {
            self.code = code
            self.messsage = messsage
            self.mchid = mchid
            self.appID = appID
            self.openID = openID
            self.planID = planID
            self.outContractCode = outContractCode
            self.outUserCode = outUserCode
            self.contractID = contractID
            self.contractDisplayAccount = contractDisplayAccount
            self.contractState = contractState
            self.contractSignedTime = contractSignedTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.code = try member.ifPresent("code")
            self.messsage = try member.ifPresent("messsage")
            self.mchid = try member.ifPresent("mchid")
            self.appID = try member.ifPresent("appid")
            self.openID = try member.ifPresent("openid")
            self.planID = try member.required("plan_id")
            self.outContractCode = try member.required("out_contract_code")
            self.outUserCode = try member.ifPresent("out_user_code")
            self.contractID = try member.ifPresent("contract_id")
            self.contractDisplayAccount = try member.ifPresent("contract_display_account")
            self.contractState = try member.ifPresent("contract_state")
            self.contractSignedTime = try member.ifPresent("contract_signed_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.code, "code")
            try members.encodeIfPresent(self.messsage, "messsage")
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encode(self.planID, "plan_id")
            try members.encode(self.outContractCode, "out_contract_code")
            try members.encodeIfPresent(self.outUserCode, "out_user_code")
            try members.encodeIfPresent(self.contractID, "contract_id")
            try members.encodeIfPresent(self.contractDisplayAccount, "contract_display_account")
            try members.encodeIfPresent(self.contractState, "contract_state")
            try members.encodeIfPresent(self.contractSignedTime, "contract_signed_time")
        }

        /// State of the contract (委托代扣协议状态).
        public struct ContractState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var signed: Self { Self(rawValue: "SIGNED") }
            public static var terminated: Self { Self(rawValue: "TERMINATED") }
        }
    }
}

extension WebhookEvent {
    /// Request for what is to keep the user in a contract.
    public struct ContractRetention: Codable, Hashable, Sendable {
        /// Merchant number.
        public var mchid: String?
        /// Withholding contract ID.
        public var contractID: String?
        /// Appid of the app or official account.
        public var appID: String?
        /// Withholding contract template ID (委托代扣协议模板ID).
        public var planID: Int?
        /// Merchant's own contract number.
        public var outContractCode: String?
        /// User's openid (商户AppID下的用户唯一标识).
        public var openID: String?

        public init(
            mchid: String? = nil,
            contractID: String? = nil,
            appID: String? = nil,
            planID: Int? = nil,
            outContractCode: String? = nil,
            openID: String? = nil
        ) {
            self.mchid = mchid
            self.contractID = contractID
            self.appID = appID
            self.planID = planID
            self.outContractCode = outContractCode
            self.openID = openID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.ifPresent("mchid")
            self.contractID = try member.ifPresent("contract_id")
            self.appID = try member.ifPresent("appid")
            self.planID = try member.ifPresent("plan_id")
            self.outContractCode = try member.ifPresent("out_contract_code")
            self.openID = try member.ifPresent("openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encodeIfPresent(self.contractID, "contract_id")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.planID, "plan_id")
            try members.encodeIfPresent(self.outContractCode, "out_contract_code")
            try members.encodeIfPresent(self.openID, "openid")
        }
    }
}

extension WebhookEvent {
    /// Transfer to a user.
    public struct Transfer: Codable, Hashable, Sendable {
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// WeChat Pay transfer number (商家转账订单号).
        public var transferBillNo: String
        /// Current state of the record (单据状态).
        public var state: State
        /// Merchant number (商户号).
        public var mchID: String?
        /// Merchant number (商户号).
        public var mchid: String?
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// Transfer amount in fen (转账金额).
        public var transferAmount: Int
        /// User's openid (收款用户OpenID).
        public var openID: String?
        /// Reason for the failure (失败原因).
        public var failReason: FailReason?
        /// Time of creation (单据创建时间).
        public var createTime: Timestamp
        /// Time of the last update (最后一次状态变更时间).
        public var updateTime: Timestamp
        /// Type of receiving method (收款方式类型).
        public var paymentMethodType: PaymentMethodType?

        public init(
            outBillNo: String,
            transferBillNo: String,
            state: State,
            mchID: String? = nil,
            mchid: String? = nil,
            subMchid: String? = nil,
            transferAmount: Int,
            openID: String? = nil,
            failReason: FailReason? = nil,
            createTime: Timestamp,
            updateTime: Timestamp,
            paymentMethodType: PaymentMethodType? = nil
        ) {
            self.outBillNo = outBillNo
            self.transferBillNo = transferBillNo
            self.state = state
            self.mchID = mchID
            self.mchid = mchid
            self.subMchid = subMchid
            self.transferAmount = transferAmount
            self.openID = openID
            self.failReason = failReason
            self.createTime = createTime
            self.updateTime = updateTime
            self.paymentMethodType = paymentMethodType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBillNo = try member.required("out_bill_no")
            self.transferBillNo = try member.required("transfer_bill_no")
            self.state = try member.required("state")
            self.mchID = try member.ifPresent("mch_id")
            self.mchid = try member.ifPresent("mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.transferAmount = try member.required("transfer_amount")
            self.openID = try member.ifPresent("openid")
            self.failReason = try member.ifPresent("fail_reason")
            self.createTime = try member.required("create_time")
            self.updateTime = try member.required("update_time")
            self.paymentMethodType = try member.ifPresent("payment_method_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.transferBillNo, "transfer_bill_no")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.mchID, "mch_id")
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.transferAmount, "transfer_amount")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.updateTime, "update_time")
            try members.encodeIfPresent(self.paymentMethodType, "payment_method_type")
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
            public static var fail: Self { Self(rawValue: "FAIL") }
            public static var canceling: Self { Self(rawValue: "CANCELING") }
            public static var cancelled: Self { Self(rawValue: "CANCELLED") }
        }

        /// Reason for the failure (失败原因).
        public struct FailReason: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var accountFrozen: Self { Self(rawValue: "ACCOUNT_FROZEN") }
            public static var accountNotExist: Self { Self(rawValue: "ACCOUNT_NOT_EXIST") }
            public static var bankCardAccountAbnormal: Self { Self(rawValue: "BANK_CARD_ACCOUNT_ABNORMAL") }
            public static var bankCardBankInfoWrong: Self { Self(rawValue: "BANK_CARD_BANK_INFO_WRONG") }
            public static var bankCardCardInfoWrong: Self { Self(rawValue: "BANK_CARD_CARD_INFO_WRONG") }
            public static var bankCardCollectionsAboveQuota: Self { Self(rawValue: "BANK_CARD_COLLECTIONS_ABOVE_QUOTA") }
            public static var bankCardParamError: Self { Self(rawValue: "BANK_CARD_PARAM_ERROR") }
            public static var bankCardStatusAbnormal: Self { Self(rawValue: "BANK_CARD_STATUS_ABNORMAL") }
            public static var blockB2cUserlimitamountBsruleMonth: Self { Self(rawValue: "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH") }
            public static var blockB2cUserlimitamountMonth: Self { Self(rawValue: "BLOCK_B2C_USERLIMITAMOUNT_MONTH") }
            public static var dayReceivedCountExceed: Self { Self(rawValue: "DAY_RECEIVED_COUNT_EXCEED") }
            public static var dayReceivedQuotaExceed: Self { Self(rawValue: "DAY_RECEIVED_QUOTA_EXCEED") }
            public static var exceededEstimatedAmount: Self { Self(rawValue: "EXCEEDED_ESTIMATED_AMOUNT") }
            public static var idCardNotCorrect: Self { Self(rawValue: "ID_CARD_NOT_CORRECT") }
            public static var mchCancel: Self { Self(rawValue: "MCH_CANCEL") }
            public static var merchantReject: Self { Self(rawValue: "MERCHANT_REJECT") }
            public static var merchantNotConfirm: Self { Self(rawValue: "MERCHANT_NOT_CONFIRM") }
            public static var nameNotCorrect: Self { Self(rawValue: "NAME_NOT_CORRECT") }
            public static var openidInvalid: Self { Self(rawValue: "OPENID_INVALID") }
            public static var otherFailReasonType: Self { Self(rawValue: "OTHER_FAIL_REASON_TYPE") }
            public static var overdueClose: Self { Self(rawValue: "OVERDUE_CLOSE") }
            public static var payeeAccountAbnormal: Self { Self(rawValue: "PAYEE_ACCOUNT_ABNORMAL") }
            public static var payerAccountAbnormal: Self { Self(rawValue: "PAYER_ACCOUNT_ABNORMAL") }
            public static var productAuthCheckFail: Self { Self(rawValue: "PRODUCT_AUTH_CHECK_FAIL") }
            public static var realnameAccountReceivedQuotaExceed: Self { Self(rawValue: "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED") }
            public static var realNameCheckFail: Self { Self(rawValue: "REAL_NAME_CHECK_FAIL") }
            public static var receiveAccountNotConfigure: Self { Self(rawValue: "RECEIVE_ACCOUNT_NOT_CONFIGURE") }
            public static var reservationInfoNotMatch: Self { Self(rawValue: "RESERVATION_INFO_NOT_MATCH") }
            public static var reservationSceneNotMatch: Self { Self(rawValue: "RESERVATION_SCENE_NOT_MATCH") }
            public static var reservationStateInvalid: Self { Self(rawValue: "RESERVATION_STATE_INVALID") }
            public static var transferQuotaExceed: Self { Self(rawValue: "TRANSFER_QUOTA_EXCEED") }
            public static var transferRemarkSetFail: Self { Self(rawValue: "TRANSFER_REMARK_SET_FAIL") }
            public static var transferRisk: Self { Self(rawValue: "TRANSFER_RISK") }
            public static var transferSceneInvalid: Self { Self(rawValue: "TRANSFER_SCENE_INVALID") }
            public static var transferSceneUnavailable: Self { Self(rawValue: "TRANSFER_SCENE_UNAVAILABLE") }
            public static var relatedOrderTransferAmountExceed: Self { Self(rawValue: "RELATED_ORDER_TRANSFER_AMOUNT_EXCEED") }
            public static var relatedOrderTransferCountExceed: Self { Self(rawValue: "RELATED_ORDER_TRANSFER_COUNT_EXCEED") }
            public static var budgetNotEnough: Self { Self(rawValue: "BUDGET_NOT_ENOUGH") }
        }

        /// Type of receiving method (收款方式类型).
        public struct PaymentMethodType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var cft: Self { Self(rawValue: "CFT") }
            public static var wphk: Self { Self(rawValue: "WPHK") }
        }
    }
}

extension WebhookEvent {
    /// Batch of transfers.
    public struct TransferBatch: Codable, Hashable, Sendable {
        /// Merchant's own batch number (商家批次单号).
        public var outBatchNo: String
        /// WeChat Pay batch number (微信批次单号).
        public var batchID: String
        /// Status of the batch (批次状态).
        public var batchStatus: BatchStatus
        /// Total number of transfers or recipients (批次总笔数).
        public var totalNum: Int
        /// Total amount in fen (批次总金额).
        public var totalAmount: Int
        /// Amount that succeeded, in fen (转账成功金额).
        public var successAmount: Int?
        /// Number of successes (转账成功笔数).
        public var successNum: Int?
        /// Amount that failed, in fen (转账失败金额).
        public var failAmount: Int?
        /// Number of failures (转账失败笔数).
        public var failNum: Int?
        /// Time of the last update (批次更新时间).
        public var updateTime: Timestamp
        /// Merchant number (商户号).
        public var mchid: String?
        /// Reason for closing (批次关闭原因).
        public var closeReason: CloseReason?

        public init(
            outBatchNo: String,
            batchID: String,
            batchStatus: BatchStatus,
            totalNum: Int,
            totalAmount: Int,
            successAmount: Int? = nil,
            successNum: Int? = nil,
            failAmount: Int? = nil,
            failNum: Int? = nil,
            updateTime: Timestamp,
            mchid: String? = nil,
            closeReason: CloseReason? = nil
        ) {
            self.outBatchNo = outBatchNo
            self.batchID = batchID
            self.batchStatus = batchStatus
            self.totalNum = totalNum
            self.totalAmount = totalAmount
            self.successAmount = successAmount
            self.successNum = successNum
            self.failAmount = failAmount
            self.failNum = failNum
            self.updateTime = updateTime
            self.mchid = mchid
            self.closeReason = closeReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outBatchNo = try member.required("out_batch_no")
            self.batchID = try member.required("batch_id")
            self.batchStatus = try member.required("batch_status")
            self.totalNum = try member.required("total_num")
            self.totalAmount = try member.required("total_amount")
            self.successAmount = try member.ifPresent("success_amount")
            self.successNum = try member.ifPresent("success_num")
            self.failAmount = try member.ifPresent("fail_amount")
            self.failNum = try member.ifPresent("fail_num")
            self.updateTime = try member.required("update_time")
            self.mchid = try member.ifPresent("mchid")
            self.closeReason = try member.ifPresent("close_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outBatchNo, "out_batch_no")
            try members.encode(self.batchID, "batch_id")
            try members.encode(self.batchStatus, "batch_status")
            try members.encode(self.totalNum, "total_num")
            try members.encode(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.successAmount, "success_amount")
            try members.encodeIfPresent(self.successNum, "success_num")
            try members.encodeIfPresent(self.failAmount, "fail_amount")
            try members.encodeIfPresent(self.failNum, "fail_num")
            try members.encode(self.updateTime, "update_time")
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encodeIfPresent(self.closeReason, "close_reason")
        }

        /// Status of the batch (批次状态).
        public struct BatchStatus: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var waitPay: Self { Self(rawValue: "WAIT_PAY") }
            public static var accepted: Self { Self(rawValue: "ACCEPTED") }
            public static var processing: Self { Self(rawValue: "PROCESSING") }
            public static var finished: Self { Self(rawValue: "FINISHED") }
            public static var closed: Self { Self(rawValue: "CLOSED") }
        }

        /// Reason for closing (批次关闭原因).
        public struct CloseReason: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var closed: Self { Self(rawValue: "CLOSED") }
            public static var overdueClose: Self { Self(rawValue: "OVERDUE_CLOSE") }
            public static var transferSceneInvalid: Self { Self(rawValue: "TRANSFER_SCENE_INVALID") }
        }
    }
}

extension WebhookEvent {
    /// User's authorization of transfers.
    public struct TransferAuthorization: Codable, Hashable, Sendable {
        /// Merchant's own authorization number (商户侧授权单号).
        public var outAuthorizationNo: String
        /// Appid of the app or official account (商户AppID).
        public var appID: String
        /// User's openid (收款用户OpenID).
        public var openID: String
        /// User name to display (用户展示名称).
        public var userDisplayName: String?
        /// WeChat Pay collection authorization number (微信自动收款授权单号).
        public var authorizationID: String
        /// Current state of the record (单据状态).
        public var state: State
        /// Time the user authorized (用户确认授权的时间).
        public var authorizeTime: Timestamp
        /// Information on the closing (自动收款授权的关闭信息).
        public var closeInfo: CloseInfo?

        public init(
            outAuthorizationNo: String,
            appID: String,
            openID: String,
            userDisplayName: String? = nil,
            authorizationID: String,
            state: State,
            authorizeTime: Timestamp,
            closeInfo: CloseInfo? = nil
        ) {
            self.outAuthorizationNo = outAuthorizationNo
            self.appID = appID
            self.openID = openID
            self.userDisplayName = userDisplayName
            self.authorizationID = authorizationID
            self.state = state
            self.authorizeTime = authorizeTime
            self.closeInfo = closeInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outAuthorizationNo = try member.required("out_authorization_no")
            self.appID = try member.required("appid")
            self.openID = try member.required("openid")
            self.userDisplayName = try member.ifPresent("user_display_name")
            self.authorizationID = try member.required("authorization_id")
            self.state = try member.required("state")
            self.authorizeTime = try member.required("authorize_time")
            self.closeInfo = try member.ifPresent("close_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outAuthorizationNo, "out_authorization_no")
            try members.encode(self.appID, "appid")
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.userDisplayName, "user_display_name")
            try members.encode(self.authorizationID, "authorization_id")
            try members.encode(self.state, "state")
            try members.encode(self.authorizeTime, "authorize_time")
            try members.encodeIfPresent(self.closeInfo, "close_info")
        }

        /// Current state of the record (单据状态).
        public struct State: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var takingEffect: Self { Self(rawValue: "TAKING_EFFECT") }
            public static var closed: Self { Self(rawValue: "CLOSED") }
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

extension WebhookEvent {
    /// Transfer to QQ Wallet.
    public struct QQWalletTransfer: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Merchant's own transfer number (商户单号).
        public var outBillNo: String
        /// WeChat Pay transfer number (微信转账单号).
        public var transferBillNo: String
        /// Appid of the app or official account (QQ互联开放平台AppID).
        public var appID: String?
        /// Current state of the record (单据状态).
        public var state: State
        /// Transfer amount in fen (转账金额).
        public var transferAmount: Int
        /// Remark on the transfer (转账备注).
        public var transferRemark: String?
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
        public var updateTime: Timestamp

        public init(
            mchid: String,
            outBillNo: String,
            transferBillNo: String,
            appID: String? = nil,
            state: State,
            transferAmount: Int,
            transferRemark: String? = nil,
            openID: String? = nil,
            userQq: String? = nil,
            userName: Sensitive? = nil,
            failReason: String? = nil,
            createTime: Timestamp,
            updateTime: Timestamp
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
            self.transferRemark = try member.ifPresent("transfer_remark")
            self.openID = try member.ifPresent("openid")
            self.userQq = try member.ifPresent("user_qq")
            self.userName = try member.ifPresent("user_name")
            self.failReason = try member.ifPresent("fail_reason")
            self.createTime = try member.required("create_time")
            self.updateTime = try member.required("update_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.outBillNo, "out_bill_no")
            try members.encode(self.transferBillNo, "transfer_bill_no")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encode(self.state, "state")
            try members.encode(self.transferAmount, "transfer_amount")
            try members.encodeIfPresent(self.transferRemark, "transfer_remark")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.userQq, "user_qq")
            try members.encodeIfPresent(self.userName, "user_name")
            try members.encodeIfPresent(self.failReason, "fail_reason")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.updateTime, "update_time")
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
            public static var fail: Self { Self(rawValue: "FAIL") }
            public static var canceling: Self { Self(rawValue: "CANCELING") }
            public static var cancelled: Self { Self(rawValue: "CANCELLED") }
        }
    }
}

extension WebhookEvent {
    /// Funds in transit.
    public struct AbnormalReceipt: Codable, Hashable, Sendable {
        /// Product name (产品名称).
        public var productName: ProductName?
        /// Receipt or payment slip ID (微信支付在途异常资金付款单号).
        public var receiptID: String
        /// Transfer amount in fen (付款金额信息).
        public var transferAmount: TransferAmount
        /// State of the receipt or payment (在途异常资金付款状态).
        public var receiptState: ReceiptState
        /// Time of creation (在途异常资金付款单据创建时间).
        public var createTime: Timestamp?
        /// Time of the last update (在途异常资金付款单据更新时间).
        public var lastUpdateTime: Timestamp?
        /// Instruction for paying the abnormal funds (在途异常资金付款指令信息).
        public var instruction: Instruction?

        public init(
            productName: ProductName? = nil,
            receiptID: String,
            transferAmount: TransferAmount,
            receiptState: ReceiptState,
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
            self.productName = try member.ifPresent("product_name")
            self.receiptID = try member.required("receipt_id")
            self.transferAmount = try member.required("transfer_amount")
            self.receiptState = try member.required("receipt_state")
            self.createTime = try member.ifPresent("create_time")
            self.lastUpdateTime = try member.ifPresent("last_update_time")
            self.instruction = try member.ifPresent("instruction")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.productName, "product_name")
            try members.encode(self.receiptID, "receipt_id")
            try members.encode(self.transferAmount, "transfer_amount")
            try members.encode(self.receiptState, "receipt_state")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.lastUpdateTime, "last_update_time")
            try members.encodeIfPresent(self.instruction, "instruction")
        }

        /// Product name (产品名称).
        public struct ProductName: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var c2c: Self { Self(rawValue: "C2C") }
        }

        /// Transfer amount in fen (付款金额信息).
        public struct TransferAmount: Codable, Hashable, Sendable {
            /// Total amount in fen (总金额).
            public var total: Int
            /// Currency (货币类型).
            public var currency: Currency?

            public init(
                total: Int,
                currency: Currency? = nil
            ) {
                self.total = total
                self.currency = currency
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.total = try member.required("total")
                self.currency = try member.ifPresent("currency")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.total, "total")
                try members.encodeIfPresent(self.currency, "currency")
            }

            /// Currency (货币类型).
            public struct Currency: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var cny: Self { Self(rawValue: "CNY") }
            }
        }

        /// State of the receipt or payment (在途异常资金付款状态).
        public struct ReceiptState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var receiptStatePending: Self { Self(rawValue: "RECEIPT_STATE_PENDING") }
            public static var receiptStateProgress: Self { Self(rawValue: "RECEIPT_STATE_PROGRESS") }
            public static var receiptStateCompleted: Self { Self(rawValue: "RECEIPT_STATE_COMPLETED") }
        }

        /// Instruction for paying the abnormal funds (在途异常资金付款指令信息).
        public struct Instruction: Codable, Hashable, Sendable {
            /// Merchant's own instruction number (商户侧指令编号).
            public var outInstructionNo: String?
            /// Who initiated the payment instruction (在途异常资金付款指令的发起方).
            public var commander: Commander?
            /// Transfer mode (付款方式).
            public var transferMode: TransferMode?
            /// Time of success (入账成功时间).
            public var successTime: Timestamp?
            /// Instruction instance ID.
            public var instructionInstanceID: String?

            public init(
                outInstructionNo: String? = nil,
                commander: Commander? = nil,
                transferMode: TransferMode? = nil,
                successTime: Timestamp? = nil,
                instructionInstanceID: String? = nil
            ) {
                self.outInstructionNo = outInstructionNo
                self.commander = commander
                self.transferMode = transferMode
                self.successTime = successTime
                self.instructionInstanceID = instructionInstanceID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.outInstructionNo = try member.ifPresent("out_instruction_no")
                self.commander = try member.ifPresent("commander")
                self.transferMode = try member.ifPresent("transfer_mode")
                self.successTime = try member.ifPresent("success_time")
                self.instructionInstanceID = try member.ifPresent("instruction_instance_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.outInstructionNo, "out_instruction_no")
                try members.encodeIfPresent(self.commander, "commander")
                try members.encodeIfPresent(self.transferMode, "transfer_mode")
                try members.encodeIfPresent(self.successTime, "success_time")
                try members.encodeIfPresent(self.instructionInstanceID, "instruction_instance_id")
            }

            /// Who initiated the payment instruction (在途异常资金付款指令的发起方).
            public struct Commander: Codable, Hashable, Sendable {
                /// Who performs the operation (发起在途异常资金付款请求的角色).
                public var `operator`: Operator?
                /// Merchant number (微信支付商户号).
                public var mchid: String?

                public init(
                    `operator`: Operator? = nil,
                    mchid: String? = nil
                ) {
                    self.`operator` = `operator`
                    self.mchid = mchid
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.`operator` = try member.ifPresent("operator")
                    self.mchid = try member.ifPresent("mchid")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.`operator`, "operator")
                    try members.encodeIfPresent(self.mchid, "mchid")
                }

                /// Who performs the operation (发起在途异常资金付款请求的角色).
                public struct Operator: OpenEnumeration {
                    public let rawValue: String
                    public init(rawValue: String) { self.rawValue = rawValue }

                    public static var merchant: Self { Self(rawValue: "MERCHANT") }
                }
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

extension WebhookEvent {
    /// Withdrawal.
    public struct Withdrawal: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String?
        /// Service provider's merchant number (服务商户号).
        public var spMchid: String?
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String?
        /// Current status of the record (提现单状态).
        public var status: Status
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
        public var reason: String?
        /// Remark (提现备注).
        public var remark: String?
        /// Bank remark (银行附言).
        public var bankMemo: String?
        /// Account type (出款账户类型).
        public var accountType: AccountType?
        /// Solution for the failed withdrawal (提现失败解决方案).
        public var solution: String?
        /// Bank account number (入账银行账号后四位).
        public var accountNumber: String?
        /// Bank of the account (入账银行).
        public var accountBank: String?
        /// Name of the bank (入账银行全称（含支行）).
        public var bankName: String?

        public init(
            mchid: String? = nil,
            spMchid: String? = nil,
            subMchid: String? = nil,
            status: Status,
            withdrawID: String,
            outRequestNo: String,
            amount: Int,
            createTime: Timestamp,
            updateTime: Timestamp,
            reason: String? = nil,
            remark: String? = nil,
            bankMemo: String? = nil,
            accountType: AccountType? = nil,
            solution: String? = nil,
            accountNumber: String? = nil,
            accountBank: String? = nil,
            bankName: String? = nil
        ) {
            self.mchid = mchid
            self.spMchid = spMchid
            self.subMchid = subMchid
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
            self.accountNumber = accountNumber
            self.accountBank = accountBank
            self.bankName = bankName
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.ifPresent("mchid")
            self.spMchid = try member.ifPresent("sp_mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.status = try member.required("status")
            self.withdrawID = try member.required("withdraw_id")
            self.outRequestNo = try member.required("out_request_no")
            self.amount = try member.required("amount")
            self.createTime = try member.required("create_time")
            self.updateTime = try member.required("update_time")
            self.reason = try member.ifPresent("reason")
            self.remark = try member.ifPresent("remark")
            self.bankMemo = try member.ifPresent("bank_memo")
            self.accountType = try member.ifPresent("account_type")
            self.solution = try member.ifPresent("solution")
            self.accountNumber = try member.ifPresent("account_number")
            self.accountBank = try member.ifPresent("account_bank")
            self.bankName = try member.ifPresent("bank_name")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.status, "status")
            try members.encode(self.withdrawID, "withdraw_id")
            try members.encode(self.outRequestNo, "out_request_no")
            try members.encode(self.amount, "amount")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.updateTime, "update_time")
            try members.encodeIfPresent(self.reason, "reason")
            try members.encodeIfPresent(self.remark, "remark")
            try members.encodeIfPresent(self.bankMemo, "bank_memo")
            try members.encodeIfPresent(self.accountType, "account_type")
            try members.encodeIfPresent(self.solution, "solution")
            try members.encodeIfPresent(self.accountNumber, "account_number")
            try members.encodeIfPresent(self.accountBank, "account_bank")
            try members.encodeIfPresent(self.bankName, "bank_name")
        }

        /// Current status of the record (提现单状态).
        public struct Status: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var createSuccess: Self { Self(rawValue: "CREATE_SUCCESS") }
            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var fail: Self { Self(rawValue: "FAIL") }
            public static var refund: Self { Self(rawValue: "REFUND") }
            public static var close: Self { Self(rawValue: "CLOSE") }
            public static var `init`: Self { Self(rawValue: "INIT") }
        }

        /// Account type (出款账户类型).
        public struct AccountType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var basic: Self { Self(rawValue: "BASIC") }
            public static var operation: Self { Self(rawValue: "OPERATION") }
            public static var fees: Self { Self(rawValue: "FEES") }
        }
    }
}

extension WebhookEvent {
    /// Recharge of a merchant in e-commerce.
    public struct Recharge: Codable, Hashable, Sendable {
        /// Service provider's merchant number (平台商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Merchant's own recharge number (商户充值单号).
        public var outRechargeNo: String
        /// WeChat Pay recharge number (微信支付充值单号).
        public var rechargeID: String
        /// Recharge channel (充值渠道).
        public var rechargeChannel: RechargeChannel?
        /// Account type (充值入账账户).
        public var accountType: AccountType?
        /// Recharge scene (充值场景).
        public var rechargeScene: RechargeScene?
        /// State of the recharge (充值状态).
        public var rechargeState: RechargeState
        /// Description of the recharge's state (充值状态描述).
        public var rechargeStateDesc: String?
        /// Recharge amount in fen (充值金额).
        public var rechargeAmount: RechargeAmount
        /// Remark (备注).
        public var remark: String?
        /// Bank transfer recharge information (银行转账信息).
        public var bankTransferInfo: BankTransferInfo?
        /// QR code recharge information (扫码充值信息).
        public var qrRechargeInfo: QRRechargeInfo?
        /// Online banking recharge information (网银充值的付款信息).
        public var onlineBankRechargeInfo: OnlineBankRechargeInfo?
        /// Time of acceptance (受理充值时间).
        public var acceptTime: Timestamp?
        /// Time of success (充值成功时间).
        public var successTime: Timestamp?
        /// Time of closing (关闭充值时间).
        public var closeTime: Timestamp?
        /// Available recharge channels (可用充值渠道列表).
        public var availableRechargeChannels: [AvailableRechargeChannels]?

        public init(
            spMchid: String,
            subMchid: String,
            outRechargeNo: String,
            rechargeID: String,
            rechargeChannel: RechargeChannel? = nil,
            accountType: AccountType? = nil,
            rechargeScene: RechargeScene? = nil,
            rechargeState: RechargeState,
            rechargeStateDesc: String? = nil,
            rechargeAmount: RechargeAmount,
            remark: String? = nil,
            bankTransferInfo: BankTransferInfo? = nil,
            qrRechargeInfo: QRRechargeInfo? = nil,
            onlineBankRechargeInfo: OnlineBankRechargeInfo? = nil,
            acceptTime: Timestamp? = nil,
            successTime: Timestamp? = nil,
            closeTime: Timestamp? = nil,
            availableRechargeChannels: [AvailableRechargeChannels]? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.outRechargeNo = outRechargeNo
            self.rechargeID = rechargeID
            self.rechargeChannel = rechargeChannel
            self.accountType = accountType
            self.rechargeScene = rechargeScene
            self.rechargeState = rechargeState
            self.rechargeStateDesc = rechargeStateDesc
            self.rechargeAmount = rechargeAmount
            self.remark = remark
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
            self.outRechargeNo = try member.required("out_recharge_no")
            self.rechargeID = try member.required("recharge_id")
            self.rechargeChannel = try member.ifPresent("recharge_channel")
            self.accountType = try member.ifPresent("account_type")
            self.rechargeScene = try member.ifPresent("recharge_scene")
            self.rechargeState = try member.required("recharge_state")
            self.rechargeStateDesc = try member.ifPresent("recharge_state_desc")
            self.rechargeAmount = try member.required("recharge_amount")
            self.remark = try member.ifPresent("remark")
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
            try members.encode(self.outRechargeNo, "out_recharge_no")
            try members.encode(self.rechargeID, "recharge_id")
            try members.encodeIfPresent(self.rechargeChannel, "recharge_channel")
            try members.encodeIfPresent(self.accountType, "account_type")
            try members.encodeIfPresent(self.rechargeScene, "recharge_scene")
            try members.encode(self.rechargeState, "recharge_state")
            try members.encodeIfPresent(self.rechargeStateDesc, "recharge_state_desc")
            try members.encode(self.rechargeAmount, "recharge_amount")
            try members.encodeIfPresent(self.remark, "remark")
            try members.encodeIfPresent(self.bankTransferInfo, "bank_transfer_info")
            try members.encodeIfPresent(self.qrRechargeInfo, "qr_recharge_info")
            try members.encodeIfPresent(self.onlineBankRechargeInfo, "online_bank_recharge_info")
            try members.encodeIfPresent(self.acceptTime, "accept_time")
            try members.encodeIfPresent(self.successTime, "success_time")
            try members.encodeIfPresent(self.closeTime, "close_time")
            try members.encodeIfPresent(self.availableRechargeChannels, "available_recharge_channels")
        }

        /// Recharge channel (充值渠道).
        public struct RechargeChannel: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var bankTransfer: Self { Self(rawValue: "BANK_TRANSFER") }
            public static var qrRecharge: Self { Self(rawValue: "QR_RECHARGE") }
            public static var onlineBank: Self { Self(rawValue: "ONLINE_BANK") }
        }

        /// Account type (充值入账账户).
        public struct AccountType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var deposit: Self { Self(rawValue: "DEPOSIT") }
            public static var operation: Self { Self(rawValue: "OPERATION") }
        }

        /// Recharge scene (充值场景).
        public struct RechargeScene: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var ecommerceDeposit: Self { Self(rawValue: "ECOMMERCE_DEPOSIT") }
            public static var ecommercePayment: Self { Self(rawValue: "ECOMMERCE_PAYMENT") }
        }

        /// State of the recharge (充值状态).
        public struct RechargeState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var recharging: Self { Self(rawValue: "RECHARGING") }
            public static var closed: Self { Self(rawValue: "CLOSED") }
        }

        /// Recharge amount in fen (充值金额).
        public struct RechargeAmount: Codable, Hashable, Sendable {
            /// Amount in fen (总金额).
            public var amount: Int
            /// Currency (货币类型).
            public var currency: String?

            public init(
                amount: Int,
                currency: String? = nil
            ) {
                self.amount = amount
                self.currency = currency
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.amount = try member.required("amount")
                self.currency = try member.ifPresent("currency")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.amount, "amount")
                try members.encodeIfPresent(self.currency, "currency")
            }
        }

        /// Bank transfer recharge information (银行转账信息).
        public struct BankTransferInfo: Codable, Hashable, Sendable {
            /// Bank remark (转账充值附言).
            public var memo: String?
            /// Bank serial number (转入的银行流水单号).
            public var billNo: String?
            /// Name of the bank (开户银行名称).
            public var bankName: String?
            /// Last digits of the bank card (银行卡尾号).
            public var bankCardTail: String?
            /// Bank account name (银行账户名称).
            public var bankAccountName: String?

            public init(
                memo: String? = nil,
                billNo: String? = nil,
                bankName: String? = nil,
                bankCardTail: String? = nil,
                bankAccountName: String? = nil
            ) {
                self.memo = memo
                self.billNo = billNo
                self.bankName = bankName
                self.bankCardTail = bankCardTail
                self.bankAccountName = bankAccountName
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.memo = try member.ifPresent("memo")
                self.billNo = try member.ifPresent("bill_no")
                self.bankName = try member.ifPresent("bank_name")
                self.bankCardTail = try member.ifPresent("bank_card_tail")
                self.bankAccountName = try member.ifPresent("bank_account_name")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.memo, "memo")
                try members.encodeIfPresent(self.billNo, "bill_no")
                try members.encodeIfPresent(self.bankName, "bank_name")
                try members.encodeIfPresent(self.bankCardTail, "bank_card_tail")
                try members.encodeIfPresent(self.bankAccountName, "bank_account_name")
            }
        }

        /// QR code recharge information (扫码充值信息).
        public struct QRRechargeInfo: Codable, Hashable, Sendable {
            /// Type of employee (员工类型).
            public var employeeType: EmployeeType?
            /// User's openid (用户openid).
            public var openID: String?

            public init(
                employeeType: EmployeeType? = nil,
                openID: String? = nil
            ) {
                self.employeeType = employeeType
                self.openID = openID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.employeeType = try member.ifPresent("employee_type")
                self.openID = try member.ifPresent("openid")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.employeeType, "employee_type")
                try members.encodeIfPresent(self.openID, "openid")
            }

            /// Type of employee (员工类型).
            public struct EmployeeType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var admin: Self { Self(rawValue: "ADMIN") }
                public static var staff: Self { Self(rawValue: "STAFF") }
                public static var legalPerson: Self { Self(rawValue: "LEGAL_PERSON") }
            }
        }

        /// Online banking recharge information (网银充值的付款信息).
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
            public var onlineBankType: OnlineBankType?
            /// Last digits of the bank card (银行卡号后四位).
            public var bankCardTail: String?
            /// Bank account name (银行账户名称).
            public var bankAccountName: String?

            public init(
                billNo: String? = nil,
                returnTime: Timestamp? = nil,
                returnReason: String? = nil,
                bankName: String? = nil,
                onlineBankType: OnlineBankType? = nil,
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

            /// Type of online banking (网银类型).
            public struct OnlineBankType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var onlineBankTypeCorporate: Self { Self(rawValue: "ONLINE_BANK_TYPE_CORPORATE") }
                public static var onlineBankTypePersonal: Self { Self(rawValue: "ONLINE_BANK_TYPE_PERSONAL") }
            }
        }

        /// Available recharge channels (可用充值渠道列表).
        public struct AvailableRechargeChannels: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var bankTransfer: Self { Self(rawValue: "BANK_TRANSFER") }
            public static var qrRecharge: Self { Self(rawValue: "QR_RECHARGE") }
            public static var onlineBank: Self { Self(rawValue: "ONLINE_BANK") }
        }
    }
}

extension WebhookEvent {
    /// Funds of a recharge that were returned.
    public struct RechargeReturn: Codable, Hashable, Sendable {
        /// Recharge return number (充值退回单号).
        public var rechargeReturnedID: String
        /// Service provider's merchant number (平台商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (二级商户号).
        public var subMchid: String
        /// Merchant's own recharge number (商户充值单号).
        public var outRechargeNo: String
        /// WeChat Pay recharge number (微信支付充值单号).
        public var rechargeID: String
        /// Recharge channel.
        public var rechargeChannel: RechargeChannel?
        /// Details.
        public var detail: Detail?

        public init(
            rechargeReturnedID: String,
            spMchid: String,
            subMchid: String,
            outRechargeNo: String,
            rechargeID: String,
            rechargeChannel: RechargeChannel? = nil,
            detail: Detail? = nil
        ) {
            self.rechargeReturnedID = rechargeReturnedID
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.outRechargeNo = outRechargeNo
            self.rechargeID = rechargeID
            self.rechargeChannel = rechargeChannel
            self.detail = detail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.rechargeReturnedID = try member.required("recharge_returned_id")
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.outRechargeNo = try member.required("out_recharge_no")
            self.rechargeID = try member.required("recharge_id")
            self.rechargeChannel = try member.ifPresent("recharge_channel")
            self.detail = try member.ifPresent("detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.rechargeReturnedID, "recharge_returned_id")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.outRechargeNo, "out_recharge_no")
            try members.encode(self.rechargeID, "recharge_id")
            try members.encodeIfPresent(self.rechargeChannel, "recharge_channel")
            try members.encodeIfPresent(self.detail, "detail")
        }

        /// Recharge channel.
        public struct RechargeChannel: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var bankTransfer: Self { Self(rawValue: "BANK_TRANSFER") }
            public static var onlineBank: Self { Self(rawValue: "ONLINE_BANK") }
        }

        /// Details.
        public struct Detail: Codable, Hashable, Sendable {
            /// Name of the bank (开户银行名称).
            public var bankName: String?
            /// Last digits of the bank card (银行卡尾号).
            public var bankCardTail: String?
            /// Bank account name (银行账户名称).
            public var bankAccountName: String?
            /// Amount in fen (充值金额).
            public var amount: Int?
            /// Currency (充值币种).
            public var currency: String?
            /// Bank remark (银行附言).
            public var memo: String?
            /// Time of the return (退回时间).
            public var returnTime: Timestamp?
            /// Reason for the return (退回原因).
            public var returnReason: String?

            public init(
                bankName: String? = nil,
                bankCardTail: String? = nil,
                bankAccountName: String? = nil,
                amount: Int? = nil,
                currency: String? = nil,
                memo: String? = nil,
                returnTime: Timestamp? = nil,
                returnReason: String? = nil
            ) {
                self.bankName = bankName
                self.bankCardTail = bankCardTail
                self.bankAccountName = bankAccountName
                self.amount = amount
                self.currency = currency
                self.memo = memo
                self.returnTime = returnTime
                self.returnReason = returnReason
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.bankName = try member.ifPresent("bank_name")
                self.bankCardTail = try member.ifPresent("bank_card_tail")
                self.bankAccountName = try member.ifPresent("bank_account_name")
                self.amount = try member.ifPresent("amount")
                self.currency = try member.ifPresent("currency")
                self.memo = try member.ifPresent("memo")
                self.returnTime = try member.ifPresent("return_time")
                self.returnReason = try member.ifPresent("return_reason")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.bankName, "bank_name")
                try members.encodeIfPresent(self.bankCardTail, "bank_card_tail")
                try members.encodeIfPresent(self.bankAccountName, "bank_account_name")
                try members.encodeIfPresent(self.amount, "amount")
                try members.encodeIfPresent(self.currency, "currency")
                try members.encodeIfPresent(self.memo, "memo")
                try members.encodeIfPresent(self.returnTime, "return_time")
                try members.encodeIfPresent(self.returnReason, "return_reason")
            }
        }
    }
}

extension WebhookEvent {
    /// Settlement of personal collection.
    public struct Settlement: Codable, Hashable, Sendable {
        /// Merchant's own settlement batch number (商户结算批次单号).
        public var outSettleBatchNo: String
        /// WeChat Pay settlement batch number (微信支付结算批次单号).
        public var settleBatchNo: String
        /// Individual payee's acceptance authorization ID (商品单个人收款方受理授权ID).
        public var individualAuthID: String?
        /// Description (收款方描述).
        public var description: String?
        /// Current state of the record (批次状态).
        public var state: String
        /// Transaction scenario (交易场景).
        public var tradeScenario: String?
        /// Time of creation (批次创建时间).
        public var createTime: Timestamp?
        /// Time of completion (批次完成时间).
        public var finishTime: Timestamp?

        public init(
            outSettleBatchNo: String,
            settleBatchNo: String,
            individualAuthID: String? = nil,
            description: String? = nil,
            state: String,
            tradeScenario: String? = nil,
            createTime: Timestamp? = nil,
            finishTime: Timestamp? = nil
        ) {
            self.outSettleBatchNo = outSettleBatchNo
            self.settleBatchNo = settleBatchNo
            self.individualAuthID = individualAuthID
            self.description = description
            self.state = state
            self.tradeScenario = tradeScenario
            self.createTime = createTime
            self.finishTime = finishTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outSettleBatchNo = try member.required("out_settle_batch_no")
            self.settleBatchNo = try member.required("settle_batch_no")
            self.individualAuthID = try member.ifPresent("individual_auth_id")
            self.description = try member.ifPresent("description")
            self.state = try member.required("state")
            self.tradeScenario = try member.ifPresent("trade_scenario")
            self.createTime = try member.ifPresent("create_time")
            self.finishTime = try member.ifPresent("finish_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outSettleBatchNo, "out_settle_batch_no")
            try members.encode(self.settleBatchNo, "settle_batch_no")
            try members.encodeIfPresent(self.individualAuthID, "individual_auth_id")
            try members.encodeIfPresent(self.description, "description")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.tradeScenario, "trade_scenario")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.finishTime, "finish_time")
        }
    }
}

extension WebhookEvent {
    /// Budget of donations.
    public struct Budget: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Merchant's own budget number (商户预算单号).
        public var outBudgetNo: String
        /// WeChat Pay budget number (微信支付预算单号).
        public var budgetID: String
        /// Amount in fen (预算总金额).
        public var amount: Int
        /// Sponsoring merchant number (出资商户号).
        public var sponsorMchid: String?
        /// Campaign name (活动名称).
        public var activityName: String?
        /// Remark on the campaign (活动说明).
        public var activityRemark: String?
        /// Current state of the record (预算单状态).
        public var state: State
        /// Time the funds were locked (资金锁定时间).
        public var lockedTime: String?
        /// Remark on the revocation (撤销说明).
        public var unlockRemark: String?
        /// Time of completion (完成时间).
        public var finishedTime: String?
        /// Time of closing (关闭时间).
        public var closedTime: String?

        public init(
            spMchid: String,
            outBudgetNo: String,
            budgetID: String,
            amount: Int,
            sponsorMchid: String? = nil,
            activityName: String? = nil,
            activityRemark: String? = nil,
            state: State,
            lockedTime: String? = nil,
            unlockRemark: String? = nil,
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
            self.lockedTime = lockedTime
            self.unlockRemark = unlockRemark
            self.finishedTime = finishedTime
            self.closedTime = closedTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.outBudgetNo = try member.required("out_budget_no")
            self.budgetID = try member.required("budget_id")
            self.amount = try member.required("amount")
            self.sponsorMchid = try member.ifPresent("sponsor_mchid")
            self.activityName = try member.ifPresent("activity_name")
            self.activityRemark = try member.ifPresent("activity_remark")
            self.state = try member.required("state")
            self.lockedTime = try member.ifPresent("locked_time")
            self.unlockRemark = try member.ifPresent("unlock_remark")
            self.finishedTime = try member.ifPresent("finished_time")
            self.closedTime = try member.ifPresent("closed_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.outBudgetNo, "out_budget_no")
            try members.encode(self.budgetID, "budget_id")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.sponsorMchid, "sponsor_mchid")
            try members.encodeIfPresent(self.activityName, "activity_name")
            try members.encodeIfPresent(self.activityRemark, "activity_remark")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.lockedTime, "locked_time")
            try members.encodeIfPresent(self.unlockRemark, "unlock_remark")
            try members.encodeIfPresent(self.finishedTime, "finished_time")
            try members.encodeIfPresent(self.closedTime, "closed_time")
        }

        /// Current state of the record (预算单状态).
        public struct State: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var locked: Self { Self(rawValue: "LOCKED") }
            public static var finished: Self { Self(rawValue: "FINISHED") }
            public static var closed: Self { Self(rawValue: "CLOSED") }
        }
    }
}

extension WebhookEvent {
    /// Service order of pay score.
    public struct PayScoreOrder: Codable, Hashable, Sendable {
        /// Service ID.
        public var serviceID: String
        /// Appid of the app or official account.
        public var appID: String?
        /// Merchant number.
        public var mchid: String
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户商户号).
        public var subMchid: String?
        /// Channel partner's merchant number (调用创单接口时传入的渠道商商户号).
        public var channelID: String?
        /// Merchant's own service order number (商户服务订单号).
        public var outOrderNo: String
        /// User's openid.
        public var openID: String?
        /// User's openid under the sub appid (子商户公众号下的用户标识).
        public var subOpenID: String?
        /// Current state of the record (服务订单状态).
        public var state: String
        /// Description of the state (DOING状态附加说明).
        public var stateDescription: String?
        /// Description of the service (服务信息).
        public var serviceIntroduction: String?
        /// Total amount in fen (总金额).
        public var totalAmount: Int?
        /// Post-paid items (后付费项目).
        public var postPayments: [PostPayments]?
        /// Merchant discounts on the post-paid service (商户优惠).
        public var postDiscounts: [PostDiscounts]?
        /// Service risk fund (服务风险金).
        public var riskFund: RiskFund?
        /// Period of the service (服务时间段).
        public var timeRange: TimeRange?
        /// Place of the service (服务位置).
        public var location: Location?
        /// Merchant's attached data, returned unchanged (商户数据包).
        public var attach: String?
        /// WeChat Pay order number (微信服务单号).
        public var orderID: String?
        /// Whether collection is needed (是否需要收款).
        public var needCollection: Bool?
        /// Merchant's own order number (商户系统内部扣款单号).
        public var outTradeNo: String?
        /// Collection information (收款信息).
        public var collection: Collection?
        /// User's service status.
        public var userServiceStatus: String?
        /// Time the service opened or closed.
        public var openorcloseTime: String?
        /// Authorization number.
        public var authorizationCode: String?
        /// Merchant's own request number.
        public var outRequestNo: String?

        public init(
            serviceID: String,
            appID: String? = nil,
            mchid: String,
            subAppID: String? = nil,
            subMchid: String? = nil,
            channelID: String? = nil,
            outOrderNo: String,
            openID: String? = nil,
            subOpenID: String? = nil,
            state: String,
            stateDescription: String? = nil,
            serviceIntroduction: String? = nil,
            totalAmount: Int? = nil,
            postPayments: [PostPayments]? = nil,
            postDiscounts: [PostDiscounts]? = nil,
            riskFund: RiskFund? = nil,
            timeRange: TimeRange? = nil,
            location: Location? = nil,
            attach: String? = nil,
            orderID: String? = nil,
            needCollection: Bool? = nil,
            outTradeNo: String? = nil,
            collection: Collection? = nil,
            userServiceStatus: String? = nil,
            openorcloseTime: String? = nil,
            authorizationCode: String? = nil,
            outRequestNo: String? = nil
        ) {
            self.serviceID = serviceID
            self.appID = appID
            self.mchid = mchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.channelID = channelID
            self.outOrderNo = outOrderNo
            self.openID = openID
            self.subOpenID = subOpenID
            self.state = state
            self.stateDescription = stateDescription
            self.serviceIntroduction = serviceIntroduction
            self.totalAmount = totalAmount
            self.postPayments = postPayments
            self.postDiscounts = postDiscounts
            self.riskFund = riskFund
            self.timeRange = timeRange
            self.location = location
            self.attach = attach
            self.orderID = orderID
            self.needCollection = needCollection
            self.outTradeNo = outTradeNo
            self.collection = collection
            self.userServiceStatus = userServiceStatus
            self.openorcloseTime = openorcloseTime
            self.authorizationCode = authorizationCode
            self.outRequestNo = outRequestNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.appID = try member.ifPresent("appid")
            self.mchid = try member.required("mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.channelID = try member.ifPresent("channel_id")
            self.outOrderNo = try member.required("out_order_no")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.state = try member.required("state")
            self.stateDescription = try member.ifPresent("state_description")
            self.serviceIntroduction = try member.ifPresent("service_introduction")
            self.totalAmount = try member.ifPresent("total_amount")
            self.postPayments = try member.ifPresent("post_payments")
            self.postDiscounts = try member.ifPresent("post_discounts")
            self.riskFund = try member.ifPresent("risk_fund")
            self.timeRange = try member.ifPresent("time_range")
            self.location = try member.ifPresent("location")
            self.attach = try member.ifPresent("attach")
            self.orderID = try member.ifPresent("order_id")
            self.needCollection = try member.ifPresent("need_collection")
            self.outTradeNo = try member.ifPresent("out_trade_no")
            self.collection = try member.ifPresent("collection")
            self.userServiceStatus = try member.ifPresent("user_service_status")
            self.openorcloseTime = try member.ifPresent("openorclose_time")
            self.authorizationCode = try member.ifPresent("authorization_code")
            self.outRequestNo = try member.ifPresent("out_request_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.channelID, "channel_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encode(self.state, "state")
            try members.encodeIfPresent(self.stateDescription, "state_description")
            try members.encodeIfPresent(self.serviceIntroduction, "service_introduction")
            try members.encodeIfPresent(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.postPayments, "post_payments")
            try members.encodeIfPresent(self.postDiscounts, "post_discounts")
            try members.encodeIfPresent(self.riskFund, "risk_fund")
            try members.encodeIfPresent(self.timeRange, "time_range")
            try members.encodeIfPresent(self.location, "location")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.orderID, "order_id")
            try members.encodeIfPresent(self.needCollection, "need_collection")
            try members.encodeIfPresent(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.collection, "collection")
            try members.encodeIfPresent(self.userServiceStatus, "user_service_status")
            try members.encodeIfPresent(self.openorcloseTime, "openorclose_time")
            try members.encodeIfPresent(self.authorizationCode, "authorization_code")
            try members.encodeIfPresent(self.outRequestNo, "out_request_no")
        }

        /// Post-paid items (后付费项目).
        public struct PostPayments: Codable, Hashable, Sendable {
            /// Name (付费名称).
            public var name: String?
            /// Amount in fen (付费金额).
            public var amount: Int?
            /// Description (付费说明).
            public var description: String?
            /// Quantity (付费数量).
            public var count: Int?

            public init(
                name: String? = nil,
                amount: Int? = nil,
                description: String? = nil,
                count: Int? = nil
            ) {
                self.name = name
                self.amount = amount
                self.description = description
                self.count = count
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.name = try member.ifPresent("name")
                self.amount = try member.ifPresent("amount")
                self.description = try member.ifPresent("description")
                self.count = try member.ifPresent("count")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.name, "name")
                try members.encodeIfPresent(self.amount, "amount")
                try members.encodeIfPresent(self.description, "description")
                try members.encodeIfPresent(self.count, "count")
            }
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

        /// Service risk fund (服务风险金).
        public struct RiskFund: Codable, Hashable, Sendable {
            /// Name (风险名称).
            public var name: String?
            /// Amount in fen (风险金额).
            public var amount: Int?
            /// Description (风险说明).
            public var description: String?

            public init(
                name: String? = nil,
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

        /// Period of the service (服务时间段).
        public struct TimeRange: Codable, Hashable, Sendable {
            /// Start time (服务开始时间).
            public var startTime: Timestamp?
            /// Remark on the service start time (服务开始时间备注).
            public var startTimeRemark: String?
            /// End time (服务结束时间).
            public var endTime: Timestamp?
            /// Remark on the service end time (服务结束时间备注).
            public var endTimeRemark: String?

            public init(
                startTime: Timestamp? = nil,
                startTimeRemark: String? = nil,
                endTime: Timestamp? = nil,
                endTimeRemark: String? = nil
            ) {
                self.startTime = startTime
                self.startTimeRemark = startTimeRemark
                self.endTime = endTime
                self.endTimeRemark = endTimeRemark
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.startTime = try member.ifPresent("start_time")
                self.startTimeRemark = try member.ifPresent("start_time_remark")
                self.endTime = try member.ifPresent("end_time")
                self.endTimeRemark = try member.ifPresent("end_time_remark")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.startTime, "start_time")
                try members.encodeIfPresent(self.startTimeRemark, "start_time_remark")
                try members.encodeIfPresent(self.endTime, "end_time")
                try members.encodeIfPresent(self.endTimeRemark, "end_time_remark")
            }
        }

        /// Place of the service (服务位置).
        public struct Location: Codable, Hashable, Sendable {
            /// Place where the service starts (服务开始地点).
            public var startLocation: String?
            /// Place where the service ends (服务结束地点).
            public var endLocation: String?

            public init(
                startLocation: String? = nil,
                endLocation: String? = nil
            ) {
                self.startLocation = startLocation
                self.endLocation = endLocation
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.startLocation = try member.ifPresent("start_location")
                self.endLocation = try member.ifPresent("end_location")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.startLocation, "start_location")
                try members.encodeIfPresent(self.endLocation, "end_location")
            }
        }

        /// Collection information (收款信息).
        public struct Collection: Codable, Hashable, Sendable {
            /// Current state of the record (收款状态).
            public var state: String
            /// Total amount in fen (总收款金额).
            public var totalAmount: Int
            /// Amount to be collected, in fen (待收金额).
            public var payingAmount: Int?
            /// Amount paid, in fen (已收金额).
            public var paidAmount: Int?
            /// List of collection details (收款明细列表).
            public var details: [Details]?

            public init(
                state: String,
                totalAmount: Int,
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
                self.totalAmount = try member.required("total_amount")
                self.payingAmount = try member.ifPresent("paying_amount")
                self.paidAmount = try member.ifPresent("paid_amount")
                self.details = try member.ifPresent("details")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.state, "state")
                try members.encode(self.totalAmount, "total_amount")
                try members.encodeIfPresent(self.payingAmount, "paying_amount")
                try members.encodeIfPresent(self.paidAmount, "paid_amount")
                try members.encodeIfPresent(self.details, "details")
            }

            /// List of collection details (收款明细列表).
            public struct Details: Codable, Hashable, Sendable {
                /// Sequence number of the collection (收款序号).
                public var seq: Int?
                /// Amount in fen (单笔收款金额).
                public var amount: Int
                /// Channel by which payment was collected (收款成功渠道).
                public var paidType: String?
                /// Time the payment was collected (收款成功时间).
                public var paidTime: Timestamp?
                /// WeChat Pay order number (微信支付交易单号).
                public var transactionID: String?
                /// Details of the promotions used (优惠功能).
                public var promotionDetail: [PromotionDetail]?

                public init(
                    seq: Int? = nil,
                    amount: Int,
                    paidType: String? = nil,
                    paidTime: Timestamp? = nil,
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
                    self.amount = try member.required("amount")
                    self.paidType = try member.ifPresent("paid_type")
                    self.paidTime = try member.ifPresent("paid_time")
                    self.transactionID = try member.ifPresent("transaction_id")
                    self.promotionDetail = try member.ifPresent("promotion_detail")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.seq, "seq")
                    try members.encode(self.amount, "amount")
                    try members.encodeIfPresent(self.paidType, "paid_type")
                    try members.encodeIfPresent(self.paidTime, "paid_time")
                    try members.encodeIfPresent(self.transactionID, "transaction_id")
                    try members.encodeIfPresent(self.promotionDetail, "promotion_detail")
                }

                /// Details of the promotions used (优惠功能).
                public struct PromotionDetail: Codable, Hashable, Sendable {
                    /// Coupon ID (券ID).
                    public var couponID: String?
                    /// Name (优惠名称).
                    public var name: String?
                    /// Scope (优惠范围).
                    public var scope: String?
                    /// Type (优惠类型).
                    public var type: String?
                    /// Amount in fen (优惠券面额).
                    public var amount: Int?
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
                    public var goodsDetail: [GoodsDetail]?

                    public init(
                        couponID: String? = nil,
                        name: String? = nil,
                        scope: String? = nil,
                        type: String? = nil,
                        amount: Int? = nil,
                        stockID: String? = nil,
                        wechatpayContribute: Int? = nil,
                        merchantContribute: Int? = nil,
                        otherContribute: Int? = nil,
                        currency: String? = nil,
                        goodsDetail: [GoodsDetail]? = nil
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
                        self.couponID = try member.ifPresent("coupon_id")
                        self.name = try member.ifPresent("name")
                        self.scope = try member.ifPresent("scope")
                        self.type = try member.ifPresent("type")
                        self.amount = try member.ifPresent("amount")
                        self.stockID = try member.ifPresent("stock_id")
                        self.wechatpayContribute = try member.ifPresent("wechatpay_contribute")
                        self.merchantContribute = try member.ifPresent("merchant_contribute")
                        self.otherContribute = try member.ifPresent("other_contribute")
                        self.currency = try member.ifPresent("currency")
                        self.goodsDetail = try member.ifPresent("goods_detail")
                    }

                    public func encode(to encoder: any Encoder) throws {
                        var members = encoder.members()
                        try members.encodeIfPresent(self.couponID, "coupon_id")
                        try members.encodeIfPresent(self.name, "name")
                        try members.encodeIfPresent(self.scope, "scope")
                        try members.encodeIfPresent(self.type, "type")
                        try members.encodeIfPresent(self.amount, "amount")
                        try members.encodeIfPresent(self.stockID, "stock_id")
                        try members.encodeIfPresent(self.wechatpayContribute, "wechatpay_contribute")
                        try members.encodeIfPresent(self.merchantContribute, "merchant_contribute")
                        try members.encodeIfPresent(self.otherContribute, "other_contribute")
                        try members.encodeIfPresent(self.currency, "currency")
                        try members.encodeIfPresent(self.goodsDetail, "goods_detail")
                    }

                    /// List of goods (单品列表).
                    public struct GoodsDetail: Codable, Hashable, Sendable {
                        /// Goods code (商品编码).
                        public var goodsID: String?
                        /// Quantity (商品数量).
                        public var quantity: Int?
                        /// Unit price in fen (商品价格).
                        public var unitPrice: Int?
                        /// Discount amount in fen (商品优惠金额).
                        public var discountAmount: Int?
                        /// Remark on the goods (商品备注).
                        public var goodsRemark: String?

                        public init(
                            goodsID: String? = nil,
                            quantity: Int? = nil,
                            unitPrice: Int? = nil,
                            discountAmount: Int? = nil,
                            goodsRemark: String? = nil
                        ) {
                            self.goodsID = goodsID
                            self.quantity = quantity
                            self.unitPrice = unitPrice
                            self.discountAmount = discountAmount
                            self.goodsRemark = goodsRemark
                        }

                        public init(from decoder: any Decoder) throws {
                            let member = try decoder.members()
                            self.goodsID = try member.ifPresent("goods_id")
                            self.quantity = try member.ifPresent("quantity")
                            self.unitPrice = try member.ifPresent("unit_price")
                            self.discountAmount = try member.ifPresent("discount_amount")
                            self.goodsRemark = try member.ifPresent("goods_remark")
                        }

                        public func encode(to encoder: any Encoder) throws {
                            var members = encoder.members()
                            try members.encodeIfPresent(self.goodsID, "goods_id")
                            try members.encodeIfPresent(self.quantity, "quantity")
                            try members.encodeIfPresent(self.unitPrice, "unit_price")
                            try members.encodeIfPresent(self.discountAmount, "discount_amount")
                            try members.encodeIfPresent(self.goodsRemark, "goods_remark")
                        }
                    }
                }
            }
        }
    }
}

extension WebhookEvent {
    /// User's authorization of a pay score service.
    public struct PayScoreAuthorization: Codable, Hashable, Sendable {
        /// Withholding contract ID.
        public var contractID: String?
        /// Merchant number (商户号).
        public var mchid: String
        /// Appid of the app or official account (公众账号ID).
        public var appID: String?
        /// User's openid (用户标识).
        public var openID: String?
        /// Withholding contract template ID.
        public var planID: String?
        /// Contract status.
        public var contractStatus: String?
        /// Time of creation (签约完成时间).
        public var createTime: Timestamp?
        /// Merchant's own contract number.
        public var outContractCode: String?
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户的商户号).
        public var subMchid: String?
        /// Channel partner's merchant number.
        public var channelID: String?
        /// Service ID (服务ID).
        public var serviceID: String
        /// User's openid under the sub appid (子商户公众号下OpenID).
        public var subOpenID: String?
        /// User's service status (回调状态).
        public var userServiceStatus: String?
        /// Time the service opened or closed (服务开启/解除授权时间).
        public var openorcloseTime: String?
        /// Authorization number (授权协议号).
        public var authorizationCode: String?
        /// Merchant's own request number.
        public var outRequestNo: String?

        public init(
            contractID: String? = nil,
            mchid: String,
            appID: String? = nil,
            openID: String? = nil,
            planID: String? = nil,
            contractStatus: String? = nil,
            createTime: Timestamp? = nil,
            outContractCode: String? = nil,
            subAppID: String? = nil,
            subMchid: String? = nil,
            channelID: String? = nil,
            serviceID: String,
            subOpenID: String? = nil,
            userServiceStatus: String? = nil,
            openorcloseTime: String? = nil,
            authorizationCode: String? = nil,
            outRequestNo: String? = nil
        ) {
            self.contractID = contractID
            self.mchid = mchid
            self.appID = appID
            self.openID = openID
            self.planID = planID
            self.contractStatus = contractStatus
            self.createTime = createTime
            self.outContractCode = outContractCode
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.channelID = channelID
            self.serviceID = serviceID
            self.subOpenID = subOpenID
            self.userServiceStatus = userServiceStatus
            self.openorcloseTime = openorcloseTime
            self.authorizationCode = authorizationCode
            self.outRequestNo = outRequestNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.contractID = try member.ifPresent("contract_id")
            self.mchid = try member.required("mchid")
            self.appID = try member.ifPresent("appid")
            self.openID = try member.ifPresent("openid")
            self.planID = try member.ifPresent("plan_id")
            self.contractStatus = try member.ifPresent("contract_status")
            self.createTime = try member.ifPresent("create_time")
            self.outContractCode = try member.ifPresent("out_contract_code")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.channelID = try member.ifPresent("channel_id")
            self.serviceID = try member.required("service_id")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.userServiceStatus = try member.ifPresent("user_service_status")
            self.openorcloseTime = try member.ifPresent("openorclose_time")
            self.authorizationCode = try member.ifPresent("authorization_code")
            self.outRequestNo = try member.ifPresent("out_request_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.contractID, "contract_id")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.planID, "plan_id")
            try members.encodeIfPresent(self.contractStatus, "contract_status")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.outContractCode, "out_contract_code")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.channelID, "channel_id")
            try members.encode(self.serviceID, "service_id")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.userServiceStatus, "user_service_status")
            try members.encodeIfPresent(self.openorcloseTime, "openorclose_time")
            try members.encodeIfPresent(self.authorizationCode, "authorization_code")
            try members.encodeIfPresent(self.outRequestNo, "out_request_no")
        }
    }
}

extension WebhookEvent {
    /// Acceptance of a pay score service.
    public struct PayScoreAcceptance: Codable, Hashable, Sendable {
        /// Withholding contract ID.
        public var contractID: String?
        /// Merchant number (商户号).
        public var mchid: String?
        /// Appid of the app or official account (公众账号ID).
        public var appID: String?
        /// User's openid (用户标识).
        public var openID: String?
        /// Withholding contract template ID.
        public var planID: String?
        /// Contract status.
        public var contractStatus: String?
        /// Time of creation (签约完成时间).
        public var createTime: Timestamp?
        /// Merchant's own contract number.
        public var outContractCode: String?
        /// Sub-merchant's appid (子商户应用ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户的商户号).
        public var subMchid: String?
        /// Channel partner's merchant number.
        public var channelID: String?
        /// Service ID (服务ID).
        public var serviceID: String?
        /// User's openid under the sub appid (子商户公众号下OpenID).
        public var subOpenID: String?
        /// User's service status (回调状态).
        public var userServiceStatus: String?
        /// Time the service opened or closed (服务开启/解除授权时间).
        public var openorcloseTime: String?
        /// Authorization number (授权协议号).
        public var authorizationCode: String?
        /// Merchant's own request number.
        public var outRequestNo: String?

        public init(
            contractID: String? = nil,
            mchid: String? = nil,
            appID: String? = nil,
            openID: String? = nil,
            planID: String? = nil,
            contractStatus: String? = nil,
            createTime: Timestamp? = nil,
            outContractCode: String? = nil,
            subAppID: String? = nil,
            subMchid: String? = nil,
            channelID: String? = nil,
            serviceID: String? = nil,
            subOpenID: String? = nil,
            userServiceStatus: String? = nil,
            openorcloseTime: String? = nil,
            authorizationCode: String? = nil,
            outRequestNo: String? = nil
        ) {
            self.contractID = contractID
            self.mchid = mchid
            self.appID = appID
            self.openID = openID
            self.planID = planID
            self.contractStatus = contractStatus
            self.createTime = createTime
            self.outContractCode = outContractCode
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.channelID = channelID
            self.serviceID = serviceID
            self.subOpenID = subOpenID
            self.userServiceStatus = userServiceStatus
            self.openorcloseTime = openorcloseTime
            self.authorizationCode = authorizationCode
            self.outRequestNo = outRequestNo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.contractID = try member.ifPresent("contract_id")
            self.mchid = try member.ifPresent("mchid")
            self.appID = try member.ifPresent("appid")
            self.openID = try member.ifPresent("openid")
            self.planID = try member.ifPresent("plan_id")
            self.contractStatus = try member.ifPresent("contract_status")
            self.createTime = try member.ifPresent("create_time")
            self.outContractCode = try member.ifPresent("out_contract_code")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.channelID = try member.ifPresent("channel_id")
            self.serviceID = try member.ifPresent("service_id")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.userServiceStatus = try member.ifPresent("user_service_status")
            self.openorcloseTime = try member.ifPresent("openorclose_time")
            self.authorizationCode = try member.ifPresent("authorization_code")
            self.outRequestNo = try member.ifPresent("out_request_no")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.contractID, "contract_id")
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.planID, "plan_id")
            try members.encodeIfPresent(self.contractStatus, "contract_status")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.outContractCode, "out_contract_code")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.channelID, "channel_id")
            try members.encodeIfPresent(self.serviceID, "service_id")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.userServiceStatus, "user_service_status")
            try members.encodeIfPresent(self.openorcloseTime, "openorclose_time")
            try members.encodeIfPresent(self.authorizationCode, "authorization_code")
            try members.encodeIfPresent(self.outRequestNo, "out_request_no")
        }
    }
}

extension WebhookEvent {
    /// Plan that a user signed in pay score.
    public struct PayScorePlan: Codable, Hashable, Sendable {
        /// Signed plan ID.
        public var signPlanID: String
        /// User's openid.
        public var openID: String?
        /// User's openid under the sub appid.
        public var subOpenID: String?
        /// Service ID (计划所属服务).
        public var serviceID: String
        /// Merchant number (服务商商户号).
        public var mchid: String
        /// Sub-merchant's merchant number (子商户商户号).
        public var subMchid: String?
        /// Appid of the app or official account (服务商AppID).
        public var appID: String?
        /// Sub-merchant's appid (子商户AppID).
        public var subAppID: String?
        /// Merchant's own signed plan number.
        public var merchantSignPlanNo: String
        /// Merchant's callback URL.
        public var merchantCallbackURL: String?
        /// Withholding contract template ID (签约所属计划ID).
        public var planID: String
        /// Sequence number of current plan item.
        public var goingDetailNo: Int?
        /// Signing state (计划签约状态).
        public var signState: SignState
        /// Time the signed plan was cancelled (取消计划时间).
        public var cancelSignTime: String?
        /// How the signed plan was cancelled (签约计划取消类型).
        public var cancelSignType: CancelSignType?
        /// Reason for cancelling (签约计划取消原因).
        public var cancelReason: String?
        /// Name of the plan (签约计划的名称).
        public var planName: String?
        /// Time the signed plan expires (签约计划过期时间).
        public var planOverTime: String?
        /// Total original price of plan, in fen (签约计划原总金额(单位分)).
        public var totalOriginPrice: Int?
        /// Number of deductions in the plan (签约计划扣费次数).
        public var deductionQuantity: Int?
        /// Total actual price of plan, in fen (签约计划实际总金额（单位分）).
        public var totalActualPrice: Int?
        /// Details of the signed plan (签约计划明细列表).
        public var signedDetailList: [SignedDetailList]?
        /// Time of signing (签约时间).
        public var signTime: Timestamp?

        public init(
            signPlanID: String,
            openID: String? = nil,
            subOpenID: String? = nil,
            serviceID: String,
            mchid: String,
            subMchid: String? = nil,
            appID: String? = nil,
            subAppID: String? = nil,
            merchantSignPlanNo: String,
            merchantCallbackURL: String? = nil,
            planID: String,
            goingDetailNo: Int? = nil,
            signState: SignState,
            cancelSignTime: String? = nil,
            cancelSignType: CancelSignType? = nil,
            cancelReason: String? = nil,
            planName: String? = nil,
            planOverTime: String? = nil,
            totalOriginPrice: Int? = nil,
            deductionQuantity: Int? = nil,
            totalActualPrice: Int? = nil,
            signedDetailList: [SignedDetailList]? = nil,
            signTime: Timestamp? = nil
        ) {
            self.signPlanID = signPlanID
            self.openID = openID
            self.subOpenID = subOpenID
            self.serviceID = serviceID
            self.mchid = mchid
            self.subMchid = subMchid
            self.appID = appID
            self.subAppID = subAppID
            self.merchantSignPlanNo = merchantSignPlanNo
            self.merchantCallbackURL = merchantCallbackURL
            self.planID = planID
            self.goingDetailNo = goingDetailNo
            self.signState = signState
            self.cancelSignTime = cancelSignTime
            self.cancelSignType = cancelSignType
            self.cancelReason = cancelReason
            self.planName = planName
            self.planOverTime = planOverTime
            self.totalOriginPrice = totalOriginPrice
            self.deductionQuantity = deductionQuantity
            self.totalActualPrice = totalActualPrice
            self.signedDetailList = signedDetailList
            self.signTime = signTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.signPlanID = try member.required("sign_plan_id")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.serviceID = try member.required("service_id")
            self.mchid = try member.required("mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.appID = try member.ifPresent("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.merchantSignPlanNo = try member.required("merchant_sign_plan_no")
            self.merchantCallbackURL = try member.ifPresent("merchant_callback_url")
            self.planID = try member.required("plan_id")
            self.goingDetailNo = try member.ifPresent("going_detail_no")
            self.signState = try member.required("sign_state")
            self.cancelSignTime = try member.ifPresent("cancel_sign_time")
            self.cancelSignType = try member.ifPresent("cancel_sign_type")
            self.cancelReason = try member.ifPresent("cancel_reason")
            self.planName = try member.ifPresent("plan_name")
            self.planOverTime = try member.ifPresent("plan_over_time")
            self.totalOriginPrice = try member.ifPresent("total_origin_price")
            self.deductionQuantity = try member.ifPresent("deduction_quantity")
            self.totalActualPrice = try member.ifPresent("total_actual_price")
            self.signedDetailList = try member.ifPresent("signed_detail_list")
            self.signTime = try member.ifPresent("sign_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.signPlanID, "sign_plan_id")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encode(self.serviceID, "service_id")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.merchantSignPlanNo, "merchant_sign_plan_no")
            try members.encodeIfPresent(self.merchantCallbackURL, "merchant_callback_url")
            try members.encode(self.planID, "plan_id")
            try members.encodeIfPresent(self.goingDetailNo, "going_detail_no")
            try members.encode(self.signState, "sign_state")
            try members.encodeIfPresent(self.cancelSignTime, "cancel_sign_time")
            try members.encodeIfPresent(self.cancelSignType, "cancel_sign_type")
            try members.encodeIfPresent(self.cancelReason, "cancel_reason")
            try members.encodeIfPresent(self.planName, "plan_name")
            try members.encodeIfPresent(self.planOverTime, "plan_over_time")
            try members.encodeIfPresent(self.totalOriginPrice, "total_origin_price")
            try members.encodeIfPresent(self.deductionQuantity, "deduction_quantity")
            try members.encodeIfPresent(self.totalActualPrice, "total_actual_price")
            try members.encodeIfPresent(self.signedDetailList, "signed_detail_list")
            try members.encodeIfPresent(self.signTime, "sign_time")
        }

        /// Signing state (计划签约状态).
        public struct SignState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var unsigned: Self { Self(rawValue: "UNSIGNED") }
        }

        /// How the signed plan was cancelled (签约计划取消类型).
        public struct CancelSignType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var notCancel: Self { Self(rawValue: "NOT_CANCEL") }
            public static var user: Self { Self(rawValue: "USER") }
            public static var merchant: Self { Self(rawValue: "MERCHANT") }
            public static var revokeService: Self { Self(rawValue: "REVOKE_SERVICE") }
        }

        /// Details of the signed plan (签约计划明细列表).
        public struct SignedDetailList: Codable, Hashable, Sendable {
            /// Sequence number of the plan item.
            public var planDetailNo: Int?
            /// Original price in fen (计划明细原支付金额（单位分）).
            public var originalPrice: Int?
            /// Discount description of the plan item (计划明细优惠说明).
            public var planDiscountDescription: String?
            /// Actual price of plan item, in fen (计划明细实际支付金额（单位分）).
            public var actualPrice: Int?
            /// State of the plan item (计划明细状态).
            public var planDetailState: PlanDetailState?
            /// WeChat Pay order number.
            public var orderID: String?
            /// Merchant's order number for plan item.
            public var merchantPlanDetailNo: String?
            /// Name of the plan item (计划详情名称).
            public var planDetailName: String?
            /// Amount actually paid, in fen.
            public var actualPayPrice: Int?
            /// Time of use (详情使用时间).
            public var useTime: Timestamp?
            /// Time of completion (详情对应订单实际完成支付时间).
            public var completeTime: Timestamp?
            /// Time the detail was cancelled (详情对应订单取消时间).
            public var cancelTime: Timestamp?

            public init(
                planDetailNo: Int? = nil,
                originalPrice: Int? = nil,
                planDiscountDescription: String? = nil,
                actualPrice: Int? = nil,
                planDetailState: PlanDetailState? = nil,
                orderID: String? = nil,
                merchantPlanDetailNo: String? = nil,
                planDetailName: String? = nil,
                actualPayPrice: Int? = nil,
                useTime: Timestamp? = nil,
                completeTime: Timestamp? = nil,
                cancelTime: Timestamp? = nil
            ) {
                self.planDetailNo = planDetailNo
                self.originalPrice = originalPrice
                self.planDiscountDescription = planDiscountDescription
                self.actualPrice = actualPrice
                self.planDetailState = planDetailState
                self.orderID = orderID
                self.merchantPlanDetailNo = merchantPlanDetailNo
                self.planDetailName = planDetailName
                self.actualPayPrice = actualPayPrice
                self.useTime = useTime
                self.completeTime = completeTime
                self.cancelTime = cancelTime
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.planDetailNo = try member.ifPresent("plan_detail_no")
                self.originalPrice = try member.ifPresent("original_price")
                self.planDiscountDescription = try member.ifPresent("plan_discount_description")
                self.actualPrice = try member.ifPresent("actual_price")
                self.planDetailState = try member.ifPresent("plan_detail_state")
                self.orderID = try member.ifPresent("order_id")
                self.merchantPlanDetailNo = try member.ifPresent("merchant_plan_detail_no")
                self.planDetailName = try member.ifPresent("plan_detail_name")
                self.actualPayPrice = try member.ifPresent("actual_pay_price")
                self.useTime = try member.ifPresent("use_time")
                self.completeTime = try member.ifPresent("complete_time")
                self.cancelTime = try member.ifPresent("cancel_time")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.planDetailNo, "plan_detail_no")
                try members.encodeIfPresent(self.originalPrice, "original_price")
                try members.encodeIfPresent(self.planDiscountDescription, "plan_discount_description")
                try members.encodeIfPresent(self.actualPrice, "actual_price")
                try members.encodeIfPresent(self.planDetailState, "plan_detail_state")
                try members.encodeIfPresent(self.orderID, "order_id")
                try members.encodeIfPresent(self.merchantPlanDetailNo, "merchant_plan_detail_no")
                try members.encodeIfPresent(self.planDetailName, "plan_detail_name")
                try members.encodeIfPresent(self.actualPayPrice, "actual_pay_price")
                try members.encodeIfPresent(self.useTime, "use_time")
                try members.encodeIfPresent(self.completeTime, "complete_time")
                try members.encodeIfPresent(self.cancelTime, "cancel_time")
            }

            /// State of the plan item (计划明细状态).
            public struct PlanDetailState: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var notUsed: Self { Self(rawValue: "NOT_USED") }
                public static var using: Self { Self(rawValue: "USING") }
                public static var used: Self { Self(rawValue: "USED") }
                public static var signPlanDetailCancel: Self { Self(rawValue: "SIGN_PLAN_DETAIL_CANCEL") }
            }
        }
    }
}

extension WebhookEvent {
    /// Binding of a service account in pay score.
    public struct PayScoreBinding: Codable, Hashable, Sendable {
        /// Service ID (服务ID).
        public var serviceID: String
        /// Appid of the app or official account (公众账号ID).
        public var appID: String?
        /// Merchant number (商户号).
        public var mchid: String
        /// Sub-merchant's appid (子商户公众号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (子商户商户号).
        public var subMchid: String?
        /// Merchant's own application number (商户申请绑定单号).
        public var outApplyNo: String
        /// State of the application (受理状态).
        public var applyState: String
        /// Reason for the rejection (拒绝原因).
        public var rejectReason: String?

        public init(
            serviceID: String,
            appID: String? = nil,
            mchid: String,
            subAppID: String? = nil,
            subMchid: String? = nil,
            outApplyNo: String,
            applyState: String,
            rejectReason: String? = nil
        ) {
            self.serviceID = serviceID
            self.appID = appID
            self.mchid = mchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.outApplyNo = outApplyNo
            self.applyState = applyState
            self.rejectReason = rejectReason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.appID = try member.ifPresent("appid")
            self.mchid = try member.required("mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.outApplyNo = try member.required("out_apply_no")
            self.applyState = try member.required("apply_state")
            self.rejectReason = try member.ifPresent("reject_reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.outApplyNo, "out_apply_no")
            try members.encode(self.applyState, "apply_state")
            try members.encodeIfPresent(self.rejectReason, "reject_reason")
        }
    }
}

extension WebhookEvent {
    /// Request for a prepayment in pay score.
    public struct PayScorePrepayment: Codable, Hashable, Sendable {
        /// Service ID (调用创单接口时提交的服务ID).
        public var serviceID: String
        /// Appid of the app or official account (调用创单接口时提交的应用ID).
        public var appID: String?
        /// Merchant number (调用创单接口时提交的商户号).
        public var mchid: String
        /// Sub-merchant's appid (调用创单接口时传入的子商户应用ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (调用创单接口时传入的子商户商户号).
        public var subMchid: String?
        /// Channel partner's merchant number (调用创单接口时传入的渠道商商户号).
        public var channelID: String?
        /// Merchant's own service order number (调用创单接口时提交的商户服务订单号).
        public var outOrderNo: String
        /// User's openid.
        public var openID: String?
        /// User's openid under the sub appid.
        public var subOpenID: String?
        /// Total amount in fen.
        public var totalAmount: Int
        /// Prepay request body.
        public var prepayReqBody: PrepayReqBody?
        /// Prepay request header, in Base64.
        public var prepayReqHeaderBase64: String?
        /// Prepay request body, in Base64.
        public var prepayReqBodyBase64: String?
        /// HTTP code of the prepay response.
        public var prepayRespHttpCode: Int?
        /// Prepay response header, in Base64.
        public var prepayRespHeaderBase64: String?
        /// Prepay response body, in Base64.
        public var prepayRespBodyBase64: String?

        public init(
            serviceID: String,
            appID: String? = nil,
            mchid: String,
            subAppID: String? = nil,
            subMchid: String? = nil,
            channelID: String? = nil,
            outOrderNo: String,
            openID: String? = nil,
            subOpenID: String? = nil,
            totalAmount: Int,
            prepayReqBody: PrepayReqBody? = nil,
            prepayReqHeaderBase64: String? = nil,
            prepayReqBodyBase64: String? = nil,
            prepayRespHttpCode: Int? = nil,
            prepayRespHeaderBase64: String? = nil,
            prepayRespBodyBase64: String? = nil
        ) {
            self.serviceID = serviceID
            self.appID = appID
            self.mchid = mchid
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.channelID = channelID
            self.outOrderNo = outOrderNo
            self.openID = openID
            self.subOpenID = subOpenID
            self.totalAmount = totalAmount
            self.prepayReqBody = prepayReqBody
            self.prepayReqHeaderBase64 = prepayReqHeaderBase64
            self.prepayReqBodyBase64 = prepayReqBodyBase64
            self.prepayRespHttpCode = prepayRespHttpCode
            self.prepayRespHeaderBase64 = prepayRespHeaderBase64
            self.prepayRespBodyBase64 = prepayRespBodyBase64
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.serviceID = try member.required("service_id")
            self.appID = try member.ifPresent("appid")
            self.mchid = try member.required("mchid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.channelID = try member.ifPresent("channel_id")
            self.outOrderNo = try member.required("out_order_no")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.totalAmount = try member.required("total_amount")
            self.prepayReqBody = try member.ifPresent("prepay_req_body")
            self.prepayReqHeaderBase64 = try member.ifPresent("prepay_req_header_base64")
            self.prepayReqBodyBase64 = try member.ifPresent("prepay_req_body_base64")
            self.prepayRespHttpCode = try member.ifPresent("prepay_resp_http_code")
            self.prepayRespHeaderBase64 = try member.ifPresent("prepay_resp_header_base64")
            self.prepayRespBodyBase64 = try member.ifPresent("prepay_resp_body_base64")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.serviceID, "service_id")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.channelID, "channel_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encode(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.prepayReqBody, "prepay_req_body")
            try members.encodeIfPresent(self.prepayReqHeaderBase64, "prepay_req_header_base64")
            try members.encodeIfPresent(self.prepayReqBodyBase64, "prepay_req_body_base64")
            try members.encodeIfPresent(self.prepayRespHttpCode, "prepay_resp_http_code")
            try members.encodeIfPresent(self.prepayRespHeaderBase64, "prepay_resp_header_base64")
            try members.encodeIfPresent(self.prepayRespBodyBase64, "prepay_resp_body_base64")
        }

        /// Prepay request body.
        public struct PrepayReqBody: Codable, Hashable, Sendable {
            /// Device number or information.
            public var deviceInfo: String?
            /// Random string (微信支付分配给收单服务商的ID).
            public var nonceStr: String?
            /// Body of notification (商品或支付单简要描述).
            public var body: String?
            /// Merchant's attached data, returned unchanged.
            public var attach: String?
            /// Currency of the amount.
            public var feeType: String?
            /// Time the transaction starts.
            public var timeStart: String?
            /// Time the transaction expires.
            public var timeExpire: Timestamp?
            /// Discount tag of the order.
            public var goodsTag: String?
            /// URL to be notified at.
            public var notifyURL: String?
            /// Transaction type.
            public var tradeType: String?
            /// Required or restricted payment method.
            public var limitPay: String?
            /// Whether to show the invoice entrance (需要跟公众平台的发票功能联合使用).
            public var needReceipt: Bool?

            public init(
                deviceInfo: String? = nil,
                nonceStr: String? = nil,
                body: String? = nil,
                attach: String? = nil,
                feeType: String? = nil,
                timeStart: String? = nil,
                timeExpire: Timestamp? = nil,
                goodsTag: String? = nil,
                notifyURL: String? = nil,
                tradeType: String? = nil,
                limitPay: String? = nil,
                needReceipt: Bool? = nil
            ) {
                self.deviceInfo = deviceInfo
                self.nonceStr = nonceStr
                self.body = body
                self.attach = attach
                self.feeType = feeType
                self.timeStart = timeStart
                self.timeExpire = timeExpire
                self.goodsTag = goodsTag
                self.notifyURL = notifyURL
                self.tradeType = tradeType
                self.limitPay = limitPay
                self.needReceipt = needReceipt
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.deviceInfo = try member.ifPresent("device_info")
                self.nonceStr = try member.ifPresent("nonce_str")
                self.body = try member.ifPresent("body")
                self.attach = try member.ifPresent("attach")
                self.feeType = try member.ifPresent("fee_type")
                self.timeStart = try member.ifPresent("time_start")
                self.timeExpire = try member.ifPresent("time_expire")
                self.goodsTag = try member.ifPresent("goods_tag")
                self.notifyURL = try member.ifPresent("notify_url")
                self.tradeType = try member.ifPresent("trade_type")
                self.limitPay = try member.ifPresent("limit_pay")
                self.needReceipt = try member.ifPresent("need_receipt")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.deviceInfo, "device_info")
                try members.encodeIfPresent(self.nonceStr, "nonce_str")
                try members.encodeIfPresent(self.body, "body")
                try members.encodeIfPresent(self.attach, "attach")
                try members.encodeIfPresent(self.feeType, "fee_type")
                try members.encodeIfPresent(self.timeStart, "time_start")
                try members.encodeIfPresent(self.timeExpire, "time_expire")
                try members.encodeIfPresent(self.goodsTag, "goods_tag")
                try members.encodeIfPresent(self.notifyURL, "notify_url")
                try members.encodeIfPresent(self.tradeType, "trade_type")
                try members.encodeIfPresent(self.limitPay, "limit_pay")
                try members.encodeIfPresent(self.needReceipt, "need_receipt")
            }
        }
    }
}

extension WebhookEvent {
    /// Discount card.
    public struct DiscountCard: Codable, Hashable, Sendable {
        /// Appid of the app or official account (公众账号ID).
        public var appID: String?
        /// User's openid.
        public var openID: String?
        /// Membership card template ID (先享卡ID).
        public var cardID: String?
        /// Card template ID.
        public var cardTemplateID: String?
        /// Time of creation.
        public var createTime: Timestamp?
        /// Merchant number.
        public var mchid: String?
        /// List of objectives.
        public var objectives: [Objectives]?
        /// Merchant's own card receipt number.
        public var outCardCode: String?
        /// List of rewards.
        public var rewards: [Rewards]?
        /// Current state of the record.
        public var state: String?
        /// Period of the service.
        public var timeRange: TimeRange?
        /// Total amount in fen.
        public var totalAmount: String?
        /// Reason the agreement was not completed.
        public var unfinishedReason: String?
        /// Payment by which reward was returned.
        public var payInformation: PayInformation?

        public init(
            appID: String? = nil,
            openID: String? = nil,
            cardID: String? = nil,
            cardTemplateID: String? = nil,
            createTime: Timestamp? = nil,
            mchid: String? = nil,
            objectives: [Objectives]? = nil,
            outCardCode: String? = nil,
            rewards: [Rewards]? = nil,
            state: String? = nil,
            timeRange: TimeRange? = nil,
            totalAmount: String? = nil,
            unfinishedReason: String? = nil,
            payInformation: PayInformation? = nil
        ) {
            self.appID = appID
            self.openID = openID
            self.cardID = cardID
            self.cardTemplateID = cardTemplateID
            self.createTime = createTime
            self.mchid = mchid
            self.objectives = objectives
            self.outCardCode = outCardCode
            self.rewards = rewards
            self.state = state
            self.timeRange = timeRange
            self.totalAmount = totalAmount
            self.unfinishedReason = unfinishedReason
            self.payInformation = payInformation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.ifPresent("appid")
            self.openID = try member.ifPresent("openid")
            self.cardID = try member.ifPresent("card_id")
            self.cardTemplateID = try member.ifPresent("card_template_id")
            self.createTime = try member.ifPresent("create_time")
            self.mchid = try member.ifPresent("mchid")
            self.objectives = try member.ifPresent("objectives")
            self.outCardCode = try member.ifPresent("out_card_code")
            self.rewards = try member.ifPresent("rewards")
            self.state = try member.ifPresent("state")
            self.timeRange = try member.ifPresent("time_range")
            self.totalAmount = try member.ifPresent("total_amount")
            self.unfinishedReason = try member.ifPresent("unfinished_reason")
            self.payInformation = try member.ifPresent("pay_information")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.cardID, "card_id")
            try members.encodeIfPresent(self.cardTemplateID, "card_template_id")
            try members.encodeIfPresent(self.createTime, "create_time")
            try members.encodeIfPresent(self.mchid, "mchid")
            try members.encodeIfPresent(self.objectives, "objectives")
            try members.encodeIfPresent(self.outCardCode, "out_card_code")
            try members.encodeIfPresent(self.rewards, "rewards")
            try members.encodeIfPresent(self.state, "state")
            try members.encodeIfPresent(self.timeRange, "time_range")
            try members.encodeIfPresent(self.totalAmount, "total_amount")
            try members.encodeIfPresent(self.unfinishedReason, "unfinished_reason")
            try members.encodeIfPresent(self.payInformation, "pay_information")
        }

        /// List of objectives.
        public struct Objectives: Codable, Hashable, Sendable {
            /// Objective ID.
            public var objectiveID: String?

            public init(
                objectiveID: String? = nil
            ) {
                self.objectiveID = objectiveID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.objectiveID = try member.ifPresent("objective_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.objectiveID, "objective_id")
            }
        }

        /// List of rewards.
        public struct Rewards: Codable, Hashable, Sendable {
            /// Reward ID.
            public var rewardID: String?

            public init(
                rewardID: String? = nil
            ) {
                self.rewardID = rewardID
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.rewardID = try member.ifPresent("reward_id")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.rewardID, "reward_id")
            }
        }

        /// Period of the service.
        public struct TimeRange: Codable, Hashable, Sendable {
            /// Start time.
            public var beginTime: Timestamp?
            /// End time.
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

        /// Payment by which reward was returned.
        public struct PayInformation: Codable, Hashable, Sendable {
            /// WeChat Pay order number.
            public var transactionID: String?
            /// Payment state.
            public var payState: String?
            /// Amount paid, in fen.
            public var payAmount: String?
            /// Time of payment.
            public var payTime: String?

            public init(
                transactionID: String? = nil,
                payState: String? = nil,
                payAmount: String? = nil,
                payTime: String? = nil
            ) {
                self.transactionID = transactionID
                self.payState = payState
                self.payAmount = payAmount
                self.payTime = payTime
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.transactionID = try member.ifPresent("transaction_id")
                self.payState = try member.ifPresent("pay_state")
                self.payAmount = try member.ifPresent("pay_amount")
                self.payTime = try member.ifPresent("pay_time")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.transactionID, "transaction_id")
                try members.encodeIfPresent(self.payState, "pay_state")
                try members.encodeIfPresent(self.payAmount, "pay_amount")
                try members.encodeIfPresent(self.payTime, "pay_time")
            }
        }
    }
}

extension WebhookEvent {
    /// Coupon of a merchant.
    public struct MerchantCoupon: Codable, Hashable, Sendable {
        /// Type of event notified (业务细分事件类型).
        public var eventType: EventType?
        /// User's coupon code.
        public var couponCode: String
        /// Coupon stock or campaign ID (批次号).
        public var stockID: String
        /// Time of sending (发放时间).
        public var sendTime: String
        /// User's openid.
        public var openID: String?
        /// User's unionid.
        public var unionID: String?
        /// Channel by which coupons are sent (发放渠道).
        public var sendChannel: SendChannel?
        /// Issuing merchant number (发券商户号).
        public var sendMerchant: String?
        /// Shake campaign ID (摇一摇活动ID).
        public var actID: String?
        /// Attached business information.
        public var attachInfo: AttachInfo?

        public init(
            eventType: EventType? = nil,
            couponCode: String,
            stockID: String,
            sendTime: String,
            openID: String? = nil,
            unionID: String? = nil,
            sendChannel: SendChannel? = nil,
            sendMerchant: String? = nil,
            actID: String? = nil,
            attachInfo: AttachInfo? = nil
        ) {
            self.eventType = eventType
            self.couponCode = couponCode
            self.stockID = stockID
            self.sendTime = sendTime
            self.openID = openID
            self.unionID = unionID
            self.sendChannel = sendChannel
            self.sendMerchant = sendMerchant
            self.actID = actID
            self.attachInfo = attachInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.eventType = try member.ifPresent("event_type")
            self.couponCode = try member.required("coupon_code")
            self.stockID = try member.required("stock_id")
            self.sendTime = try member.required("send_time")
            self.openID = try member.ifPresent("openid")
            self.unionID = try member.ifPresent("unionid")
            self.sendChannel = try member.ifPresent("send_channel")
            self.sendMerchant = try member.ifPresent("send_merchant")
            self.actID = try member.ifPresent("act_id")
            self.attachInfo = try member.ifPresent("attach_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.eventType, "event_type")
            try members.encode(self.couponCode, "coupon_code")
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.sendTime, "send_time")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.unionID, "unionid")
            try members.encodeIfPresent(self.sendChannel, "send_channel")
            try members.encodeIfPresent(self.sendMerchant, "send_merchant")
            try members.encodeIfPresent(self.actID, "act_id")
            try members.encodeIfPresent(self.attachInfo, "attach_info")
        }

        /// Type of event notified (业务细分事件类型).
        public struct EventType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var eventTypeBusicouponSend: Self { Self(rawValue: "EVENT_TYPE_BUSICOUPON_SEND") }
        }

        /// Channel by which coupons are sent (发放渠道).
        public struct SendChannel: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var busicouponSendChannelMiniapp: Self { Self(rawValue: "BUSICOUPON_SEND_CHANNEL_MINIAPP") }
            public static var busicouponSendChannelAPI: Self { Self(rawValue: "BUSICOUPON_SEND_CHANNEL_API") }
            public static var busicouponSendChannelPaygift: Self { Self(rawValue: "BUSICOUPON_SEND_CHANNEL_PAYGIFT") }
            public static var busicouponSendChannelH5: Self { Self(rawValue: "BUSICOUPON_SEND_CHANNEL_H5") }
            public static var busicouponSendChannelFtof: Self { Self(rawValue: "BUSICOUPON_SEND_CHANNEL_FTOF") }
            public static var busicouponSendChannelMembercardAct: Self { Self(rawValue: "BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT") }
            public static var busicouponSendChannelHall: Self { Self(rawValue: "BUSICOUPON_SEND_CHANNEL_HALL") }
            public static var busicouponSendChannelJSAPI: Self { Self(rawValue: "BUSICOUPON_SEND_CHANNEL_JSAPI") }
            public static var jsapi: Self { Self(rawValue: "JSAPI") }
            public static var busicouponSendChannelMiniAppLive: Self { Self(rawValue: "BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE") }
            public static var busicouponSendChannelWechatSearch: Self { Self(rawValue: "BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH") }
            public static var busicouponSendChannelPayHasDiscount: Self { Self(rawValue: "BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT") }
            public static var busicouponSendChannelWechatAd: Self { Self(rawValue: "BUSICOUPON_SEND_CHANNEL_WECHAT_AD") }
            public static var busicouponSendChannelRightsPlatform: Self { Self(rawValue: "BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM") }
            public static var busicouponSendChannelReceiveMoneyGift: Self { Self(rawValue: "BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT") }
            public static var busicouponSendChannelMemberPayRight: Self { Self(rawValue: "BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT") }
            public static var busicouponSendChannelBusiSmartRetail: Self { Self(rawValue: "BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL") }
            public static var busicouponSendChannelFinderLiveroom: Self { Self(rawValue: "BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM") }
        }

        /// Attached business information.
        public struct AttachInfo: Codable, Hashable, Sendable {
            /// WeChat Pay order number.
            public var transactionID: String?
            /// Campaign code.
            public var actCode: String?
            /// Hall code.
            public var hallCode: String?
            /// Merchant number owning the hall.
            public var hallBelongMchID: Int?
            /// Membership card template ID.
            public var cardID: String?
            /// Code.
            public var code: String?
            /// Campaign ID.
            public var activityID: String?
            /// Phone number.
            public var phoneNumber: String?
            /// Country code.
            public var countryCode: String?

            public init(
                transactionID: String? = nil,
                actCode: String? = nil,
                hallCode: String? = nil,
                hallBelongMchID: Int? = nil,
                cardID: String? = nil,
                code: String? = nil,
                activityID: String? = nil,
                phoneNumber: String? = nil,
                countryCode: String? = nil
            ) {
                self.transactionID = transactionID
                self.actCode = actCode
                self.hallCode = hallCode
                self.hallBelongMchID = hallBelongMchID
                self.cardID = cardID
                self.code = code
                self.activityID = activityID
                self.phoneNumber = phoneNumber
                self.countryCode = countryCode
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.transactionID = try member.ifPresent("transaction_id")
                self.actCode = try member.ifPresent("act_code")
                self.hallCode = try member.ifPresent("hall_code")
                self.hallBelongMchID = try member.ifPresent("hall_belong_mch_id")
                self.cardID = try member.ifPresent("card_id")
                self.code = try member.ifPresent("code")
                self.activityID = try member.ifPresent("activity_id")
                self.phoneNumber = try member.ifPresent("phone_number")
                self.countryCode = try member.ifPresent("country_code")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.transactionID, "transaction_id")
                try members.encodeIfPresent(self.actCode, "act_code")
                try members.encodeIfPresent(self.hallCode, "hall_code")
                try members.encodeIfPresent(self.hallBelongMchID, "hall_belong_mch_id")
                try members.encodeIfPresent(self.cardID, "card_id")
                try members.encodeIfPresent(self.code, "code")
                try members.encodeIfPresent(self.activityID, "activity_id")
                try members.encodeIfPresent(self.phoneNumber, "phone_number")
                try members.encodeIfPresent(self.countryCode, "country_code")
            }
        }
    }
}

extension WebhookEvent {
    /// Coupon.
    public struct Coupon: Codable, Hashable, Sendable {
        /// Merchant number that created the stock.
        public var stockCreatorMchid: String
        /// Coupon stock or campaign ID.
        public var stockID: String
        /// Coupon ID.
        public var couponID: String
        /// Single-item discount.
        public var singleitemDiscountOff: SingleitemDiscountOff?
        /// Discount to.
        public var discountTo: DiscountTo?
        /// Name of the coupon (券或消费金名称).
        public var couponName: String?
        /// Current status of the record.
        public var status: String
        /// Description.
        public var description: String?
        /// Time of creation (领券时间).
        public var createTime: Timestamp
        /// Type of coupon.
        public var couponType: String?
        /// Whether no funds move (是否无资金流).
        public var noCash: Bool?
        /// Time from which it is usable (可用开始时间).
        public var availableBeginTime: Timestamp?
        /// Time until which it is usable (可用结束时间).
        public var availableEndTime: Timestamp?
        /// Whether it is a single-item discount (是否单品优惠).
        public var singleitem: Bool?
        /// Rules of the fixed-amount coupon.
        public var normalCouponInformation: NormalCouponInformation?
        /// Redemption information of the coupon.
        public var consumeInformation: ConsumeInformation?
        /// Business type (细分业务类型).
        public var businessType: BusinessType?

        public init(
            stockCreatorMchid: String,
            stockID: String,
            couponID: String,
            singleitemDiscountOff: SingleitemDiscountOff? = nil,
            discountTo: DiscountTo? = nil,
            couponName: String? = nil,
            status: String,
            description: String? = nil,
            createTime: Timestamp,
            couponType: String? = nil,
            noCash: Bool? = nil,
            availableBeginTime: Timestamp? = nil,
            availableEndTime: Timestamp? = nil,
            singleitem: Bool? = nil,
            normalCouponInformation: NormalCouponInformation? = nil,
            consumeInformation: ConsumeInformation? = nil,
            businessType: BusinessType? = nil
        ) {
            self.stockCreatorMchid = stockCreatorMchid
            self.stockID = stockID
            self.couponID = couponID
            self.singleitemDiscountOff = singleitemDiscountOff
            self.discountTo = discountTo
            self.couponName = couponName
            self.status = status
            self.description = description
            self.createTime = createTime
            self.couponType = couponType
            self.noCash = noCash
            self.availableBeginTime = availableBeginTime
            self.availableEndTime = availableEndTime
            self.singleitem = singleitem
            self.normalCouponInformation = normalCouponInformation
            self.consumeInformation = consumeInformation
            self.businessType = businessType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.stockCreatorMchid = try member.required("stock_creator_mchid")
            self.stockID = try member.required("stock_id")
            self.couponID = try member.required("coupon_id")
            self.singleitemDiscountOff = try member.ifPresent("singleitem_discount_off")
            self.discountTo = try member.ifPresent("discount_to")
            self.couponName = try member.ifPresent("coupon_name")
            self.status = try member.required("status")
            self.description = try member.ifPresent("description")
            self.createTime = try member.required("create_time")
            self.couponType = try member.ifPresent("coupon_type")
            self.noCash = try member.ifPresent("no_cash")
            self.availableBeginTime = try member.ifPresent("available_begin_time")
            self.availableEndTime = try member.ifPresent("available_end_time")
            self.singleitem = try member.ifPresent("singleitem")
            self.normalCouponInformation = try member.ifPresent("normal_coupon_information")
            self.consumeInformation = try member.ifPresent("consume_information")
            self.businessType = try member.ifPresent("business_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.stockCreatorMchid, "stock_creator_mchid")
            try members.encode(self.stockID, "stock_id")
            try members.encode(self.couponID, "coupon_id")
            try members.encodeIfPresent(self.singleitemDiscountOff, "singleitem_discount_off")
            try members.encodeIfPresent(self.discountTo, "discount_to")
            try members.encodeIfPresent(self.couponName, "coupon_name")
            try members.encode(self.status, "status")
            try members.encodeIfPresent(self.description, "description")
            try members.encode(self.createTime, "create_time")
            try members.encodeIfPresent(self.couponType, "coupon_type")
            try members.encodeIfPresent(self.noCash, "no_cash")
            try members.encodeIfPresent(self.availableBeginTime, "available_begin_time")
            try members.encodeIfPresent(self.availableEndTime, "available_end_time")
            try members.encodeIfPresent(self.singleitem, "singleitem")
            try members.encodeIfPresent(self.normalCouponInformation, "normal_coupon_information")
            try members.encodeIfPresent(self.consumeInformation, "consume_information")
            try members.encodeIfPresent(self.businessType, "business_type")
        }

        /// Single-item discount.
        public struct SingleitemDiscountOff: Codable, Hashable, Sendable {
            /// Highest unit price of discounted goods.
            public var singlePriceMax: Int?

            public init(
                singlePriceMax: Int? = nil
            ) {
                self.singlePriceMax = singlePriceMax
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.singlePriceMax = try member.ifPresent("single_price_max")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.singlePriceMax, "single_price_max")
            }
        }

        /// Discount to.
        public struct DiscountTo: Codable, Hashable, Sendable {
            /// Unit price after reduction, in fen.
            public var cutToPrice: Int?
            /// Highest price.
            public var maxPrice: Int?

            public init(
                cutToPrice: Int? = nil,
                maxPrice: Int? = nil
            ) {
                self.cutToPrice = cutToPrice
                self.maxPrice = maxPrice
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.cutToPrice = try member.ifPresent("cut_to_price")
                self.maxPrice = try member.ifPresent("max_price")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.cutToPrice, "cut_to_price")
                try members.encodeIfPresent(self.maxPrice, "max_price")
            }
        }

        /// Rules of the fixed-amount coupon.
        public struct NormalCouponInformation: Codable, Hashable, Sendable {
            /// Face value in fen.
            public var couponAmount: Int?
            /// Minimum spending amount, in fen.
            public var transactionMinimum: Int?

            public init(
                couponAmount: Int? = nil,
                transactionMinimum: Int? = nil
            ) {
                self.couponAmount = couponAmount
                self.transactionMinimum = transactionMinimum
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.couponAmount = try member.ifPresent("coupon_amount")
                self.transactionMinimum = try member.ifPresent("transaction_minimum")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.couponAmount, "coupon_amount")
                try members.encodeIfPresent(self.transactionMinimum, "transaction_minimum")
            }
        }

        /// Redemption information of the coupon.
        public struct ConsumeInformation: Codable, Hashable, Sendable {
            /// Time of the redemption (代金券核销时间).
            public var consumeTime: Timestamp
            /// Merchant number redeeming the coupon.
            public var consumeMchid: String
            /// WeChat Pay order number.
            public var transactionID: String
            /// Amount consumed.
            public var consumeAmount: Int?
            /// List of goods.
            public var goodsDetail: [GoodsDetail]?

            public init(
                consumeTime: Timestamp,
                consumeMchid: String,
                transactionID: String,
                consumeAmount: Int? = nil,
                goodsDetail: [GoodsDetail]? = nil
            ) {
                self.consumeTime = consumeTime
                self.consumeMchid = consumeMchid
                self.transactionID = transactionID
                self.consumeAmount = consumeAmount
                self.goodsDetail = goodsDetail
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.consumeTime = try member.required("consume_time")
                self.consumeMchid = try member.required("consume_mchid")
                self.transactionID = try member.required("transaction_id")
                self.consumeAmount = try member.ifPresent("consume_amount")
                self.goodsDetail = try member.ifPresent("goods_detail")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.consumeTime, "consume_time")
                try members.encode(self.consumeMchid, "consume_mchid")
                try members.encode(self.transactionID, "transaction_id")
                try members.encodeIfPresent(self.consumeAmount, "consume_amount")
                try members.encodeIfPresent(self.goodsDetail, "goods_detail")
            }

            /// List of goods.
            public struct GoodsDetail: Codable, Hashable, Sendable {
                /// Goods code.
                public var goodsID: String?
                /// Quantity (单品数据).
                public var quantity: Int?
                /// Price of the goods in fen (单品单价).
                public var price: Int?
                /// Discount amount in fen (优惠金额).
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

        /// Business type (细分业务类型).
        public struct BusinessType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var multiuse: Self { Self(rawValue: "MULTIUSE") }
        }
    }
}

extension WebhookEvent {
    /// Coupon on a product.
    public struct ProductCoupon: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// User's coupon code (用户券Code).
        public var couponCode: String
        /// Product coupon ID (商品券ID).
        public var productCouponID: String
        /// Coupon stock or campaign ID (商品券批次ID).
        public var stockID: String
        /// Coupon stock bundle ID (商品券批次组ID).
        public var stockBundleID: String?
        /// User's coupon bundle ID (用户券组ID).
        public var userCouponBundleID: String?
        /// Appid of the app or official account (事件通知AppID).
        public var appID: String?
        /// User's openid (用户OpenID).
        public var openID: String?
        /// User's unionid (用户UnionID).
        public var unionID: String?
        /// Time of receipt by the user (领券时间).
        public var receiveTime: Timestamp?
        /// Merchant's coupon sending request number (发券请求单号).
        public var sendRequestNo: String?
        /// Channel by which coupons are sent (发券渠道).
        public var sendChannel: SendChannel?
        /// Start of validity (有效期开始时间).
        public var validBeginTime: Timestamp?
        /// End of validity (有效期结束时间).
        public var validEndTime: Timestamp?
        /// Phone number.
        public var phoneNumber: String?
        /// Country code.
        public var countryCode: String?
        /// Merchant's attached data, returned unchanged (自定义附加信息).
        public var attach: String?
        /// Channel's custom information (渠道自定义信息).
        public var channelCustomInfo: String?

        public init(
            brandID: String,
            couponCode: String,
            productCouponID: String,
            stockID: String,
            stockBundleID: String? = nil,
            userCouponBundleID: String? = nil,
            appID: String? = nil,
            openID: String? = nil,
            unionID: String? = nil,
            receiveTime: Timestamp? = nil,
            sendRequestNo: String? = nil,
            sendChannel: SendChannel? = nil,
            validBeginTime: Timestamp? = nil,
            validEndTime: Timestamp? = nil,
            phoneNumber: String? = nil,
            countryCode: String? = nil,
            attach: String? = nil,
            channelCustomInfo: String? = nil
        ) {
            self.brandID = brandID
            self.couponCode = couponCode
            self.productCouponID = productCouponID
            self.stockID = stockID
            self.stockBundleID = stockBundleID
            self.userCouponBundleID = userCouponBundleID
            self.appID = appID
            self.openID = openID
            self.unionID = unionID
            self.receiveTime = receiveTime
            self.sendRequestNo = sendRequestNo
            self.sendChannel = sendChannel
            self.validBeginTime = validBeginTime
            self.validEndTime = validEndTime
            self.phoneNumber = phoneNumber
            self.countryCode = countryCode
            self.attach = attach
            self.channelCustomInfo = channelCustomInfo
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.couponCode = try member.required("coupon_code")
            self.productCouponID = try member.required("product_coupon_id")
            self.stockID = try member.required("stock_id")
            self.stockBundleID = try member.ifPresent("stock_bundle_id")
            self.userCouponBundleID = try member.ifPresent("user_coupon_bundle_id")
            self.appID = try member.ifPresent("appid")
            self.openID = try member.ifPresent("openid")
            self.unionID = try member.ifPresent("unionid")
            self.receiveTime = try member.ifPresent("receive_time")
            self.sendRequestNo = try member.ifPresent("send_request_no")
            self.sendChannel = try member.ifPresent("send_channel")
            self.validBeginTime = try member.ifPresent("valid_begin_time")
            self.validEndTime = try member.ifPresent("valid_end_time")
            self.phoneNumber = try member.ifPresent("phone_number")
            self.countryCode = try member.ifPresent("country_code")
            self.attach = try member.ifPresent("attach")
            self.channelCustomInfo = try member.ifPresent("channel_custom_info")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.couponCode, "coupon_code")
            try members.encode(self.productCouponID, "product_coupon_id")
            try members.encode(self.stockID, "stock_id")
            try members.encodeIfPresent(self.stockBundleID, "stock_bundle_id")
            try members.encodeIfPresent(self.userCouponBundleID, "user_coupon_bundle_id")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.unionID, "unionid")
            try members.encodeIfPresent(self.receiveTime, "receive_time")
            try members.encodeIfPresent(self.sendRequestNo, "send_request_no")
            try members.encodeIfPresent(self.sendChannel, "send_channel")
            try members.encodeIfPresent(self.validBeginTime, "valid_begin_time")
            try members.encodeIfPresent(self.validEndTime, "valid_end_time")
            try members.encodeIfPresent(self.phoneNumber, "phone_number")
            try members.encodeIfPresent(self.countryCode, "country_code")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.channelCustomInfo, "channel_custom_info")
        }

        /// Channel by which coupons are sent (发券渠道).
        public struct SendChannel: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var api: Self { Self(rawValue: "API") }
            public static var brandManage: Self { Self(rawValue: "BRAND_MANAGE") }
            public static var receiveComponent: Self { Self(rawValue: "RECEIVE_COMPONENT") }
            public static var member: Self { Self(rawValue: "MEMBER") }
        }
    }
}

extension WebhookEvent {
    /// Image of a product's coupon.
    public struct CouponImage: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Task ID (图片生成的任务ID).
        public var taskID: String
        /// Type of image generation (图片生成类型).
        public var imageGenerationType: ImageGenerationType
        /// State of the task (任务状态).
        public var taskState: TaskState
        /// Result of combining the images (拼图结果).
        public var combineImageResult: CombineImageResult?
        /// Result of the goods cut-out (生成商品图结果).
        public var cutOutResult: CutOutResult?

        public init(
            brandID: String,
            taskID: String,
            imageGenerationType: ImageGenerationType,
            taskState: TaskState,
            combineImageResult: CombineImageResult? = nil,
            cutOutResult: CutOutResult? = nil
        ) {
            self.brandID = brandID
            self.taskID = taskID
            self.imageGenerationType = imageGenerationType
            self.taskState = taskState
            self.combineImageResult = combineImageResult
            self.cutOutResult = cutOutResult
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.taskID = try member.required("task_id")
            self.imageGenerationType = try member.required("image_generation_type")
            self.taskState = try member.required("task_state")
            self.combineImageResult = try member.ifPresent("combine_image_result")
            self.cutOutResult = try member.ifPresent("cut_out_result")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.taskID, "task_id")
            try members.encode(self.imageGenerationType, "image_generation_type")
            try members.encode(self.taskState, "task_state")
            try members.encodeIfPresent(self.combineImageResult, "combine_image_result")
            try members.encodeIfPresent(self.cutOutResult, "cut_out_result")
        }

        /// Type of image generation (图片生成类型).
        public struct ImageGenerationType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var combineImage: Self { Self(rawValue: "COMBINE_IMAGE") }
            public static var cutOut: Self { Self(rawValue: "CUT_OUT") }
        }

        /// State of the task (任务状态).
        public struct TaskState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var processing: Self { Self(rawValue: "PROCESSING") }
            public static var fail: Self { Self(rawValue: "FAIL") }
            public static var success: Self { Self(rawValue: "SUCCESS") }
        }

        /// Result of combining the images (拼图结果).
        public struct CombineImageResult: Codable, Hashable, Sendable {
            /// Image URL (生成的图片URL).
            public var imageURL: String?

            public init(
                imageURL: String? = nil
            ) {
                self.imageURL = imageURL
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.imageURL = try member.ifPresent("image_url")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.imageURL, "image_url")
            }
        }

        /// Result of the goods cut-out (生成商品图结果).
        public struct CutOutResult: Codable, Hashable, Sendable {
            /// Image URL (生成的图片URL).
            public var imageURL: String?

            public init(
                imageURL: String? = nil
            ) {
                self.imageURL = imageURL
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.imageURL = try member.ifPresent("image_url")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.imageURL, "image_url")
            }
        }
    }
}

extension WebhookEvent {
    /// Membership card of a brand.
    public struct BrandMemberCard: Codable, Hashable, Sendable {
        /// User's membership card code (会员卡code).
        public var userCardCode: String?
        /// Membership card template ID (会员卡模板ID).
        public var cardID: String
        /// User's openid (用户标识).
        public var openID: String
        /// Background colour of the card (卡背景颜色).
        public var cardColor: String?
        /// Background picture URL of the card (卡背景图URL).
        public var cardPictureURL: String?
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Type of card or document (会员卡类型).
        public var cardType: CardType?
        /// Phone number (加密的手机号).
        public var phoneNumber: Sensitive?
        /// Level (等级).
        public var level: String?
        /// Validity of the membership card (会员卡有效期).
        public var validDateInformation: ValidDateInformation?
        /// Time of pick-up (领取时间).
        public var pickupTime: String?
        /// Personal information given on card opening (用户开卡时填写的个人信息).
        public var userInformation: UserInformation?
        /// Merchant's attached data, returned unchanged (商家数据包).
        public var attach: String?
        /// State of the user's membership card (用户会员卡状态).
        public var userCardState: UserCardState
        /// Reason for invalidation (作废原因).
        public var invalidReason: String?
        /// Time of invalidation (作废时间).
        public var invalidTime: String?
        /// Time of creation (创建时间).
        public var createTime: Timestamp
        /// Time of the last update (更新时间).
        public var modifyTime: Timestamp

        public init(
            userCardCode: String? = nil,
            cardID: String,
            openID: String,
            cardColor: String? = nil,
            cardPictureURL: String? = nil,
            brandID: String,
            cardType: CardType? = nil,
            phoneNumber: Sensitive? = nil,
            level: String? = nil,
            validDateInformation: ValidDateInformation? = nil,
            pickupTime: String? = nil,
            userInformation: UserInformation? = nil,
            attach: String? = nil,
            userCardState: UserCardState,
            invalidReason: String? = nil,
            invalidTime: String? = nil,
            createTime: Timestamp,
            modifyTime: Timestamp
        ) {
            self.userCardCode = userCardCode
            self.cardID = cardID
            self.openID = openID
            self.cardColor = cardColor
            self.cardPictureURL = cardPictureURL
            self.brandID = brandID
            self.cardType = cardType
            self.phoneNumber = phoneNumber
            self.level = level
            self.validDateInformation = validDateInformation
            self.pickupTime = pickupTime
            self.userInformation = userInformation
            self.attach = attach
            self.userCardState = userCardState
            self.invalidReason = invalidReason
            self.invalidTime = invalidTime
            self.createTime = createTime
            self.modifyTime = modifyTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.userCardCode = try member.ifPresent("user_card_code")
            self.cardID = try member.required("card_id")
            self.openID = try member.required("openid")
            self.cardColor = try member.ifPresent("card_color")
            self.cardPictureURL = try member.ifPresent("card_picture_url")
            self.brandID = try member.required("brand_id")
            self.cardType = try member.ifPresent("card_type")
            self.phoneNumber = try member.ifPresent("phone_number")
            self.level = try member.ifPresent("level")
            self.validDateInformation = try member.ifPresent("valid_date_information")
            self.pickupTime = try member.ifPresent("pickup_time")
            self.userInformation = try member.ifPresent("user_information")
            self.attach = try member.ifPresent("attach")
            self.userCardState = try member.required("user_card_state")
            self.invalidReason = try member.ifPresent("invalid_reason")
            self.invalidTime = try member.ifPresent("invalid_time")
            self.createTime = try member.required("create_time")
            self.modifyTime = try member.required("modify_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.userCardCode, "user_card_code")
            try members.encode(self.cardID, "card_id")
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.cardColor, "card_color")
            try members.encodeIfPresent(self.cardPictureURL, "card_picture_url")
            try members.encode(self.brandID, "brand_id")
            try members.encodeIfPresent(self.cardType, "card_type")
            try members.encodeIfPresent(self.phoneNumber, "phone_number")
            try members.encodeIfPresent(self.level, "level")
            try members.encodeIfPresent(self.validDateInformation, "valid_date_information")
            try members.encodeIfPresent(self.pickupTime, "pickup_time")
            try members.encodeIfPresent(self.userInformation, "user_information")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.userCardState, "user_card_state")
            try members.encodeIfPresent(self.invalidReason, "invalid_reason")
            try members.encodeIfPresent(self.invalidTime, "invalid_time")
            try members.encode(self.createTime, "create_time")
            try members.encode(self.modifyTime, "modify_time")
        }

        /// Type of card or document (会员卡类型).
        public struct CardType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var purchase: Self { Self(rawValue: "PURCHASE") }
            public static var normal: Self { Self(rawValue: "NORMAL") }
            public static var balance: Self { Self(rawValue: "BALANCE") }
        }

        /// Validity of the membership card (会员卡有效期).
        public struct ValidDateInformation: Codable, Hashable, Sendable {
            /// Type (有效期类型).
            public var type: TypeValue?
            /// Time from which it is usable (有效期开始时间).
            public var availableBeginTime: Timestamp?
            /// Time until which it is usable (有效期结束时间).
            public var availableEndTime: Timestamp?
            /// Days the coupon is valid after receipt (生效后N天内有效).
            public var availableDayAfterReceive: Int?

            public init(
                type: TypeValue? = nil,
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
                self.type = try member.ifPresent("type")
                self.availableBeginTime = try member.ifPresent("available_begin_time")
                self.availableEndTime = try member.ifPresent("available_end_time")
                self.availableDayAfterReceive = try member.ifPresent("available_day_after_receive")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.type, "type")
                try members.encodeIfPresent(self.availableBeginTime, "available_begin_time")
                try members.encodeIfPresent(self.availableEndTime, "available_end_time")
                try members.encodeIfPresent(self.availableDayAfterReceive, "available_day_after_receive")
            }

            /// Type (有效期类型).
            public struct TypeValue: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var fixTimeRange: Self { Self(rawValue: "FIX_TIME_RANGE") }
                public static var fixTerm: Self { Self(rawValue: "FIX_TERM") }
                public static var permanent: Self { Self(rawValue: "PERMANENT") }
            }
        }

        /// Personal information given on card opening (用户开卡时填写的个人信息).
        public struct UserInformation: Codable, Hashable, Sendable {
            /// Card opening fields the platform provides (平台提供的通用开卡信息字段).
            public var commonFieldList: [CommonFieldList]?
            /// Merchant-defined card activation fields (商户自定义的开卡信息字段).
            public var customFieldList: [CustomFieldList]?

            public init(
                commonFieldList: [CommonFieldList]? = nil,
                customFieldList: [CustomFieldList]? = nil
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

            /// Card opening fields the platform provides (平台提供的通用开卡信息字段).
            public struct CommonFieldList: Codable, Hashable, Sendable {
                /// Name (平台提供的通用开卡信息字段).
                public var name: Name?
                /// Value of the field (加密的用户开卡时填写的个人信息).
                public var value: Sensitive?

                public init(
                    name: Name? = nil,
                    value: Sensitive? = nil
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

                /// Name (平台提供的通用开卡信息字段).
                public struct Name: OpenEnumeration {
                    public let rawValue: String
                    public init(rawValue: String) { self.rawValue = rawValue }

                    public static var userFormFlagSex: Self { Self(rawValue: "USER_FORM_FLAG_SEX") }
                    public static var userFormFlagName: Self { Self(rawValue: "USER_FORM_FLAG_NAME") }
                    public static var userFormFlagBirthday: Self { Self(rawValue: "USER_FORM_FLAG_BIRTHDAY") }
                    public static var userFormFlagAddress: Self { Self(rawValue: "USER_FORM_FLAG_ADDRESS") }
                    public static var userFormFlagEmail: Self { Self(rawValue: "USER_FORM_FLAG_EMAIL") }
                    public static var userFormFlagCity: Self { Self(rawValue: "USER_FORM_FLAG_CITY") }
                }
            }

            /// Merchant-defined card activation fields (商户自定义的开卡信息字段).
            public struct CustomFieldList: Codable, Hashable, Sendable {
                /// Name (字段名称).
                public var name: String?
                /// Values chosen by the user, encrypted (加密的用户选择的字段值列表).
                public var userChosenValues: [Sensitive]?

                public init(
                    name: String? = nil,
                    userChosenValues: [Sensitive]? = nil
                ) {
                    self.name = name
                    self.userChosenValues = userChosenValues
                }

                public init(from decoder: any Decoder) throws {
                    let member = try decoder.members()
                    self.name = try member.ifPresent("name")
                    self.userChosenValues = try member.ifPresent("user_chosen_values")
                }

                public func encode(to encoder: any Encoder) throws {
                    var members = encoder.members()
                    try members.encodeIfPresent(self.name, "name")
                    try members.encodeIfPresent(self.userChosenValues, "user_chosen_values")
                }
            }
        }

        /// State of the user's membership card (用户会员卡状态).
        public struct UserCardState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var notEffective: Self { Self(rawValue: "NOT_EFFECTIVE") }
            public static var effective: Self { Self(rawValue: "EFFECTIVE") }
            public static var expired: Self { Self(rawValue: "EXPIRED") }
            public static var unavailable: Self { Self(rawValue: "UNAVAILABLE") }
            public static var delete: Self { Self(rawValue: "DELETE") }
        }
    }
}

extension WebhookEvent {
    /// Points of a brand's member.
    public struct BrandMemberPoints: Codable, Hashable, Sendable {
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Membership card template ID (会员卡模板ID).
        public var cardID: String
        /// User's openid (用户标识).
        public var openID: String
        /// User's membership card code (会员卡code).
        public var userCardCode: String

        public init(
            brandID: String,
            cardID: String,
            openID: String,
            userCardCode: String
        ) {
            self.brandID = brandID
            self.cardID = cardID
            self.openID = openID
            self.userCardCode = userCardCode
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.brandID = try member.required("brand_id")
            self.cardID = try member.required("card_id")
            self.openID = try member.required("openid")
            self.userCardCode = try member.required("user_card_code")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.cardID, "card_id")
            try members.encode(self.openID, "openid")
            try members.encode(self.userCardCode, "user_card_code")
        }
    }
}

extension WebhookEvent {
    /// Exchange of a brand's points for a coupon.
    public struct PointExchange: Codable, Hashable, Sendable {
        /// Record ID (兑券记录ID).
        public var recordID: String
        /// Brand ID (品牌ID).
        public var brandID: String
        /// Membership card template ID (会员卡模板ID).
        public var cardID: String
        /// User's openid (用户标识).
        public var openID: String
        /// User's membership card code (会员卡code).
        public var userCardCode: String
        /// Template ID for exchanging points (积分兑券模板ID).
        public var exchangeCouponTemplateID: String?
        /// Points consumed (消耗积分数).
        public var deductPoints: Int
        /// Coupon stock or campaign ID (批次ID).
        public var stockID: String?

        public init(
            recordID: String,
            brandID: String,
            cardID: String,
            openID: String,
            userCardCode: String,
            exchangeCouponTemplateID: String? = nil,
            deductPoints: Int,
            stockID: String? = nil
        ) {
            self.recordID = recordID
            self.brandID = brandID
            self.cardID = cardID
            self.openID = openID
            self.userCardCode = userCardCode
            self.exchangeCouponTemplateID = exchangeCouponTemplateID
            self.deductPoints = deductPoints
            self.stockID = stockID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.recordID = try member.required("record_id")
            self.brandID = try member.required("brand_id")
            self.cardID = try member.required("card_id")
            self.openID = try member.required("openid")
            self.userCardCode = try member.required("user_card_code")
            self.exchangeCouponTemplateID = try member.ifPresent("exchange_coupon_template_id")
            self.deductPoints = try member.required("deduct_points")
            self.stockID = try member.ifPresent("stock_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.recordID, "record_id")
            try members.encode(self.brandID, "brand_id")
            try members.encode(self.cardID, "card_id")
            try members.encode(self.openID, "openid")
            try members.encode(self.userCardCode, "user_card_code")
            try members.encodeIfPresent(self.exchangeCouponTemplateID, "exchange_coupon_template_id")
            try members.encode(self.deductPoints, "deduct_points")
            try members.encodeIfPresent(self.stockID, "stock_id")
        }
    }
}

extension WebhookEvent {
    /// Membership card.
    public struct MemberCard: Codable, Hashable, Sendable {
        /// Type of event notified (事件类型).
        public var eventType: EventType
        /// Membership card template ID (会员卡ID).
        public var cardID: String
        /// Code (会员卡code).
        public var code: String?
        /// Time of the event (激活时间).
        public var eventTime: String
        /// User's openid (用户标识).
        public var openID: String
        /// User's unionid (用户统一标识).
        public var unionID: String?
        /// Phone number (加密手机号).
        public var phoneNumber: Sensitive?
        /// Custom scene or channel value (自定义场景值).
        public var outerStr: String?
        /// Activation scene (激活场景).
        public var activateScene: ActivateScene?

        public init(
            eventType: EventType,
            cardID: String,
            code: String? = nil,
            eventTime: String,
            openID: String,
            unionID: String? = nil,
            phoneNumber: Sensitive? = nil,
            outerStr: String? = nil,
            activateScene: ActivateScene? = nil
        ) {
            self.eventType = eventType
            self.cardID = cardID
            self.code = code
            self.eventTime = eventTime
            self.openID = openID
            self.unionID = unionID
            self.phoneNumber = phoneNumber
            self.outerStr = outerStr
            self.activateScene = activateScene
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.eventType = try member.required("event_type")
            self.cardID = try member.required("card_id")
            self.code = try member.ifPresent("code")
            self.eventTime = try member.required("event_time")
            self.openID = try member.required("openid")
            self.unionID = try member.ifPresent("unionid")
            self.phoneNumber = try member.ifPresent("phone_number")
            self.outerStr = try member.ifPresent("outer_str")
            self.activateScene = try member.ifPresent("activate_scene")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.eventType, "event_type")
            try members.encode(self.cardID, "card_id")
            try members.encodeIfPresent(self.code, "code")
            try members.encode(self.eventTime, "event_time")
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.unionID, "unionid")
            try members.encodeIfPresent(self.phoneNumber, "phone_number")
            try members.encodeIfPresent(self.outerStr, "outer_str")
            try members.encodeIfPresent(self.activateScene, "activate_scene")
        }

        /// Type of event notified (事件类型).
        public struct EventType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var newActivate: Self { Self(rawValue: "NEW_ACTIVATE") }
            public static var recover: Self { Self(rawValue: "RECOVER") }
            public static var memberCardAcceptByPhoneNumber: Self { Self(rawValue: "MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER") }
            public static var memberCardActivate: Self { Self(rawValue: "MEMBER_CARD_ACTIVATE") }
            public static var userViewMembercard: Self { Self(rawValue: "USER_VIEW_MEMBERCARD") }
            public static var userDeleteMembercard: Self { Self(rawValue: "USER_DELETE_MEMBERCARD") }
            public static var userModifyInformation: Self { Self(rawValue: "USER_MODIFY_INFORMATION") }
        }

        /// Activation scene (激活场景).
        public struct ActivateScene: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var newActivate: Self { Self(rawValue: "NEW_ACTIVATE") }
            public static var recover: Self { Self(rawValue: "RECOVER") }
        }
    }
}

extension WebhookEvent {
    /// Delivery plan.
    public struct DeliveryPlan: Codable, Hashable, Sendable {
        /// Withholding contract template ID (投放计划ID).
        public var planID: String?
        /// State of the plan (投放计划变更前状态).
        public var planState: PlanState
        /// State of the review (投放计划当前审核状态).
        public var auditState: AuditState
        /// Reason for the change (变更原因).
        public var changeReason: String?
        /// Time of the last update (修改时间).
        public var modifyTime: Timestamp

        public init(
            planID: String? = nil,
            planState: PlanState,
            auditState: AuditState,
            changeReason: String? = nil,
            modifyTime: Timestamp
        ) {
            self.planID = planID
            self.planState = planState
            self.auditState = auditState
            self.changeReason = changeReason
            self.modifyTime = modifyTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.planID = try member.ifPresent("plan_id")
            self.planState = try member.required("plan_state")
            self.auditState = try member.required("audit_state")
            self.changeReason = try member.ifPresent("change_reason")
            self.modifyTime = try member.required("modify_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.planID, "plan_id")
            try members.encode(self.planState, "plan_state")
            try members.encode(self.auditState, "audit_state")
            try members.encodeIfPresent(self.changeReason, "change_reason")
            try members.encode(self.modifyTime, "modify_time")
        }

        /// State of the plan (投放计划变更前状态).
        public struct PlanState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var created: Self { Self(rawValue: "CREATED") }
            public static var delivering: Self { Self(rawValue: "DELIVERING") }
            public static var planTerminated: Self { Self(rawValue: "PLAN_TERMINATED") }
            public static var paused: Self { Self(rawValue: "PAUSED") }
            public static var terminated: Self { Self(rawValue: "TERMINATED") }
            public static var expired: Self { Self(rawValue: "EXPIRED") }
        }

        /// State of the review (投放计划当前审核状态).
        public struct AuditState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var processing: Self { Self(rawValue: "PROCESSING") }
            public static var passed: Self { Self(rawValue: "PASSED") }
            public static var rejected: Self { Self(rawValue: "REJECTED") }
        }
    }
}

extension WebhookEvent {
    /// Complaint.
    public struct Complaint: Codable, Hashable, Sendable {
        /// Complaint number (投诉单对应的投诉单号).
        public var complaintID: String
        /// Type of action (触发本次投诉通知回调的具体动作类型).
        public var actionType: ActionType

        public init(
            complaintID: String,
            actionType: ActionType
        ) {
            self.complaintID = complaintID
            self.actionType = actionType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.complaintID = try member.required("complaint_id")
            self.actionType = try member.required("action_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.complaintID, "complaint_id")
            try members.encode(self.actionType, "action_type")
        }

        /// Type of action (触发本次投诉通知回调的具体动作类型).
        public struct ActionType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var createComplaint: Self { Self(rawValue: "CREATE_COMPLAINT") }
            public static var continueComplaint: Self { Self(rawValue: "CONTINUE_COMPLAINT") }
            public static var userResponse: Self { Self(rawValue: "USER_RESPONSE") }
            public static var responseByPlatform: Self { Self(rawValue: "RESPONSE_BY_PLATFORM") }
            public static var sellerRefund: Self { Self(rawValue: "SELLER_REFUND") }
            public static var merchantResponse: Self { Self(rawValue: "MERCHANT_RESPONSE") }
            public static var merchantConfirmComplete: Self { Self(rawValue: "MERCHANT_CONFIRM_COMPLETE") }
            public static var userApplyPlatformService: Self { Self(rawValue: "USER_APPLY_PLATFORM_SERVICE") }
            public static var userCancelPlatformService: Self { Self(rawValue: "USER_CANCEL_PLATFORM_SERVICE") }
            public static var platformServiceFinished: Self { Self(rawValue: "PLATFORM_SERVICE_FINISHED") }
            public static var merchantApproveRefund: Self { Self(rawValue: "MERCHANT_APPROVE_REFUND") }
            public static var merchantRejectRefund: Self { Self(rawValue: "MERCHANT_REJECT_REFUND") }
            public static var refundSuccess: Self { Self(rawValue: "REFUND_SUCCESS") }
        }
    }
}

extension WebhookEvent {
    /// E-invoices (fapiao).
    public struct Fapiao: Codable, Hashable, Sendable {
        /// Merchant number (微信支付分配的商户号).
        public var mchid: String
        /// Sub-merchant's merchant number.
        public var subMchid: String?
        /// Fapiao application number (开票时指定的发票申请单号).
        public var fapiaoApplyID: String
        /// Fapiaos to issue or issued (发票申请单下关联的所有发票信息).
        public var fapiaoInformation: [FapiaoInformation]

        public init(
            mchid: String,
            subMchid: String? = nil,
            fapiaoApplyID: String,
            fapiaoInformation: [FapiaoInformation]
        ) {
            self.mchid = mchid
            self.subMchid = subMchid
            self.fapiaoApplyID = fapiaoApplyID
            self.fapiaoInformation = fapiaoInformation
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.fapiaoApplyID = try member.required("fapiao_apply_id")
            self.fapiaoInformation = try member.required("fapiao_information")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.fapiaoApplyID, "fapiao_apply_id")
            try members.encode(self.fapiaoInformation, "fapiao_information")
        }

        /// Fapiaos to issue or issued (发票申请单下关联的所有发票信息).
        public struct FapiaoInformation: Codable, Hashable, Sendable {
            /// Merchant's own fapiao number.
            public var fapiaoID: String
            /// Fapiao status (发票状态).
            public var fapiaoStatus: FapiaoStatus
            /// Status of the fapiao card (发票状态).
            public var cardStatus: CardStatus?

            public init(
                fapiaoID: String,
                fapiaoStatus: FapiaoStatus,
                cardStatus: CardStatus? = nil
            ) {
                self.fapiaoID = fapiaoID
                self.fapiaoStatus = fapiaoStatus
                self.cardStatus = cardStatus
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.fapiaoID = try member.required("fapiao_id")
                self.fapiaoStatus = try member.required("fapiao_status")
                self.cardStatus = try member.ifPresent("card_status")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.fapiaoID, "fapiao_id")
                try members.encode(self.fapiaoStatus, "fapiao_status")
                try members.encodeIfPresent(self.cardStatus, "card_status")
            }

            /// Fapiao status (发票状态).
            public struct FapiaoStatus: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var issueAccepted: Self { Self(rawValue: "ISSUE_ACCEPTED") }
                public static var issued: Self { Self(rawValue: "ISSUED") }
                public static var reverseAccepted: Self { Self(rawValue: "REVERSE_ACCEPTED") }
                public static var reversed: Self { Self(rawValue: "REVERSED") }
            }

            /// Status of the fapiao card (发票状态).
            public struct CardStatus: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var insertAccepted: Self { Self(rawValue: "INSERT_ACCEPTED") }
                public static var inserted: Self { Self(rawValue: "INSERTED") }
                public static var discardAccepted: Self { Self(rawValue: "DISCARD_ACCEPTED") }
                public static var discarded: Self { Self(rawValue: "DISCARDED") }
            }
        }
    }
}

extension WebhookEvent {
    /// Title of an e-invoice (fapiao).
    public struct FapiaoTitle: Codable, Hashable, Sendable {
        /// Merchant number (微信支付分配的商户号).
        public var mchid: String
        /// Sub-merchant's merchant number.
        public var subMchid: String?
        /// Fapiao application number.
        public var fapiaoApplyID: String
        /// Time the fapiao title was completed (用户完成发票抬头填写的时间).
        public var applyTime: String

        public init(
            mchid: String,
            subMchid: String? = nil,
            fapiaoApplyID: String,
            applyTime: String
        ) {
            self.mchid = mchid
            self.subMchid = subMchid
            self.fapiaoApplyID = fapiaoApplyID
            self.applyTime = applyTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.fapiaoApplyID = try member.required("fapiao_apply_id")
            self.applyTime = try member.required("apply_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.fapiaoApplyID, "fapiao_apply_id")
            try members.encode(self.applyTime, "apply_time")
        }
    }
}

extension WebhookEvent {
    /// Payment of a business circle's member.
    public struct MallTransaction: Codable, Hashable, Sendable {
        /// Merchant number (微信支付分配的商户号).
        public var mchid: String
        /// Merchant name (商圈商户名称).
        public var merchantName: String?
        /// Shop name.
        public var shopName: String?
        /// Shop number.
        public var shopNumber: String?
        /// Appid of the app or official account.
        public var appID: String?
        /// User's openid.
        public var openID: String
        /// Time the payment completed (交易完成时间).
        public var timeEnd: String
        /// Amount in fen.
        public var amount: Int
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// Commit tag.
        public var commitTag: String?

        public init(
            mchid: String,
            merchantName: String? = nil,
            shopName: String? = nil,
            shopNumber: String? = nil,
            appID: String? = nil,
            openID: String,
            timeEnd: String,
            amount: Int,
            transactionID: String,
            commitTag: String? = nil
        ) {
            self.mchid = mchid
            self.merchantName = merchantName
            self.shopName = shopName
            self.shopNumber = shopNumber
            self.appID = appID
            self.openID = openID
            self.timeEnd = timeEnd
            self.amount = amount
            self.transactionID = transactionID
            self.commitTag = commitTag
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.merchantName = try member.ifPresent("merchant_name")
            self.shopName = try member.ifPresent("shop_name")
            self.shopNumber = try member.ifPresent("shop_number")
            self.appID = try member.ifPresent("appid")
            self.openID = try member.required("openid")
            self.timeEnd = try member.required("time_end")
            self.amount = try member.required("amount")
            self.transactionID = try member.required("transaction_id")
            self.commitTag = try member.ifPresent("commit_tag")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.merchantName, "merchant_name")
            try members.encodeIfPresent(self.shopName, "shop_name")
            try members.encodeIfPresent(self.shopNumber, "shop_number")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encode(self.openID, "openid")
            try members.encode(self.timeEnd, "time_end")
            try members.encode(self.amount, "amount")
            try members.encode(self.transactionID, "transaction_id")
            try members.encodeIfPresent(self.commitTag, "commit_tag")
        }
    }
}

extension WebhookEvent {
    /// Refund to a business circle's member.
    public struct MallRefund: Codable, Hashable, Sendable {
        /// Merchant number (微信支付分配的商户号).
        public var mchid: String
        /// Merchant name (商圈商户名称).
        public var merchantName: String?
        /// Shop name.
        public var shopName: String?
        /// Shop number.
        public var shopNumber: String?
        /// Appid of the app or official account.
        public var appID: String?
        /// User's openid.
        public var openID: String
        /// Time of the refund (交易完成时间).
        public var refundTime: String
        /// Amount paid, in fen.
        public var payAmount: Int
        /// Refund amount in fen.
        public var refundAmount: Int
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// WeChat Pay refund number (微信支付退款单号).
        public var refundID: String

        public init(
            mchid: String,
            merchantName: String? = nil,
            shopName: String? = nil,
            shopNumber: String? = nil,
            appID: String? = nil,
            openID: String,
            refundTime: String,
            payAmount: Int,
            refundAmount: Int,
            transactionID: String,
            refundID: String
        ) {
            self.mchid = mchid
            self.merchantName = merchantName
            self.shopName = shopName
            self.shopNumber = shopNumber
            self.appID = appID
            self.openID = openID
            self.refundTime = refundTime
            self.payAmount = payAmount
            self.refundAmount = refundAmount
            self.transactionID = transactionID
            self.refundID = refundID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.merchantName = try member.ifPresent("merchant_name")
            self.shopName = try member.ifPresent("shop_name")
            self.shopNumber = try member.ifPresent("shop_number")
            self.appID = try member.ifPresent("appid")
            self.openID = try member.required("openid")
            self.refundTime = try member.required("refund_time")
            self.payAmount = try member.required("pay_amount")
            self.refundAmount = try member.required("refund_amount")
            self.transactionID = try member.required("transaction_id")
            self.refundID = try member.required("refund_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.merchantName, "merchant_name")
            try members.encodeIfPresent(self.shopName, "shop_name")
            try members.encodeIfPresent(self.shopNumber, "shop_number")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encode(self.openID, "openid")
            try members.encode(self.refundTime, "refund_time")
            try members.encode(self.payAmount, "pay_amount")
            try members.encode(self.refundAmount, "refund_amount")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.refundID, "refund_id")
        }
    }
}

extension WebhookEvent {
    /// Authorization of a business circle's points.
    public struct MallAuthorization: Codable, Hashable, Sendable {
        /// User's openid.
        public var openID: String
        /// Code.
        public var code: String?
        /// Merchant number (用户开会员卡时的商圈商户号).
        public var mchid: String
        /// Type of user authorization (用户授权类型).
        public var authType: String?

        public init(
            openID: String,
            code: String? = nil,
            mchid: String,
            authType: String? = nil
        ) {
            self.openID = openID
            self.code = code
            self.mchid = mchid
            self.authType = authType
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.openID = try member.required("openid")
            self.code = try member.ifPresent("code")
            self.mchid = try member.required("mchid")
            self.authType = try member.ifPresent("auth_type")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.code, "code")
            try members.encode(self.mchid, "mchid")
            try members.encodeIfPresent(self.authType, "auth_type")
        }
    }
}

extension WebhookEvent {
    /// Parking.
    public struct Parking: Codable, Hashable, Sendable {
        /// Service provider's merchant number (调用接口提交的商户号).
        public var spMchid: String?
        /// Sub-merchant's merchant number (调用接口提交的子商户号).
        public var subMchid: String?
        /// WeChat parking ID (车主服务为商户分配的入场ID).
        public var parkingID: String
        /// Merchant's own parking entry ID.
        public var outParkingNo: String?
        /// Vehicle plate number.
        public var plateNumber: String
        /// Colour of the vehicle plate (车牌颜色).
        public var plateColor: PlateColor?
        /// Start time (入场时间).
        public var startTime: Timestamp?
        /// Parking lot name (所在停车位车场的名称).
        public var parkingName: String?
        /// Free parking time (停车场的免费停车时长).
        public var freeDuration: Int?
        /// Parking state (本次入场车牌的服务状态).
        public var parkingState: String
        /// Description of the blocked state.
        public var blockedStateDescription: String?
        /// Time the state was updated.
        public var stateUpdateTime: String?

        public init(
            spMchid: String? = nil,
            subMchid: String? = nil,
            parkingID: String,
            outParkingNo: String? = nil,
            plateNumber: String,
            plateColor: PlateColor? = nil,
            startTime: Timestamp? = nil,
            parkingName: String? = nil,
            freeDuration: Int? = nil,
            parkingState: String,
            blockedStateDescription: String? = nil,
            stateUpdateTime: String? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.parkingID = parkingID
            self.outParkingNo = outParkingNo
            self.plateNumber = plateNumber
            self.plateColor = plateColor
            self.startTime = startTime
            self.parkingName = parkingName
            self.freeDuration = freeDuration
            self.parkingState = parkingState
            self.blockedStateDescription = blockedStateDescription
            self.stateUpdateTime = stateUpdateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.ifPresent("sp_mchid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.parkingID = try member.required("parking_id")
            self.outParkingNo = try member.ifPresent("out_parking_no")
            self.plateNumber = try member.required("plate_number")
            self.plateColor = try member.ifPresent("plate_color")
            self.startTime = try member.ifPresent("start_time")
            self.parkingName = try member.ifPresent("parking_name")
            self.freeDuration = try member.ifPresent("free_duration")
            self.parkingState = try member.required("parking_state")
            self.blockedStateDescription = try member.ifPresent("blocked_state_description")
            self.stateUpdateTime = try member.ifPresent("state_update_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.parkingID, "parking_id")
            try members.encodeIfPresent(self.outParkingNo, "out_parking_no")
            try members.encode(self.plateNumber, "plate_number")
            try members.encodeIfPresent(self.plateColor, "plate_color")
            try members.encodeIfPresent(self.startTime, "start_time")
            try members.encodeIfPresent(self.parkingName, "parking_name")
            try members.encodeIfPresent(self.freeDuration, "free_duration")
            try members.encode(self.parkingState, "parking_state")
            try members.encodeIfPresent(self.blockedStateDescription, "blocked_state_description")
            try members.encodeIfPresent(self.stateUpdateTime, "state_update_time")
        }

        /// Colour of the vehicle plate (车牌颜色).
        public struct PlateColor: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var blue: Self { Self(rawValue: "BLUE") }
            public static var green: Self { Self(rawValue: "GREEN") }
            public static var yellow: Self { Self(rawValue: "YELLOW") }
            public static var black: Self { Self(rawValue: "BLACK") }
            public static var white: Self { Self(rawValue: "WHITE") }
            public static var limegreen: Self { Self(rawValue: "LIMEGREEN") }
        }
    }
}

extension WebhookEvent {
    /// ETC contract.
    public struct VehicleContract: Codable, Hashable, Sendable {
        /// Appid of the app or official account (发起签约的AppID).
        public var appID: String?
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String?
        /// User's openid under the service provider (用户在发起签约App的标识).
        public var spOpenID: String?
        /// User's openid under the sub appid (用户在发起签约子App的标识).
        public var subOpenID: String?
        /// Sub-merchant's merchant number (特约商户号).
        public var subMchid: String?
        /// Withholding contract ID (ETC扣费授权协议号).
        public var contractID: String
        /// Binding state (etc绑定状态).
        public var bindState: String
        /// Vehicle plate number (绑定的车牌号).
        public var plateNumber: String

        public init(
            appID: String? = nil,
            spMchid: String? = nil,
            spOpenID: String? = nil,
            subOpenID: String? = nil,
            subMchid: String? = nil,
            contractID: String,
            bindState: String,
            plateNumber: String
        ) {
            self.appID = appID
            self.spMchid = spMchid
            self.spOpenID = spOpenID
            self.subOpenID = subOpenID
            self.subMchid = subMchid
            self.contractID = contractID
            self.bindState = bindState
            self.plateNumber = plateNumber
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.ifPresent("appid")
            self.spMchid = try member.ifPresent("sp_mchid")
            self.spOpenID = try member.ifPresent("sp_openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.contractID = try member.required("contract_id")
            self.bindState = try member.required("bind_state")
            self.plateNumber = try member.required("plate_number")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.spMchid, "sp_mchid")
            try members.encodeIfPresent(self.spOpenID, "sp_openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encode(self.contractID, "contract_id")
            try members.encode(self.bindState, "bind_state")
            try members.encode(self.plateNumber, "plate_number")
        }
    }
}

extension WebhookEvent {
    /// Question for a parking fee.
    public struct ParkingFeeQuery: Codable, Hashable, Sendable {
        /// Merchant's own parking number (商户停车单号).
        public var outSerialNumber: String
        /// Vehicle plate number (车牌号).
        public var plateNumber: String?
        /// Merchant's own parking lot ID (商户停车场ID).
        public var outParkingID: String?

        public init(
            outSerialNumber: String,
            plateNumber: String? = nil,
            outParkingID: String? = nil
        ) {
            self.outSerialNumber = outSerialNumber
            self.plateNumber = plateNumber
            self.outParkingID = outParkingID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outSerialNumber = try member.required("out_serial_number")
            self.plateNumber = try member.ifPresent("plate_number")
            self.outParkingID = try member.ifPresent("out_parking_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outSerialNumber, "out_serial_number")
            try members.encodeIfPresent(self.plateNumber, "plate_number")
            try members.encodeIfPresent(self.outParkingID, "out_parking_id")
        }
    }
}

extension WebhookEvent {
    /// Order paid with medical insurance.
    public struct MedicalInsuranceOrder: Codable, Hashable, Sendable {
        /// Mixed insurance and self-paid order number (唯一定义此资源的标识).
        public var mixTradeNo: String
        /// Payment status of the mixed order (医保自费混合订单支付状态).
        public var mixPayStatus: MixPayStatus
        /// Payment status of the self-paid part (混合订单中自费部分的支付状态).
        public var selfPayStatus: SelfPayStatus?
        /// Payment status within the mixed order (混合订单中医保部分的支付状态).
        public var medInsPayStatus: MedInsPayStatus?
        /// Time the payment was collected (订单支付时间).
        public var paidTime: Timestamp?
        /// Data returned by medical insurance.
        public var passthroughResponseContent: JSONText<PassthroughResponseContent>?
        /// Type of mixed payment (混合支付类型).
        public var mixPayType: MixPayType?
        /// Order type (订单类型).
        public var orderType: OrderType?
        /// Appid of the app or official account (从业机构的公众号ID).
        public var appID: String?
        /// Sub-merchant's appid (医疗机构的公众号ID).
        public var subAppID: String?
        /// Sub-merchant's merchant number (医疗机构的商户号).
        public var subMchid: String?
        /// User's openid (用户在appid下的唯一标识).
        public var openID: String?
        /// User's openid under the sub appid (用户在医疗机构AppID下的唯一标识).
        public var subOpenID: String?
        /// Whether it pays for relatives.
        public var payForRelatives: Bool?
        /// Merchant's own order number (从业机构订单号).
        public var outTradeNo: String
        /// Serial number (医疗机构订单号).
        public var serialNo: String?
        /// Payment ID returned by medical insurance (医保局返回的支付单ID).
        public var payOrderID: String?
        /// Payment authorization code from medical insurance (医保局返回的支付授权码).
        public var payAuthNo: String?
        /// User's location.
        public var geoLocation: String?
        /// City ID (城市ID).
        public var cityID: String?
        /// Medical institution name (医疗机构名称).
        public var medInstName: String?
        /// Medical institution code (医疗机构编码).
        public var medInstNo: String?
        /// Time the medical insurance order began (医保下单时间).
        public var medInsOrderCreateTime: String?
        /// List of cash supplements (现金补充列表).
        public var cashAddDetail: CashAddDetail?
        /// List of cash reductions (现金减免列表).
        public var cashReduceDetail: CashReduceDetail?
        /// Callback URL (回调通知URL).
        public var callbackURL: String?
        /// Prepay session ID.
        public var prepayID: String?
        /// Data passed through to medical insurance (医疗机构透传给医保的数据).
        public var passthroughRequestContent: JSONText<PassthroughRequestContent>?
        /// Extension fields (医疗机构与微信医保约定的扩展字段).
        public var extends: String?
        /// Merchant's attached data, returned unchanged.
        public var attach: String?
        /// Channel number (渠道号).
        public var channelNo: String?
        /// Whether to use medical insurance test environment (是否到医保局测试环境下单).
        public var medInsTestEnv: Bool?

        public init(
            mixTradeNo: String,
            mixPayStatus: MixPayStatus,
            selfPayStatus: SelfPayStatus? = nil,
            medInsPayStatus: MedInsPayStatus? = nil,
            paidTime: Timestamp? = nil,
            passthroughResponseContent: JSONText<PassthroughResponseContent>? = nil,
            mixPayType: MixPayType? = nil,
            orderType: OrderType? = nil,
            appID: String? = nil,
            subAppID: String? = nil,
            subMchid: String? = nil,
            openID: String? = nil,
            subOpenID: String? = nil,
            payForRelatives: Bool? = nil,
            outTradeNo: String,
            serialNo: String? = nil,
            payOrderID: String? = nil,
            payAuthNo: String? = nil,
            geoLocation: String? = nil,
            cityID: String? = nil,
            medInstName: String? = nil,
            medInstNo: String? = nil,
            medInsOrderCreateTime: String? = nil,
            cashAddDetail: CashAddDetail? = nil,
            cashReduceDetail: CashReduceDetail? = nil,
            callbackURL: String? = nil,
            prepayID: String? = nil,
            passthroughRequestContent: JSONText<PassthroughRequestContent>? = nil,
            extends: String? = nil,
            attach: String? = nil,
            channelNo: String? = nil,
            medInsTestEnv: Bool? = nil
        ) {
            self.mixTradeNo = mixTradeNo
            self.mixPayStatus = mixPayStatus
            self.selfPayStatus = selfPayStatus
            self.medInsPayStatus = medInsPayStatus
            self.paidTime = paidTime
            self.passthroughResponseContent = passthroughResponseContent
            self.mixPayType = mixPayType
            self.orderType = orderType
            self.appID = appID
            self.subAppID = subAppID
            self.subMchid = subMchid
            self.openID = openID
            self.subOpenID = subOpenID
            self.payForRelatives = payForRelatives
            self.outTradeNo = outTradeNo
            self.serialNo = serialNo
            self.payOrderID = payOrderID
            self.payAuthNo = payAuthNo
            self.geoLocation = geoLocation
            self.cityID = cityID
            self.medInstName = medInstName
            self.medInstNo = medInstNo
            self.medInsOrderCreateTime = medInsOrderCreateTime
            self.cashAddDetail = cashAddDetail
            self.cashReduceDetail = cashReduceDetail
            self.callbackURL = callbackURL
            self.prepayID = prepayID
            self.passthroughRequestContent = passthroughRequestContent
            self.extends = extends
            self.attach = attach
            self.channelNo = channelNo
            self.medInsTestEnv = medInsTestEnv
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mixTradeNo = try member.required("mix_trade_no")
            self.mixPayStatus = try member.required("mix_pay_status")
            self.selfPayStatus = try member.ifPresent("self_pay_status")
            self.medInsPayStatus = try member.ifPresent("med_ins_pay_status")
            self.paidTime = try member.ifPresent("paid_time")
            self.passthroughResponseContent = try member.ifPresent("passthrough_response_content")
            self.mixPayType = try member.ifPresent("mix_pay_type")
            self.orderType = try member.ifPresent("order_type")
            self.appID = try member.ifPresent("appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.subMchid = try member.ifPresent("sub_mchid")
            self.openID = try member.ifPresent("openid")
            self.subOpenID = try member.ifPresent("sub_openid")
            self.payForRelatives = try member.ifPresent("pay_for_relatives")
            self.outTradeNo = try member.required("out_trade_no")
            self.serialNo = try member.ifPresent("serial_no")
            self.payOrderID = try member.ifPresent("pay_order_id")
            self.payAuthNo = try member.ifPresent("pay_auth_no")
            self.geoLocation = try member.ifPresent("geo_location")
            self.cityID = try member.ifPresent("city_id")
            self.medInstName = try member.ifPresent("med_inst_name")
            self.medInstNo = try member.ifPresent("med_inst_no")
            self.medInsOrderCreateTime = try member.ifPresent("med_ins_order_create_time")
            self.cashAddDetail = try member.ifPresent("cash_add_detail")
            self.cashReduceDetail = try member.ifPresent("cash_reduce_detail")
            self.callbackURL = try member.ifPresent("callback_url")
            self.prepayID = try member.ifPresent("prepay_id")
            self.passthroughRequestContent = try member.ifPresent("passthrough_request_content")
            self.extends = try member.ifPresent("extends")
            self.attach = try member.ifPresent("attach")
            self.channelNo = try member.ifPresent("channel_no")
            self.medInsTestEnv = try member.ifPresent("med_ins_test_env")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mixTradeNo, "mix_trade_no")
            try members.encode(self.mixPayStatus, "mix_pay_status")
            try members.encodeIfPresent(self.selfPayStatus, "self_pay_status")
            try members.encodeIfPresent(self.medInsPayStatus, "med_ins_pay_status")
            try members.encodeIfPresent(self.paidTime, "paid_time")
            try members.encodeIfPresent(self.passthroughResponseContent, "passthrough_response_content")
            try members.encodeIfPresent(self.mixPayType, "mix_pay_type")
            try members.encodeIfPresent(self.orderType, "order_type")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.subOpenID, "sub_openid")
            try members.encodeIfPresent(self.payForRelatives, "pay_for_relatives")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.serialNo, "serial_no")
            try members.encodeIfPresent(self.payOrderID, "pay_order_id")
            try members.encodeIfPresent(self.payAuthNo, "pay_auth_no")
            try members.encodeIfPresent(self.geoLocation, "geo_location")
            try members.encodeIfPresent(self.cityID, "city_id")
            try members.encodeIfPresent(self.medInstName, "med_inst_name")
            try members.encodeIfPresent(self.medInstNo, "med_inst_no")
            try members.encodeIfPresent(self.medInsOrderCreateTime, "med_ins_order_create_time")
            try members.encodeIfPresent(self.cashAddDetail, "cash_add_detail")
            try members.encodeIfPresent(self.cashReduceDetail, "cash_reduce_detail")
            try members.encodeIfPresent(self.callbackURL, "callback_url")
            try members.encodeIfPresent(self.prepayID, "prepay_id")
            try members.encodeIfPresent(self.passthroughRequestContent, "passthrough_request_content")
            try members.encodeIfPresent(self.extends, "extends")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encodeIfPresent(self.channelNo, "channel_no")
            try members.encodeIfPresent(self.medInsTestEnv, "med_ins_test_env")
        }

        /// Payment status of the mixed order (医保自费混合订单支付状态).
        public struct MixPayStatus: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var unknownMixPayStatus: Self { Self(rawValue: "UNKNOWN_MIX_PAY_STATUS") }
            public static var mixPayCreated: Self { Self(rawValue: "MIX_PAY_CREATED") }
            public static var mixPaySuccess: Self { Self(rawValue: "MIX_PAY_SUCCESS") }
            public static var mixPayRefund: Self { Self(rawValue: "MIX_PAY_REFUND") }
            public static var mixPayFail: Self { Self(rawValue: "MIX_PAY_FAIL") }
        }

        /// Payment status of the self-paid part (混合订单中自费部分的支付状态).
        public struct SelfPayStatus: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var unknownSelfPayStatus: Self { Self(rawValue: "UNKNOWN_SELF_PAY_STATUS") }
            public static var selfPayCreated: Self { Self(rawValue: "SELF_PAY_CREATED") }
            public static var selfPaySuccess: Self { Self(rawValue: "SELF_PAY_SUCCESS") }
            public static var selfPayRefund: Self { Self(rawValue: "SELF_PAY_REFUND") }
            public static var selfPayFail: Self { Self(rawValue: "SELF_PAY_FAIL") }
            public static var noSelfPay: Self { Self(rawValue: "NO_SELF_PAY") }
        }

        /// Payment status within the mixed order (混合订单中医保部分的支付状态).
        public struct MedInsPayStatus: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var unknownMedInsPayStatus: Self { Self(rawValue: "UNKNOWN_MED_INS_PAY_STATUS") }
            public static var medInsPayCreated: Self { Self(rawValue: "MED_INS_PAY_CREATED") }
            public static var medInsPaySuccess: Self { Self(rawValue: "MED_INS_PAY_SUCCESS") }
            public static var medInsPayRefund: Self { Self(rawValue: "MED_INS_PAY_REFUND") }
            public static var medInsPayFail: Self { Self(rawValue: "MED_INS_PAY_FAIL") }
            public static var noMedInsPay: Self { Self(rawValue: "NO_MED_INS_PAY") }
        }

        /// Data returned by medical insurance.
        public struct PassthroughResponseContent: Codable, Hashable, Sendable {
            /// Medical insurance payment authorization number.
            public var payAuthNo: String?
            /// Payment order ID.
            public var payOrdId: String?
            /// Latitude and longitude at settlement.
            public var setlLatlnt: String?

            public init(
                payAuthNo: String? = nil,
                payOrdId: String? = nil,
                setlLatlnt: String? = nil
            ) {
                self.payAuthNo = payAuthNo
                self.payOrdId = payOrdId
                self.setlLatlnt = setlLatlnt
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.payAuthNo = try member.ifPresent("payAuthNo")
                self.payOrdId = try member.ifPresent("payOrdId")
                self.setlLatlnt = try member.ifPresent("setlLatlnt")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.payAuthNo, "payAuthNo")
                try members.encodeIfPresent(self.payOrdId, "payOrdId")
                try members.encodeIfPresent(self.setlLatlnt, "setlLatlnt")
            }
        }

        /// Type of mixed payment (混合支付类型).
        public struct MixPayType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var unknownMixPayType: Self { Self(rawValue: "UNKNOWN_MIX_PAY_TYPE") }
            public static var cashOnly: Self { Self(rawValue: "CASH_ONLY") }
            public static var insuranceOnly: Self { Self(rawValue: "INSURANCE_ONLY") }
            public static var cashAndInsurance: Self { Self(rawValue: "CASH_AND_INSURANCE") }
        }

        /// Order type (订单类型).
        public struct OrderType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var unknownOrderType: Self { Self(rawValue: "UNKNOWN_ORDER_TYPE") }
            public static var regPay: Self { Self(rawValue: "REG_PAY") }
            public static var diagPay: Self { Self(rawValue: "DIAG_PAY") }
            public static var covidExamPay: Self { Self(rawValue: "COVID_EXAM_PAY") }
            public static var inHospPay: Self { Self(rawValue: "IN_HOSP_PAY") }
            public static var pharmacyPay: Self { Self(rawValue: "PHARMACY_PAY") }
            public static var insurancePay: Self { Self(rawValue: "INSURANCE_PAY") }
            public static var intRegPay: Self { Self(rawValue: "INT_REG_PAY") }
            public static var intReDiagPay: Self { Self(rawValue: "INT_RE_DIAG_PAY") }
            public static var intRxPay: Self { Self(rawValue: "INT_RX_PAY") }
            public static var covidAntigenPay: Self { Self(rawValue: "COVID_ANTIGEN_PAY") }
            public static var medPay: Self { Self(rawValue: "MED_PAY") }
        }

        /// List of cash supplements (现金补充列表).
        public struct CashAddDetail: Codable, Hashable, Sendable {
            /// Type of cash supplement (现金补充类型).
            public var cashAddType: CashAddType?

            public init(
                cashAddType: CashAddType? = nil
            ) {
                self.cashAddType = cashAddType
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.cashAddType = try member.ifPresent("cash_add_type")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.cashAddType, "cash_add_type")
            }

            /// Type of cash supplement (现金补充类型).
            public struct CashAddType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var defaultAddType: Self { Self(rawValue: "DEFAULT_ADD_TYPE") }
                public static var freight: Self { Self(rawValue: "FREIGHT") }
                public static var otherMedicalExpenses: Self { Self(rawValue: "OTHER_MEDICAL_EXPENSES") }
            }
        }

        /// List of cash reductions (现金减免列表).
        public struct CashReduceDetail: Codable, Hashable, Sendable {
            /// Type of cash reduction (现金减免类型).
            public var cashReduceType: CashReduceType?

            public init(
                cashReduceType: CashReduceType? = nil
            ) {
                self.cashReduceType = cashReduceType
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.cashReduceType = try member.ifPresent("cash_reduce_type")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.cashReduceType, "cash_reduce_type")
            }

            /// Type of cash reduction (现金减免类型).
            public struct CashReduceType: OpenEnumeration {
                public let rawValue: String
                public init(rawValue: String) { self.rawValue = rawValue }

                public static var defaultReduceType: Self { Self(rawValue: "DEFAULT_REDUCE_TYPE") }
                public static var hospitalReduce: Self { Self(rawValue: "HOSPITAL_REDUCE") }
                public static var pharmacyDiscount: Self { Self(rawValue: "PHARMACY_DISCOUNT") }
                public static var discount: Self { Self(rawValue: "DISCOUNT") }
                public static var prePayment: Self { Self(rawValue: "PRE_PAYMENT") }
                public static var depositDeduction: Self { Self(rawValue: "DEPOSIT_DEDUCTION") }
            }
        }

        /// Data passed through to medical insurance (医疗机构透传给医保的数据).
        public struct PassthroughRequestContent: Codable, Hashable, Sendable {
            /// Medical insurance payment authorization number.
            public var payAuthNo: String?
            /// Payment order ID.
            public var payOrdId: String?
            /// Latitude and longitude at settlement.
            public var setlLatlnt: String?

            public init(
                payAuthNo: String? = nil,
                payOrdId: String? = nil,
                setlLatlnt: String? = nil
            ) {
                self.payAuthNo = payAuthNo
                self.payOrdId = payOrdId
                self.setlLatlnt = setlLatlnt
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.payAuthNo = try member.ifPresent("payAuthNo")
                self.payOrdId = try member.ifPresent("payOrdId")
                self.setlLatlnt = try member.ifPresent("setlLatlnt")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.payAuthNo, "payAuthNo")
                try members.encodeIfPresent(self.payOrdId, "payOrdId")
                try members.encodeIfPresent(self.setlLatlnt, "setlLatlnt")
            }
        }
    }
}

extension WebhookEvent {
    /// User's debt in campus payment.
    public struct SchoolDebt: Codable, Hashable, Sendable {
        /// Appid of the app or official account.
        public var appID: String
        /// User's openid.
        public var openID: String
        /// Current state of the record.
        public var state: String
        /// Number of the user's debts.
        public var debtCount: Int
        /// Time of the last update (遵循rfc3339标准格式).
        public var updateTime: Timestamp

        public init(
            appID: String,
            openID: String,
            state: String,
            debtCount: Int,
            updateTime: Timestamp
        ) {
            self.appID = appID
            self.openID = openID
            self.state = state
            self.debtCount = debtCount
            self.updateTime = updateTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.appID = try member.required("appid")
            self.openID = try member.required("openid")
            self.state = try member.required("state")
            self.debtCount = try member.required("debt_count")
            self.updateTime = try member.required("update_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.appID, "appid")
            try members.encode(self.openID, "openid")
            try members.encode(self.state, "state")
            try members.encode(self.debtCount, "debt_count")
            try members.encode(self.updateTime, "update_time")
        }
    }
}

extension WebhookEvent {
    /// User of face payment.
    public struct FacePayUser: Codable, Hashable, Sendable {
        /// User or employee ID (微信刷脸用户ID).
        public var userID: String?
        /// Merchant's own user ID (商户刷脸用户ID).
        public var outUserID: String
        /// Institution ID (机构编号).
        public var organizationID: String
        /// Merchant number (商户号).
        public var mchID: String?
        /// Time the notification was created (通知创建时间).
        public var notifyCreateTime: String?
        /// Appid of the app or official account (微信APPID).
        public var appID: String?
        /// User's openid (微信用户openid).
        public var openID: String?
        /// Withholding contract ID (签约ID).
        public var contractID: String?

        public init(
            userID: String? = nil,
            outUserID: String,
            organizationID: String,
            mchID: String? = nil,
            notifyCreateTime: String? = nil,
            appID: String? = nil,
            openID: String? = nil,
            contractID: String? = nil
        ) {
            self.userID = userID
            self.outUserID = outUserID
            self.organizationID = organizationID
            self.mchID = mchID
            self.notifyCreateTime = notifyCreateTime
            self.appID = appID
            self.openID = openID
            self.contractID = contractID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.userID = try member.ifPresent("user_id")
            self.outUserID = try member.required("out_user_id")
            self.organizationID = try member.required("organization_id")
            self.mchID = try member.ifPresent("mch_id")
            self.notifyCreateTime = try member.ifPresent("notify_create_time")
            self.appID = try member.ifPresent("appid")
            self.openID = try member.ifPresent("openid")
            self.contractID = try member.ifPresent("contract_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.userID, "user_id")
            try members.encode(self.outUserID, "out_user_id")
            try members.encode(self.organizationID, "organization_id")
            try members.encodeIfPresent(self.mchID, "mch_id")
            try members.encodeIfPresent(self.notifyCreateTime, "notify_create_time")
            try members.encodeIfPresent(self.appID, "appid")
            try members.encodeIfPresent(self.openID, "openid")
            try members.encodeIfPresent(self.contractID, "contract_id")
        }
    }
}

extension WebhookEvent {
    /// Insurance of a power bank's return.
    public struct PowerBankInsurance: Codable, Hashable, Sendable {
        /// WeChat Pay order number (保险订单ID).
        public var orderID: String
        /// Merchant's own service order number (商户保险订单号).
        public var outOrderNo: String
        /// User's openid (用户标识).
        public var openID: String
        /// Most claims allowed (最大理赔次数).
        public var maxClaimCount: Int?
        /// Number of claims so far (已理赔次数).
        public var claimedCount: Int?
        /// Time the insurance order was claimed (保险订单领取时间).
        public var orderReceiveTime: String?
        /// Claim state of the insurance order (保险订单领取状态).
        public var orderReceiveState: String
        /// Time the insurance order starts (保险订单开始时间).
        public var orderBeginTime: String?
        /// Time the insurance order ends (保险订单结束时间).
        public var orderEndTime: String?

        public init(
            orderID: String,
            outOrderNo: String,
            openID: String,
            maxClaimCount: Int? = nil,
            claimedCount: Int? = nil,
            orderReceiveTime: String? = nil,
            orderReceiveState: String,
            orderBeginTime: String? = nil,
            orderEndTime: String? = nil
        ) {
            self.orderID = orderID
            self.outOrderNo = outOrderNo
            self.openID = openID
            self.maxClaimCount = maxClaimCount
            self.claimedCount = claimedCount
            self.orderReceiveTime = orderReceiveTime
            self.orderReceiveState = orderReceiveState
            self.orderBeginTime = orderBeginTime
            self.orderEndTime = orderEndTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.orderID = try member.required("order_id")
            self.outOrderNo = try member.required("out_order_no")
            self.openID = try member.required("openid")
            self.maxClaimCount = try member.ifPresent("max_claim_count")
            self.claimedCount = try member.ifPresent("claimed_count")
            self.orderReceiveTime = try member.ifPresent("order_receive_time")
            self.orderReceiveState = try member.required("order_receive_state")
            self.orderBeginTime = try member.ifPresent("order_begin_time")
            self.orderEndTime = try member.ifPresent("order_end_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.orderID, "order_id")
            try members.encode(self.outOrderNo, "out_order_no")
            try members.encode(self.openID, "openid")
            try members.encodeIfPresent(self.maxClaimCount, "max_claim_count")
            try members.encodeIfPresent(self.claimedCount, "claimed_count")
            try members.encodeIfPresent(self.orderReceiveTime, "order_receive_time")
            try members.encode(self.orderReceiveState, "order_receive_state")
            try members.encodeIfPresent(self.orderBeginTime, "order_begin_time")
            try members.encodeIfPresent(self.orderEndTime, "order_end_time")
        }
    }
}

extension WebhookEvent {
    /// Authorization of insurance policies.
    public struct InsurancePolicyAuthorization: Codable, Hashable, Sendable {
        /// Merchant's own insurance number (商户保险编码).
        public var outInsuranceNo: String
        /// Name of the insurance (保险名称).
        public var insuranceName: String?
        /// State of the authorization (授权状态).
        public var authState: AuthState
        /// Time the user authorized (用户授权时间).
        public var userAuthTime: String?

        public init(
            outInsuranceNo: String,
            insuranceName: String? = nil,
            authState: AuthState,
            userAuthTime: String? = nil
        ) {
            self.outInsuranceNo = outInsuranceNo
            self.insuranceName = insuranceName
            self.authState = authState
            self.userAuthTime = userAuthTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.outInsuranceNo = try member.required("out_insurance_no")
            self.insuranceName = try member.ifPresent("insurance_name")
            self.authState = try member.required("auth_state")
            self.userAuthTime = try member.ifPresent("user_auth_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.outInsuranceNo, "out_insurance_no")
            try members.encodeIfPresent(self.insuranceName, "insurance_name")
            try members.encode(self.authState, "auth_state")
            try members.encodeIfPresent(self.userAuthTime, "user_auth_time")
        }

        /// State of the authorization (授权状态).
        public struct AuthState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var authStateInit: Self { Self(rawValue: "AUTH_STATE_INIT") }
            public static var authStatePending: Self { Self(rawValue: "AUTH_STATE_PENDING") }
            public static var authStateGranted: Self { Self(rawValue: "AUTH_STATE_GRANTED") }
            public static var authStateDenied: Self { Self(rawValue: "AUTH_STATE_DENIED") }
            public static var authStateIneffectie: Self { Self(rawValue: "AUTH_STATE_INEFFECTIE") }
        }
    }
}

extension WebhookEvent {
    /// Question for a payee's QR code.
    public struct CrossBorderQRCode: Codable, Hashable, Sendable {
        /// Acceptance network's transaction serial number (受理网络交易流水号).
        public var acqTid: String
        /// Bank type code (钱包编码).
        public var bankType: String
        /// QR code mapping.
        public var qrCdMp: String

        public init(
            acqTid: String,
            bankType: String,
            qrCdMp: String
        ) {
            self.acqTid = acqTid
            self.bankType = bankType
            self.qrCdMp = qrCdMp
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.acqTid = try member.required("acq_tid")
            self.bankType = try member.required("bank_type")
            self.qrCdMp = try member.required("qr_cd_mp")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.acqTid, "acq_tid")
            try members.encode(self.bankType, "bank_type")
            try members.encode(self.qrCdMp, "qr_cd_mp")
        }
    }
}

extension WebhookEvent {
    /// Cross-border order.
    public struct CrossBorderOrder: Codable, Hashable, Sendable {
        /// Acceptance network's transaction serial number (受理网络交易流水号).
        public var acqTid: String
        /// Bank type code (钱包编码).
        public var bankType: String
        /// Amount details (订单金额信息).
        public var amount: Amount
        /// User's openid (用户标识).
        public var openID: String?

        public init(
            acqTid: String,
            bankType: String,
            amount: Amount,
            openID: String? = nil
        ) {
            self.acqTid = acqTid
            self.bankType = bankType
            self.amount = amount
            self.openID = openID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.acqTid = try member.required("acq_tid")
            self.bankType = try member.required("bank_type")
            self.amount = try member.required("amount")
            self.openID = try member.ifPresent("openid")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.acqTid, "acq_tid")
            try members.encode(self.bankType, "bank_type")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.openID, "openid")
        }

        /// Amount details (订单金额信息).
        public struct Amount: Codable, Hashable, Sendable {
            /// Total amount in fen.
            public var total: Int
            /// Currency.
            public var currency: String?

            public init(
                total: Int,
                currency: String? = nil
            ) {
                self.total = total
                self.currency = currency
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.total = try member.required("total")
                self.currency = try member.ifPresent("currency")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encode(self.total, "total")
                try members.encodeIfPresent(self.currency, "currency")
            }
        }
    }
}

extension WebhookEvent {
    /// Application for a payment domain.
    public struct DomainApplyment: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String?
        /// State of the sub-merchant's website (子商户经营网址状态).
        public var websiteState: WebsiteState?
        /// Domains for H5 payment (H5支付域名).
        public var domains: [String]?
        /// URL of the merchant's H5 website (子商户H5经营网址).
        public var websiteURL: String?
        /// Screenshots of the website's business pages (经营网址商业页面截图).
        public var websiteBusinessPagePics: [String]?
        /// Screenshots of the website's home page (经营网址首页截图).
        public var websiteHomepagePics: [String]?
        /// WeChat Pay application number (申请单号).
        public var applymentID: Int?
        /// Details of the rejection (驳回原因).
        public var auditRejectDetail: String?
        /// State of the application (申请单状态).
        public var applymentState: ApplymentState?
        /// URL to be notified at (商户提供的审核结果回调接口).
        public var notifyURL: String?
        /// Merchant's own application number (商户申请单号).
        public var outApplymentID: String?

        public init(
            subMchid: String? = nil,
            websiteState: WebsiteState? = nil,
            domains: [String]? = nil,
            websiteURL: String? = nil,
            websiteBusinessPagePics: [String]? = nil,
            websiteHomepagePics: [String]? = nil,
            applymentID: Int? = nil,
            auditRejectDetail: String? = nil,
            applymentState: ApplymentState? = nil,
            notifyURL: String? = nil,
            outApplymentID: String? = nil
        ) {
            self.subMchid = subMchid
            self.websiteState = websiteState
            self.domains = domains
            self.websiteURL = websiteURL
            self.websiteBusinessPagePics = websiteBusinessPagePics
            self.websiteHomepagePics = websiteHomepagePics
            self.applymentID = applymentID
            self.auditRejectDetail = auditRejectDetail
            self.applymentState = applymentState
            self.notifyURL = notifyURL
            self.outApplymentID = outApplymentID
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.ifPresent("sub_mchid")
            self.websiteState = try member.ifPresent("website_state")
            self.domains = try member.ifPresent("domains")
            self.websiteURL = try member.ifPresent("website_url")
            self.websiteBusinessPagePics = try member.ifPresent("website_business_page_pics")
            self.websiteHomepagePics = try member.ifPresent("website_homepage_pics")
            self.applymentID = try member.ifPresent("applyment_id")
            self.auditRejectDetail = try member.ifPresent("audit_reject_detail")
            self.applymentState = try member.ifPresent("applyment_state")
            self.notifyURL = try member.ifPresent("notify_url")
            self.outApplymentID = try member.ifPresent("out_applyment_id")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encodeIfPresent(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.websiteState, "website_state")
            try members.encodeIfPresent(self.domains, "domains")
            try members.encodeIfPresent(self.websiteURL, "website_url")
            try members.encodeIfPresent(self.websiteBusinessPagePics, "website_business_page_pics")
            try members.encodeIfPresent(self.websiteHomepagePics, "website_homepage_pics")
            try members.encodeIfPresent(self.applymentID, "applyment_id")
            try members.encodeIfPresent(self.auditRejectDetail, "audit_reject_detail")
            try members.encodeIfPresent(self.applymentState, "applyment_state")
            try members.encodeIfPresent(self.notifyURL, "notify_url")
            try members.encodeIfPresent(self.outApplymentID, "out_applyment_id")
        }

        /// State of the sub-merchant's website (子商户经营网址状态).
        public struct WebsiteState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var hasLaunched: Self { Self(rawValue: "HAS_LAUNCHED") }
            public static var unLaunched: Self { Self(rawValue: "UN_LAUNCHED") }
        }

        /// State of the application (申请单状态).
        public struct ApplymentState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var pending: Self { Self(rawValue: "PENDING") }
            public static var underReview: Self { Self(rawValue: "UNDER_REVIEW") }
            public static var approved: Self { Self(rawValue: "APPROVED") }
            public static var rejected: Self { Self(rawValue: "REJECTED") }
        }
    }
}

extension WebhookEvent {
    /// Block of transactions.
    public struct BlockRecord: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Transaction block record ID (交易拦截记录ID).
        public var blockRecordID: String
        /// Level of the number of blocks (商户管理记录状态).
        public var blockCountLevel: BlockCountLevel

        public init(
            subMchid: String,
            blockRecordID: String,
            blockCountLevel: BlockCountLevel
        ) {
            self.subMchid = subMchid
            self.blockRecordID = blockRecordID
            self.blockCountLevel = blockCountLevel
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.blockRecordID = try member.required("block_record_id")
            self.blockCountLevel = try member.required("block_count_level")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.blockRecordID, "block_record_id")
            try members.encode(self.blockCountLevel, "block_count_level")
        }

        /// Level of the number of blocks (商户管理记录状态).
        public struct BlockCountLevel: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var lessThanTwenty: Self { Self(rawValue: "LESS_THAN_TWENTY") }
            public static var lessThanOneHundred: Self { Self(rawValue: "LESS_THAN_ONE_HUNDRED") }
            public static var lessThanOneThousand: Self { Self(rawValue: "LESS_THAN_ONE_THOUSAND") }
            public static var overOneThousand: Self { Self(rawValue: "OVER_ONE_THOUSAND") }
        }
    }
}

extension WebhookEvent {
    /// Appeal against a block.
    public struct BlockAppeal: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Appeal ID of the blocked transaction (交易拦截记录申诉ID).
        public var appealRecordID: String
        /// Result of the appeal (商户管理记录状态).
        public var appealResult: AppealResult

        public init(
            subMchid: String,
            appealRecordID: String,
            appealResult: AppealResult
        ) {
            self.subMchid = subMchid
            self.appealRecordID = appealRecordID
            self.appealResult = appealResult
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.appealRecordID = try member.required("appeal_record_id")
            self.appealResult = try member.required("appeal_result")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.appealRecordID, "appeal_record_id")
            try members.encode(self.appealResult, "appeal_result")
        }

        /// Result of the appeal (商户管理记录状态).
        public struct AppealResult: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var pass: Self { Self(rawValue: "PASS") }
            public static var reject: Self { Self(rawValue: "REJECT") }
        }
    }
}

extension WebhookEvent {
    /// Management record.
    public struct ManagementRecord: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Merchant management record ID (商户管理记录ID).
        public var manageRecordID: String
        /// State of the merchant management record (商户管理记录状态).
        public var manageRecordState: ManageRecordState

        public init(
            subMchid: String,
            manageRecordID: String,
            manageRecordState: ManageRecordState
        ) {
            self.subMchid = subMchid
            self.manageRecordID = manageRecordID
            self.manageRecordState = manageRecordState
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.manageRecordID = try member.required("manage_record_id")
            self.manageRecordState = try member.required("manage_record_state")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.manageRecordID, "manage_record_id")
            try members.encode(self.manageRecordState, "manage_record_state")
        }

        /// State of the merchant management record (商户管理记录状态).
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
}

extension WebhookEvent {
    /// Violation.
    public struct Violation: Codable, Hashable, Sendable {
        /// Sub-merchant's merchant number (该商户平台处置记录对应的商户号).
        public var subMchid: String
        /// Company name (子商户公司名称).
        public var companyName: String?
        /// Record ID.
        public var recordID: String
        /// Penalty plan.
        public var punishPlan: String?
        /// Time of the penalty (微信支付对违约商户的处置时间).
        public var punishTime: String?
        /// Description of the penalty.
        public var punishDescription: String?
        /// Risk type (微信支付对违约商户定义的风险类型).
        public var riskType: RiskType?
        /// Risk description.
        public var riskDescription: String?

        public init(
            subMchid: String,
            companyName: String? = nil,
            recordID: String,
            punishPlan: String? = nil,
            punishTime: String? = nil,
            punishDescription: String? = nil,
            riskType: RiskType? = nil,
            riskDescription: String? = nil
        ) {
            self.subMchid = subMchid
            self.companyName = companyName
            self.recordID = recordID
            self.punishPlan = punishPlan
            self.punishTime = punishTime
            self.punishDescription = punishDescription
            self.riskType = riskType
            self.riskDescription = riskDescription
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.subMchid = try member.required("sub_mchid")
            self.companyName = try member.ifPresent("company_name")
            self.recordID = try member.required("record_id")
            self.punishPlan = try member.ifPresent("punish_plan")
            self.punishTime = try member.ifPresent("punish_time")
            self.punishDescription = try member.ifPresent("punish_description")
            self.riskType = try member.ifPresent("risk_type")
            self.riskDescription = try member.ifPresent("risk_description")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.subMchid, "sub_mchid")
            try members.encodeIfPresent(self.companyName, "company_name")
            try members.encode(self.recordID, "record_id")
            try members.encodeIfPresent(self.punishPlan, "punish_plan")
            try members.encodeIfPresent(self.punishTime, "punish_time")
            try members.encodeIfPresent(self.punishDescription, "punish_description")
            try members.encodeIfPresent(self.riskType, "risk_type")
            try members.encodeIfPresent(self.riskDescription, "risk_description")
        }

        /// Risk type (微信支付对违约商户定义的风险类型).
        public struct RiskType: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var oneYuanPurchases: Self { Self(rawValue: "ONE_YUAN_PURCHASES") }
            public static var multiLevelDistributionRebate: Self { Self(rawValue: "MULTI_LEVEL_DISTRIBUTION_REBATE") }
            public static var prohibitedBusinessCategories: Self { Self(rawValue: "PROHIBITED_BUSINESS_CATEGORIES") }
            public static var cashAdvanceViaCreditCard: Self { Self(rawValue: "CASH_ADVANCE_VIA_CREDIT_CARD") }
            public static var inducingUsersToMakePayments: Self { Self(rawValue: "INDUCING_USERS_TO_MAKE_PAYMENTS") }
            public static var fraud: Self { Self(rawValue: "FRAUD") }
            public static var maliciousFanCountBoosting: Self { Self(rawValue: "MALICIOUS_FAN_COUNT_BOOSTING") }
            public static var crossCategoryActivities: Self { Self(rawValue: "CROSS_CATEGORY_ACTIVITIES") }
            public static var crossCategoryBusiness: Self { Self(rawValue: "CROSS_CATEGORY_BUSINESS") }
            public static var gambling: Self { Self(rawValue: "GAMBLING") }
            public static var lewdContent: Self { Self(rawValue: "LEWD_CONTENT") }
            public static var unlicensedPaymentAndSettlementBusiness: Self { Self(rawValue: "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS") }
            public static var investment: Self { Self(rawValue: "INVESTMENT") }
            public static var transactionDispute: Self { Self(rawValue: "TRANSACTION_DISPUTE") }
            public static var crossBorderUseOfDomesticPaymentAPI: Self { Self(rawValue: "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API") }
            public static var overseasActivitiesOutsideTheBusinessScopeApprovedByRegulatoryAuthorities: Self { Self(rawValue: "OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES") }
            public static var unusualTransaction: Self { Self(rawValue: "UNUSUAL_TRANSACTION") }
            public static var unlicensedBusiness: Self { Self(rawValue: "UNLICENSED_BUSINESS") }
            public static var wealthInvestment: Self { Self(rawValue: "WEALTH_INVESTMENT") }
            public static var affiliatedToAViolatingEntity: Self { Self(rawValue: "AFFILIATED_TO_A_VIOLATING_ENTITY") }
            public static var involvedInAJudicialCase: Self { Self(rawValue: "INVOLVED_IN_A_JUDICIAL_CASE") }
            public static var incorrectInformationSubmitted: Self { Self(rawValue: "INCORRECT_INFORMATION_SUBMITTED") }
            public static var appealSuccessful: Self { Self(rawValue: "APPEAL_SUCCESSFUL") }
            public static var reportedByOthers: Self { Self(rawValue: "REPORTED_BY_OTHERS") }
            public static var violatingSmartCateringActivities: Self { Self(rawValue: "VIOLATING_SMART_CATERING_ACTIVITIES") }
            public static var moreThanOneMerchantUnderASingleMerchantID: Self { Self(rawValue: "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID") }
            public static var crossRegionUseOfInternationalPaymentAPI: Self { Self(rawValue: "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API") }
            public static var unusualRealTimeTransaction: Self { Self(rawValue: "UNUSUAL_REAL_TIME_TRANSACTION") }
            public static var unacceptableDocuments: Self { Self(rawValue: "UNACCEPTABLE_DOCUMENTS") }
            public static var largeAmountTransaction: Self { Self(rawValue: "LARGE_AMOUNT_TRANSACTION") }
            public static var allMerchantsHaveConfirmedTheWillingnessToOpenAnAccount: Self { Self(rawValue: "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT") }
            public static var unconfirmedWillingnessToOpenAnAccount: Self { Self(rawValue: "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT") }
            public static var inactiveTransaction: Self { Self(rawValue: "INACTIVE_TRANSACTION") }
            public static var otherUnusualActivities: Self { Self(rawValue: "OTHER_UNUSUAL_ACTIVITIES") }
        }
    }
}

extension WebhookEvent {
    /// Risky order.
    public struct RiskyOrder: Codable, Hashable, Sendable {
        /// Merchant number (商户号).
        public var mchid: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Risk type (风险类型): 1, 2, 3, 4.
        public var riskType: Int
        /// Risk level (风险等级): 1, 2, 3.
        public var riskLevel: Int

        public init(
            mchid: String,
            outTradeNo: String,
            riskType: Int,
            riskLevel: Int
        ) {
            self.mchid = mchid
            self.outTradeNo = outTradeNo
            self.riskType = riskType
            self.riskLevel = riskLevel
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.mchid = try member.required("mchid")
            self.outTradeNo = try member.required("out_trade_no")
            self.riskType = try member.required("risk_type")
            self.riskLevel = try member.required("risk_level")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.mchid, "mchid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.riskType, "risk_type")
            try members.encode(self.riskLevel, "risk_level")
        }
    }
}

extension WebhookEvent {
    /// Message that a partner subscribed to.
    public struct SubscribedMessage: Codable, Hashable, Sendable {
        /// Topic name.
        public var topicName: TopicName
        /// Content of the reply.
        public var messageContent: MessageContent

        public init(
            topicName: TopicName,
            messageContent: MessageContent
        ) {
            self.topicName = topicName
            self.messageContent = messageContent
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.topicName = try member.required("topic_name")
            self.messageContent = try member.required("message_content")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.topicName, "topic_name")
            try members.encode(self.messageContent, "message_content")
        }

        /// Topic name.
        public struct TopicName: Codable, Hashable, Sendable {
            /// English name of the topic.
            public var topicEnglishName: String?
            /// Chinese name of the topic.
            public var topicChineseName: String?

            public init(
                topicEnglishName: String? = nil,
                topicChineseName: String? = nil
            ) {
                self.topicEnglishName = topicEnglishName
                self.topicChineseName = topicChineseName
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.topicEnglishName = try member.ifPresent("topic_english_name")
                self.topicChineseName = try member.ifPresent("topic_chinese_name")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.topicEnglishName, "topic_english_name")
                try members.encodeIfPresent(self.topicChineseName, "topic_chinese_name")
            }
        }

        /// Content of the reply.
        public struct MessageContent: Codable, Hashable, Sendable {
            /// Merchant number (商户号).
            public var merchantCode: String?
            /// Merchant's full company name (商户全称).
            public var merchantCompanyName: String?
            /// Business time or term (业务发生时间).
            public var businessTime: String?
            /// Business application number (业务单据).
            public var businessCode: String?
            /// State of the business (业务状态).
            public var businessState: String?

            public init(
                merchantCode: String? = nil,
                merchantCompanyName: String? = nil,
                businessTime: String? = nil,
                businessCode: String? = nil,
                businessState: String? = nil
            ) {
                self.merchantCode = merchantCode
                self.merchantCompanyName = merchantCompanyName
                self.businessTime = businessTime
                self.businessCode = businessCode
                self.businessState = businessState
            }

            public init(from decoder: any Decoder) throws {
                let member = try decoder.members()
                self.merchantCode = try member.ifPresent("merchant_code")
                self.merchantCompanyName = try member.ifPresent("merchant_company_name")
                self.businessTime = try member.ifPresent("business_time")
                self.businessCode = try member.ifPresent("business_code")
                self.businessState = try member.ifPresent("business_state")
            }

            public func encode(to encoder: any Encoder) throws {
                var members = encoder.members()
                try members.encodeIfPresent(self.merchantCode, "merchant_code")
                try members.encodeIfPresent(self.merchantCompanyName, "merchant_company_name")
                try members.encodeIfPresent(self.businessTime, "business_time")
                try members.encodeIfPresent(self.businessCode, "business_code")
                try members.encodeIfPresent(self.businessState, "business_state")
            }
        }
    }
}

extension WebhookEvent {
    /// Test of signatures and encryption.
    public struct SecurityEcho: Codable, Hashable, Sendable {
        /// Message echoed back (回显消息).
        public var echoMessage: String
        /// Encrypted message to echo back (加密回显消息).
        public var encryptEchoMessage: String?

        public init(
            echoMessage: String,
            encryptEchoMessage: String? = nil
        ) {
            self.echoMessage = echoMessage
            self.encryptEchoMessage = encryptEchoMessage
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.echoMessage = try member.required("echo_message")
            self.encryptEchoMessage = try member.ifPresent("encrypt_echo_message")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.echoMessage, "echo_message")
            try members.encodeIfPresent(self.encryptEchoMessage, "encrypt_echo_message")
        }
    }
}

extension WebhookEvent {
    /// Authorization of enterprise payment.
    public struct EnterprisePayAuthorization: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (出资子商户号).
        public var subMchid: String
        /// User or employee ID (企业员工ID).
        public var userID: String
        /// WeChat employee authorization ID (微信授权关系ID).
        public var employeeID: String?
        /// Time of authorization (授权时间).
        public var authorizationTime: Timestamp?
        /// State of the authorization (员工企业支付权限状态).
        public var authorizationState: AuthorizationState?
        /// Time the authorization was revoked (授权解除时间).
        public var authorizationRevokedTime: String?
        /// Reason (授权解除原因).
        public var reason: Reason?

        public init(
            spMchid: String,
            subMchid: String,
            userID: String,
            employeeID: String? = nil,
            authorizationTime: Timestamp? = nil,
            authorizationState: AuthorizationState? = nil,
            authorizationRevokedTime: String? = nil,
            reason: Reason? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.userID = userID
            self.employeeID = employeeID
            self.authorizationTime = authorizationTime
            self.authorizationState = authorizationState
            self.authorizationRevokedTime = authorizationRevokedTime
            self.reason = reason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.userID = try member.required("user_id")
            self.employeeID = try member.ifPresent("employee_id")
            self.authorizationTime = try member.ifPresent("authorization_time")
            self.authorizationState = try member.ifPresent("authorization_state")
            self.authorizationRevokedTime = try member.ifPresent("authorization_revoked_time")
            self.reason = try member.ifPresent("reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.userID, "user_id")
            try members.encodeIfPresent(self.employeeID, "employee_id")
            try members.encodeIfPresent(self.authorizationTime, "authorization_time")
            try members.encodeIfPresent(self.authorizationState, "authorization_state")
            try members.encodeIfPresent(self.authorizationRevokedTime, "authorization_revoked_time")
            try members.encodeIfPresent(self.reason, "reason")
        }

        /// State of the authorization (员工企业支付权限状态).
        public struct AuthorizationState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var authorized: Self { Self(rawValue: "AUTHORIZED") }
            public static var revoked: Self { Self(rawValue: "REVOKED") }
        }

        /// Reason (授权解除原因).
        public struct Reason: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var 企业发起: Self { Self(rawValue: "企业发起") }
            public static var 员工注销: Self { Self(rawValue: "员工注销") }
        }
    }
}

extension WebhookEvent {
    /// Payment with a quota card.
    public struct EnterprisePayment: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (出资子商户号).
        public var subMchid: String
        /// Card number (企业支付额度卡卡号).
        public var cardNo: String
        /// WeChat employee authorization ID (微信授权关系ID).
        public var employeeID: String?
        /// Receiving merchant's short name (收款商户简称).
        public var receiveMchName: String?
        /// Receiving merchant's full name (收款商户全称).
        public var receiveMchFullName: String?
        /// Receiving merchant's social organization code (收款商户对应社会组织代码).
        public var receiveMchOrganizationCode: String?
        /// Acquirer (收单机构).
        public var acquirer: String?
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// WeChat Pay refund number (微信支付退款单号).
        public var refundID: String?
        /// Merchant's own refund number (商户退款单号).
        public var outRefundNo: String?
        /// State of the transaction (交易状态).
        public var transactionState: TransactionState?
        /// Amount in fen (金额).
        public var amount: Int
        /// Name of the goods (商品名称).
        public var goodsName: String?
        /// Time the payment succeeded (支付完成时间).
        public var paySuccessTime: Int?

        public init(
            spMchid: String,
            subMchid: String,
            cardNo: String,
            employeeID: String? = nil,
            receiveMchName: String? = nil,
            receiveMchFullName: String? = nil,
            receiveMchOrganizationCode: String? = nil,
            acquirer: String? = nil,
            transactionID: String,
            outTradeNo: String,
            refundID: String? = nil,
            outRefundNo: String? = nil,
            transactionState: TransactionState? = nil,
            amount: Int,
            goodsName: String? = nil,
            paySuccessTime: Int? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.cardNo = cardNo
            self.employeeID = employeeID
            self.receiveMchName = receiveMchName
            self.receiveMchFullName = receiveMchFullName
            self.receiveMchOrganizationCode = receiveMchOrganizationCode
            self.acquirer = acquirer
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.refundID = refundID
            self.outRefundNo = outRefundNo
            self.transactionState = transactionState
            self.amount = amount
            self.goodsName = goodsName
            self.paySuccessTime = paySuccessTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.cardNo = try member.required("card_no")
            self.employeeID = try member.ifPresent("employee_id")
            self.receiveMchName = try member.ifPresent("receive_mch_name")
            self.receiveMchFullName = try member.ifPresent("receive_mch_full_name")
            self.receiveMchOrganizationCode = try member.ifPresent("receive_mch_organization_code")
            self.acquirer = try member.ifPresent("acquirer")
            self.transactionID = try member.required("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.refundID = try member.ifPresent("refund_id")
            self.outRefundNo = try member.ifPresent("out_refund_no")
            self.transactionState = try member.ifPresent("transaction_state")
            self.amount = try member.required("amount")
            self.goodsName = try member.ifPresent("goods_name")
            self.paySuccessTime = try member.ifPresent("pay_success_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.cardNo, "card_no")
            try members.encodeIfPresent(self.employeeID, "employee_id")
            try members.encodeIfPresent(self.receiveMchName, "receive_mch_name")
            try members.encodeIfPresent(self.receiveMchFullName, "receive_mch_full_name")
            try members.encodeIfPresent(self.receiveMchOrganizationCode, "receive_mch_organization_code")
            try members.encodeIfPresent(self.acquirer, "acquirer")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encodeIfPresent(self.refundID, "refund_id")
            try members.encodeIfPresent(self.outRefundNo, "out_refund_no")
            try members.encodeIfPresent(self.transactionState, "transaction_state")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.goodsName, "goods_name")
            try members.encodeIfPresent(self.paySuccessTime, "pay_success_time")
        }

        /// State of the transaction (交易状态).
        public struct TransactionState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var success: Self { Self(rawValue: "SUCCESS") }
            public static var refund: Self { Self(rawValue: "REFUND") }
            public static var notpay: Self { Self(rawValue: "NOTPAY") }
            public static var closed: Self { Self(rawValue: "CLOSED") }
            public static var revoked: Self { Self(rawValue: "REVOKED") }
            public static var userpaying: Self { Self(rawValue: "USERPAYING") }
            public static var payerror: Self { Self(rawValue: "PAYERROR") }
        }
    }
}

extension WebhookEvent {
    /// Refund to a quota card.
    public struct EnterpriseRefund: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (出资子商户号).
        public var subMchid: String
        /// Card number (企业支付额度卡卡号).
        public var cardNo: String
        /// WeChat employee authorization ID (微信授权关系ID).
        public var employeeID: String?
        /// WeChat Pay order number (微信支付订单号).
        public var transactionID: String
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// WeChat Pay refund number (微信支付退款单号).
        public var refundID: String
        /// Merchant's own refund number (商户退款单号).
        public var outRefundNo: String
        /// Amount in fen (金额).
        public var amount: Int
        /// Time the payment succeeded (支付完成时间).
        public var paySuccessTime: Int?
        /// Amount refunded, in fen (已退款金额).
        public var refundedAmount: Int?
        /// Refund amount in fen (退款金额).
        public var refundAmount: Int
        /// State of the refund (退款状态).
        public var refundState: RefundState
        /// Time the refund was created (退款创建时间).
        public var refundCreateTime: Int?
        /// Time the refund succeeded (退款成功时间).
        public var refundSuccessTime: Int?

        public init(
            spMchid: String,
            subMchid: String,
            cardNo: String,
            employeeID: String? = nil,
            transactionID: String,
            outTradeNo: String,
            refundID: String,
            outRefundNo: String,
            amount: Int,
            paySuccessTime: Int? = nil,
            refundedAmount: Int? = nil,
            refundAmount: Int,
            refundState: RefundState,
            refundCreateTime: Int? = nil,
            refundSuccessTime: Int? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.cardNo = cardNo
            self.employeeID = employeeID
            self.transactionID = transactionID
            self.outTradeNo = outTradeNo
            self.refundID = refundID
            self.outRefundNo = outRefundNo
            self.amount = amount
            self.paySuccessTime = paySuccessTime
            self.refundedAmount = refundedAmount
            self.refundAmount = refundAmount
            self.refundState = refundState
            self.refundCreateTime = refundCreateTime
            self.refundSuccessTime = refundSuccessTime
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.cardNo = try member.required("card_no")
            self.employeeID = try member.ifPresent("employee_id")
            self.transactionID = try member.required("transaction_id")
            self.outTradeNo = try member.required("out_trade_no")
            self.refundID = try member.required("refund_id")
            self.outRefundNo = try member.required("out_refund_no")
            self.amount = try member.required("amount")
            self.paySuccessTime = try member.ifPresent("pay_success_time")
            self.refundedAmount = try member.ifPresent("refunded_amount")
            self.refundAmount = try member.required("refund_amount")
            self.refundState = try member.required("refund_state")
            self.refundCreateTime = try member.ifPresent("refund_create_time")
            self.refundSuccessTime = try member.ifPresent("refund_success_time")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.cardNo, "card_no")
            try members.encodeIfPresent(self.employeeID, "employee_id")
            try members.encode(self.transactionID, "transaction_id")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.refundID, "refund_id")
            try members.encode(self.outRefundNo, "out_refund_no")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.paySuccessTime, "pay_success_time")
            try members.encodeIfPresent(self.refundedAmount, "refunded_amount")
            try members.encode(self.refundAmount, "refund_amount")
            try members.encode(self.refundState, "refund_state")
            try members.encodeIfPresent(self.refundCreateTime, "refund_create_time")
            try members.encodeIfPresent(self.refundSuccessTime, "refund_success_time")
        }

        /// State of the refund (退款状态).
        public struct RefundState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var success: Self { Self(rawValue: "SUCCESS") }
        }
    }
}

extension WebhookEvent {
    /// Quota card.
    public struct QuotaCard: Codable, Hashable, Sendable {
        /// Service provider's merchant number (服务商商户号).
        public var spMchid: String
        /// Sub-merchant's merchant number (出资子商户号).
        public var subMchid: String
        /// Card number (企业支付额度卡卡号).
        public var cardNo: String
        /// WeChat employee authorization ID (微信授权关系ID).
        public var employeeID: String?
        /// State of the card (卡片状态).
        public var cardState: CardState
        /// Time the card was disabled (卡片失效时间).
        public var cardDisabledTime: String?
        /// Reason (失效原因).
        public var reason: String?

        public init(
            spMchid: String,
            subMchid: String,
            cardNo: String,
            employeeID: String? = nil,
            cardState: CardState,
            cardDisabledTime: String? = nil,
            reason: String? = nil
        ) {
            self.spMchid = spMchid
            self.subMchid = subMchid
            self.cardNo = cardNo
            self.employeeID = employeeID
            self.cardState = cardState
            self.cardDisabledTime = cardDisabledTime
            self.reason = reason
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.spMchid = try member.required("sp_mchid")
            self.subMchid = try member.required("sub_mchid")
            self.cardNo = try member.required("card_no")
            self.employeeID = try member.ifPresent("employee_id")
            self.cardState = try member.required("card_state")
            self.cardDisabledTime = try member.ifPresent("card_disabled_time")
            self.reason = try member.ifPresent("reason")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.cardNo, "card_no")
            try members.encodeIfPresent(self.employeeID, "employee_id")
            try members.encode(self.cardState, "card_state")
            try members.encodeIfPresent(self.cardDisabledTime, "card_disabled_time")
            try members.encodeIfPresent(self.reason, "reason")
        }

        /// State of the card (卡片状态).
        public struct CardState: OpenEnumeration {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }

            public static var active: Self { Self(rawValue: "ACTIVE") }
            public static var disabled: Self { Self(rawValue: "DISABLED") }
        }
    }
}
