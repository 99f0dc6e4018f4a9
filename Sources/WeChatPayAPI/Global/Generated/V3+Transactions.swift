// Generated from Spec/ by `make generate`; changes here are lost.
// swift-format-ignore-file

public import WeChatPay

extension V3 {
    /// `v3/transactions`
    public var transactions: Transactions { Transactions(path: path.appending("transactions")) }

    /// `v3/transactions`
    public struct Transactions: Endpoint {
        public let path: Path
    }
}

extension V3.Transactions {
    /// `v3/transactions/app`
    public var app: App { App(path: path.appending("app")) }

    /// `v3/transactions/app`
    public struct App: Endpoint {
        public let path: Path
    }
}

extension V3.Transactions.App {
    /// Create a cross-border APP order (APP支付下单).
    ///
    /// For cross-border merchants: places an order, amounts in the currency's smallest unit, paid from a native app with the returned prepay_id. The notification or the query by out_trade_no tells the result.
    ///
    /// After an unknown outcome, `GET /v3/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.AppRequest

    /// What ``post`` answers.
    public typealias PostReply = Global.PrepayReply
}

extension V3.Transactions {
    /// `v3/transactions/jsapi`
    public var jsapi: JSAPI { JSAPI(path: path.appending("jsapi")) }

    /// `v3/transactions/jsapi`
    public struct JSAPI: Endpoint {
        public let path: Path
    }
}

extension V3.Transactions.JSAPI {
    /// Create a cross-border JSAPI or mini program order (小程序/公众号支付下单).
    ///
    /// For cross-border merchants: places an order, amounts in the currency's smallest unit, paid inside WeChat or in a mini program with the returned prepay_id. The notification or the query by out_trade_no tells the result.
    ///
    /// After an unknown outcome, `GET /v3/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.AppRequest

    /// What ``post`` answers.
    public typealias PostReply = Global.PrepayReply
}

extension V3.Transactions {
    /// `v3/transactions/micropay`
    public var micropay: Micropay { Micropay(path: path.appending("micropay")) }

    /// `v3/transactions/micropay`
    public struct Micropay: Endpoint {
        public let path: Path
    }
}

extension V3.Transactions.Micropay {
    /// Charge a payment code for a cross-border merchant (提交付款码支付).
    ///
    /// For cross-border merchants: charges the payment code shown by the user; amounts are in the currency's smallest unit. If the answer is lost or not final, query by out_trade_no instead of scanning again; reverse the order if it stays open.
    ///
    /// After an unknown outcome, `GET /v3/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.PayRequest

    /// What ``post`` answers.
    public struct PostReply: Codable, Hashable, Sendable {
        /// ID (微信支付订单号).
        public var id: String
        /// Merchant number (商户号).
        public var mchid: String
        /// Appid of the app or official account (APPID).
        public var appID: String
        /// Sub-merchant's merchant number (子商户号).
        public var subMchid: String
        /// Service provider's merchant number (机构商户号).
        public var spMchid: String
        /// Service provider's appid (机构APPID).
        public var spAppID: String
        /// Sub-merchant's appid (子商户APPID).
        public var subAppID: String?
        /// Merchant's own order number (商户订单号).
        public var outTradeNo: String
        /// Transaction type (交易类型).
        public var tradeType: Global.TradeType
        /// State of the transaction (交易状态).
        public var tradeState: Global.TradeState
        /// Description of the transaction's state (交易状态描述).
        public var tradeStateDesc: String
        /// Bank type code (付款银行).
        public var bankType: String
        /// Merchant's attached data, returned unchanged (商户数据).
        public var attach: String?
        /// Time of success (支付完成时间).
        public var successTime: Timestamp
        /// Payer's information (支付者).
        public var payer: Global.Payer?
        /// Amount details (订单金额).
        public var amount: Global.PayAmount
        /// Details (优惠功能).
        public var detail: [Global.TransactionDetail]?

        public init(
            id: String,
            mchid: String,
            appID: String,
            subMchid: String,
            spMchid: String,
            spAppID: String,
            subAppID: String? = nil,
            outTradeNo: String,
            tradeType: Global.TradeType,
            tradeState: Global.TradeState,
            tradeStateDesc: String,
            bankType: String,
            attach: String? = nil,
            successTime: Timestamp,
            payer: Global.Payer? = nil,
            amount: Global.PayAmount,
            detail: [Global.TransactionDetail]? = nil
        ) {
            self.id = id
            self.mchid = mchid
            self.appID = appID
            self.subMchid = subMchid
            self.spMchid = spMchid
            self.spAppID = spAppID
            self.subAppID = subAppID
            self.outTradeNo = outTradeNo
            self.tradeType = tradeType
            self.tradeState = tradeState
            self.tradeStateDesc = tradeStateDesc
            self.bankType = bankType
            self.attach = attach
            self.successTime = successTime
            self.payer = payer
            self.amount = amount
            self.detail = detail
        }

