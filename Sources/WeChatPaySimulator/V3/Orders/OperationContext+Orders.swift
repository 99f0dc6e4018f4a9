import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension OperationContext {
    /// The caller, who must be the one that signed, under an appid of theirs.
    func party(_ mode: PaymentMode) throws -> PaymentParty {
        try requireOwnMchid(body.string(mode.mchid, maximumLength: 32), as: mode.mchid)
        let appid = try body.optionalString(mode.appid, maximumLength: 32) ?? appid
        try requireOwnAppid(appid)
        guard mode == .partner else { return PaymentParty(mchid: mchid, appid: appid, subMchid: nil, subAppid: nil) }
        return try PaymentParty(
            mchid: mchid, appid: appid, subMchid: body.string("sub_mchid", maximumLength: 32),
            subAppid: body.optionalString("sub_appid", maximumLength: 32)
        )
    }

    func requireOwnMchid(_ mchid: String, as name: String, location: String = "body") throws(PlatformError) {
        guard mchid == self.mchid else {
            throw .parameter(name, value: .string(mchid), issue: "与请求的商户号不一致", location: location)
        }
    }

    func requireOwnAppid(_ appid: String) throws(PlatformError) {
        guard appid == self.appid else {
            throw PlatformError(status: 400, code: "APPID_MCHID_NOT_MATCH", message: "appid \(appid) 和商户号 \(mchid) 不匹配，应为 \(self.appid)")
        }
    }

    /// What is to be paid, and how.
    func orderRequest(_ channel: OrderRequest.Channel, _ mode: PaymentMode) throws -> OrderRequest {
        let party = try party(mode)
        let payer = try body.optionalObject("payer")
        let scene = try body.optionalObject("scene_info")
        _ = try scene?.optionalString("payer_client_ip", maximumLength: 45)
        return try OrderRequest(
            mchid: party.mchid, appid: party.appid, outTradeNo: body.outTradeNo(), channel: channel,
            description: body.string("description", maximumLength: 127), attach: body.optionalString("attach", maximumLength: 128),
            deviceInfo: scene?.optionalString("device_id", maximumLength: 32), total: body.amount("amount"),
            payer: payer?.optionalString(mode.openid, maximumLength: 128), endTime: body.optionalTime("time_expire"),
            notice: channel == .paymentCode ? nil : noticeTarget(),
            terms: terms("\(mode.path) \(channel.rawValue)"),
            subMchid: party.subMchid, subAppid: party.subAppid, subPayer: payer?.optionalString("sub_openid", maximumLength: 128),
            isProfitSharing: body.optionalObject("settle_info")?.json.profit_sharing.bool ?? false,
            goodsTag: body.optionalString("goods_tag", maximumLength: 32),
            goods: body.optionalObject("detail")?.objects("goods_detail").map { goods in
                try OrderedGoods(
                    id: goods.string("merchant_goods_id", maximumLength: 32), quantity: goods.integer("quantity", in: 1...1_000_000),
                    unitPrice: goods.integer("unit_price", in: 0...100_000_000)
                )
            }
        )
    }

    /// Where the merchant wants to be told. The description says which orders have to say it.
    func noticeTarget() throws -> NoticeTarget? {
        body.json.notify_url.isNull ? nil : NoticeTarget(url: try body.notifyURL("notify_url"), form: .v3)
    }

    /// What the request says, without the ciphertexts, which are new each time.
    ///
    /// - Parameter product: what the order is placed as, which a body does not say.
    func terms(_ product: String) throws -> String {
        var json = body.json
        for name in ["payer", "combine_payer_info"] where !json[name].identity.isNull { json[name].identity = "***" }
        return product + String(decoding: try json.bytes(), as: UTF8.self)
    }

    /// The order that a path names, asked for by its merchant.
    ///
    /// - Parameter fields: where the merchants' numbers are; the query without.
    func orderOfPath(_ mode: PaymentMode, _ fields: Fields? = nil) throws -> Order {
        func value(_ name: String) throws -> String { try fields?.string(name, maximumLength: 32) ?? requiredQuery(name) }
        try requireOwnMchid(value(mode.mchid), as: mode.mchid, location: fields == nil ? "query" : "body")
        let subMchid = mode == .partner ? try value("sub_mchid") : nil
        guard variables["transaction_id"] == nil else {
            return try records.order(mchid: mchid, subMchid: subMchid, transactionID: variable("transaction_id"))
        }
        return try records.order(mchid: mchid, subMchid: subMchid, outTradeNo: variable("out_trade_no"))
    }
}
