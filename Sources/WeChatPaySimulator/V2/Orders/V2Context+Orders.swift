import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension V2Context {
    /// The order that is asked for: by the platform's number if it is given, else by the merchant's.
    func order() throws -> Order {
        try requireOwnAppid()
        let subMchid = try optionalString("sub_mch_id", maximumLength: 32)
        if let transactionID = try optionalString("transaction_id", maximumLength: 32) {
            return try records.order(mchid: mchid, subMchid: subMchid, transactionID: transactionID)
        }
        return try records.order(mchid: mchid, subMchid: subMchid, outTradeNo: string("out_trade_no", maximumLength: 32))
    }

    /// The same, or a deduction.
    func refundable() throws -> any Refundable {
        try requireOwnAppid()
        let subMchid = try optionalString("sub_mch_id", maximumLength: 32)
        if let transactionID = try optionalString("transaction_id", maximumLength: 32) {
            return try records.refundable(mchid: mchid, subMchid: subMchid, transactionID: transactionID)
        }
        return try records.refundable(mchid: mchid, subMchid: subMchid, outTradeNo: string("out_trade_no", maximumLength: 32))
    }

    func orderRequest(_ channel: OrderRequest.Channel, payer: String?, notice: NoticeTarget?) throws -> OrderRequest {
        try requireOwnAppid()
        try requireYuan("fee_type")
        _ = try string("spbill_create_ip", maximumLength: 64)
        _ = try optionalString("detail", maximumLength: 6144)
        _ = try time("time_start")
        return try OrderRequest(
            mchid: mchid, appid: appid, outTradeNo: number("out_trade_no", lengths: 6...32, marks: "_-|*"), channel: channel,
            description: string("body", maximumLength: 127), attach: optionalString("attach", maximumLength: 127),
            deviceInfo: optionalString("device_info", maximumLength: 32), total: amount("total_fee"), payer: payer, endTime: time("time_expire"),
            notice: notice, terms: terms, isProfitSharing: message["profit_sharing"] == "Y", goodsTag: optionalString("goods_tag", maximumLength: 32)
        )
    }

    /// A merchant's number: letters, digits and some marks.
    func number(_ name: String, lengths: ClosedRange<Int>, marks: String) throws(V2Error) -> String {
        let text = try string(name, maximumLength: lengths.upperBound)
        guard text.utf8.count >= lengths.lowerBound, text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || marks.contains($0)) }) else {
            throw .wrong(name, "应为 \(lengths.lowerBound) 至 \(lengths.upperBound) 个字符，只能是数字、大小写字母\(marks.isEmpty ? "" : "及 \(marks)")")
        }
        return text
    }

    func requireYuan(_ name: String) throws(V2Error) {
        guard try optionalString(name, maximumLength: 16) ?? "CNY" == "CNY" else { throw .wrong(name, "只支持 CNY") }
    }

    /// What the request says, without what may change from call to call.
    var terms: String {
        message.parameters.filter { !$0.value.isEmpty && !["sign", "nonce_str", "sign_type"].contains($0.name) }
            .map { "\($0.name)=\($0.value)" }.sorted().joined(separator: "\n")
    }

    /// `20180608103456`
    private func time(_ name: String) throws(V2Error) -> Date? {
        guard let text = try optionalString(name, maximumLength: 14) else { return nil }
        guard let date = ShanghaiTime.date(digits: text) else { throw .wrong(name, "应为 yyyyMMddHHmmss 格式的时间") }
        return date
    }
}