        public init(from decoder: any Decoder) throws {
            let member = try decoder.members()
            self.id = try member.required("id")
            self.mchid = try member.required("mchid")
            self.appID = try member.required("appid")
            self.subMchid = try member.required("sub_mchid")
            self.spMchid = try member.required("sp_mchid")
            self.spAppID = try member.required("sp_appid")
            self.subAppID = try member.ifPresent("sub_appid")
            self.outTradeNo = try member.required("out_trade_no")
            self.tradeType = try member.required("trade_type")
            self.tradeState = try member.required("trade_state")
            self.tradeStateDesc = try member.required("trade_state_desc")
            self.bankType = try member.required("bank_type")
            self.attach = try member.ifPresent("attach")
            self.successTime = try member.required("success_time")
            self.payer = try member.ifPresent("payer")
            self.amount = try member.required("amount")
            self.detail = try member.ifPresent("detail")
        }

        public func encode(to encoder: any Encoder) throws {
            var members = encoder.members()
            try members.encode(self.id, "id")
            try members.encode(self.mchid, "mchid")
            try members.encode(self.appID, "appid")
            try members.encode(self.subMchid, "sub_mchid")
            try members.encode(self.spMchid, "sp_mchid")
            try members.encode(self.spAppID, "sp_appid")
            try members.encodeIfPresent(self.subAppID, "sub_appid")
            try members.encode(self.outTradeNo, "out_trade_no")
            try members.encode(self.tradeType, "trade_type")
            try members.encode(self.tradeState, "trade_state")
            try members.encode(self.tradeStateDesc, "trade_state_desc")
            try members.encode(self.bankType, "bank_type")
            try members.encodeIfPresent(self.attach, "attach")
            try members.encode(self.successTime, "success_time")
            try members.encodeIfPresent(self.payer, "payer")
            try members.encode(self.amount, "amount")
            try members.encodeIfPresent(self.detail, "detail")
        }
    }
}

extension V3.Transactions {
    /// `v3/transactions/mweb`
    public var mweb: Mweb { Mweb(path: path.appending("mweb")) }

    /// `v3/transactions/mweb`
    public struct Mweb: Endpoint {
        public let path: Path
    }
}

extension V3.Transactions.Mweb {
    /// Create a cross-border H5 order (H5支付下单).
    ///
    /// For cross-border merchants: places an order, amounts in the currency's smallest unit, paid from a mobile browser that is sent to mweb_url. The notification or the query by out_trade_no tells the result.
    ///
    /// After an unknown outcome, `GET /v3/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.MwebRequest

    /// What ``post`` answers.
    public typealias PostReply = Global.MwebReply
}

extension V3.Transactions {
    /// `v3/transactions/native`
    public var native: Native { Native(path: path.appending("native")) }

    /// `v3/transactions/native`
    public struct Native: Endpoint {
        public let path: Path
    }
}

