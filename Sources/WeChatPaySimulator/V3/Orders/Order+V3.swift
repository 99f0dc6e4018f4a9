import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// An order in APIv3's words.
extension Order {
    /// What a query answers.
    func foundJSON(at now: Date) -> JSON {
        var answer = json(at: now)
        if request.subMchid != nil, request.isProfitSharing { answer["settle_info"] = ["profit_sharing": true] }
        return answer
    }

    /// What the notification of the payment carries, and what charging by a code answers.
    func json(at now: Date) -> JSON {
        let state = state(at: now)
        var members = request.party.members
        members["out_trade_no"] = .string(request.outTradeNo)
        members["trade_state"] = .string(state.rawValue)
        members["trade_state_desc"] = .string(state.text)
        members["attach"] = request.attach.map { .string($0) }
        members["amount"] = ["total": .integer(request.total), "currency": "CNY"]
        if let deviceInfo = request.deviceInfo { members["scene_info"] = ["device_id": .string(deviceInfo)] }
        guard let payment else { return .object(members) }
        members["transaction_id"] = .string(payment.transactionID)
        members["trade_type"] = .string(request.channel.rawValue)
        members["bank_type"] = "OTHERS"
        members["success_time"] = .string(ShanghaiTime.text(payment.time))
        members["payer"] = payer(payment.openid)
        members["amount"] = [
            "total": .integer(request.total), "payer_total": .integer(payerTotal), "currency": "CNY", "payer_currency": "CNY",
        ]
        if let discount { members["promotion_detail"] = [discount.json] }
        return .object(members)
    }

    private func payer(_ openid: String) -> JSON {
        guard request.subMchid != nil else { return ["openid": .string(openid)] }
        var members: [String: JSON] = ["sp_openid": .string(openid)]
        members["sub_openid"] = request.subPayer.map { .string($0) }
        return .object(members)
    }
}

extension PaymentParty {
    var mode: PaymentMode { subMchid == nil ? .direct : .partner }

    /// By the names that its mode has for them.
    var members: [String: JSON] {
        var members: [String: JSON] = [mode.mchid: .string(mchid), mode.appid: .string(appid)]
        members["sub_mchid"] = subMchid.map { .string($0) }
        members["sub_appid"] = subAppid.map { .string($0) }
        return members
    }
}