extension V3.Transactions.Native {
    /// Create a cross-border Native order (扫码支付下单).
    ///
    /// For cross-border merchants: places an order, amounts in the currency's smallest unit, whose code_url is shown as a QR code for the user to scan. The notification or the query by out_trade_no tells the result.
    ///
    /// After an unknown outcome, `GET /v3/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// Repeating the very same request with the same `out_trade_no` does not make it happen twice.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml)
    @discardableResult
    public func post(_ body: PostBody) async throws -> PostReply {
        try await path.call(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.AppRequest

    /// What ``post`` answers.
    public typealias PostReply = Global.CodeReply
}

extension V3.Transactions {
    /// `v3/transactions/id`
    public var id: ID { ID(path: path.appending("id")) }

    /// `v3/transactions/id`
    public struct ID: Endpoint {
        public let path: Path
    }
}

extension V3.Transactions.ID {
    /// `v3/transactions/id/{transaction_id}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> TransactionID {
        TransactionID(path: path.appending(value: String(value), named: "transaction_id"))
    }

    /// `v3/transactions/id/{transaction_id}`
    public struct TransactionID: Endpoint {
        public let path: Path
    }
}

extension V3.Transactions.ID.TransactionID {
    /// Query a cross-border order by transaction_id (查询订单(微信支付订单号)).
    ///
    /// For cross-border merchants: returns an order and its trade_state by the platform's id. Amounts are in the currency's smallest unit.
    ///
    /// - Parameters:
    ///   - mchid: Merchant number (商户号).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - spMchid: Service provider's merchant number (机构商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml)
    public func get(mchid: String, subMchid: String, spMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["mchid": mchid, "sub_mchid": subMchid, "sp_mchid": spMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Global.TransactionTransaction
}

extension V3.Transactions.ID.TransactionID {
    /// `v3/transactions/id/{transaction_id}/close`
    public var close: Close { Close(path: path.appending("close")) }

    /// `v3/transactions/id/{transaction_id}/close`
    public struct Close: Endpoint {
        public let path: Path
    }
}

extension V3.Transactions.ID.TransactionID.Close {
    /// Close a cross-border order by transaction_id (关闭订单(微信支付订单号)).
    ///
    /// For cross-border merchants: closes an unpaid order, named by the platform's id, so that it can no longer be paid.
    ///
    /// After an unknown outcome, `GET /v3/transactions/id/{transaction_id}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.CloseRequest
}

extension V3.Transactions.ID.TransactionID {
    /// `v3/transactions/id/{transaction_id}/reverse`
    public var reverse: Reverse { Reverse(path: path.appending("reverse")) }

    /// `v3/transactions/id/{transaction_id}/reverse`
    public struct Reverse: Endpoint {
        public let path: Path
    }
}

extension V3.Transactions.ID.TransactionID.Reverse {
    /// Reverse a cross-border order by transaction_id (撤销订单(微信支付订单号)).
    ///
    /// For cross-border merchants: undoes a payment code order, named by the platform's id: unpaid it is closed, paid the money goes back.
    ///
    /// After an unknown outcome, `GET /v3/transactions/id/{transaction_id}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.ReverseRequest
}

extension V3.Transactions {
    /// `v3/transactions/out-trade-no`
    public var outTradeNo: OutTradeNo { OutTradeNo(path: path.appending("out-trade-no")) }

    /// `v3/transactions/out-trade-no`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Transactions.OutTradeNo {
    /// `v3/transactions/out-trade-no/{out_trade_no}`
    public func callAsFunction(_ value: some LosslessStringConvertible) -> OutTradeNo {
        OutTradeNo(path: path.appending(value: String(value), named: "out_trade_no"))
    }

    /// `v3/transactions/out-trade-no/{out_trade_no}`
    public struct OutTradeNo: Endpoint {
        public let path: Path
    }
}

extension V3.Transactions.OutTradeNo.OutTradeNo {
    /// Query a cross-border order by out_trade_no (查询订单(商户订单号)).
    ///
    /// For cross-border merchants: returns an order and its trade_state by the merchant's number, also after a lost answer. Amounts are in the currency's smallest unit.
    ///
    /// - Parameters:
    ///   - mchid: Merchant number (商户号).
    ///   - subMchid: Sub-merchant's merchant number (子商户号).
    ///   - spMchid: Service provider's merchant number (机构商户号).
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml)
    public func get(mchid: String, subMchid: String, spMchid: String) async throws -> GetReply {
        try await path.call(.get, query: ["mchid": mchid, "sub_mchid": subMchid, "sp_mchid": spMchid])
    }

    /// What ``get`` answers.
    public typealias GetReply = Global.TransactionTransaction
}

extension V3.Transactions.OutTradeNo.OutTradeNo {
    /// `v3/transactions/out-trade-no/{out_trade_no}/close`
    public var close: Close { Close(path: path.appending("close")) }

    /// `v3/transactions/out-trade-no/{out_trade_no}/close`
    public struct Close: Endpoint {
        public let path: Path
    }
}

extension V3.Transactions.OutTradeNo.OutTradeNo.Close {
    /// Close a cross-border order by out_trade_no (关闭订单(商户订单号)).
    ///
    /// For cross-border merchants: closes an unpaid order, named by the merchant's number, so that it can no longer be paid.
    ///
    /// After an unknown outcome, `GET /v3/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.CloseRequest
}

extension V3.Transactions.OutTradeNo.OutTradeNo {
    /// `v3/transactions/out-trade-no/{out_trade_no}/reverse`
    public var reverse: Reverse { Reverse(path: path.appending("reverse")) }

    /// `v3/transactions/out-trade-no/{out_trade_no}/reverse`
    public struct Reverse: Endpoint {
        public let path: Path
    }
}

extension V3.Transactions.OutTradeNo.OutTradeNo.Reverse {
    /// Reverse a cross-border order by out_trade_no (撤销订单(商户订单号)).
    ///
    /// For cross-border merchants: undoes a payment code order, named by the merchant's number: unpaid it is closed, paid the money goes back.
    ///
    /// After an unknown outcome, `GET /v3/transactions/out-trade-no/{out_trade_no}` tells whether it took effect.
    ///
    /// - Throws: ``WeChatPayError``; its `outcome` says whether the call may have taken effect.
    ///
    /// [The platform's page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml)
    public func post(_ body: PostBody) async throws {
        try await path.perform(.post, body)
    }

    /// What ``post`` sends.
    public typealias PostBody = Global.ReverseRequest
}
