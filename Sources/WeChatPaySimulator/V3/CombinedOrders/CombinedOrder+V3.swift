import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A combined order in APIv3's words.
extension CombinedOrder {
    /// What a query answers, and what the notification of the payment carries.
    func json(parts: [Order], at now: Date) -> JSON {
        var members: [String: JSON] = [
            "combine_appid": .string(request.appid), "combine_mchid": .string(request.mchid), "combine_out_trade_no": .string(request.outTradeNo),
            "combine_transaction_id": .string(transactionID), "sub_orders": .array(parts.map { $0.partJSON(at: now) }),
        ]
        members["trade_scenario"] = request.scenario.map { .string($0) }
        if let deviceInfo = request.deviceInfo { members["scene_info"] = ["device_id": .string(deviceInfo)] }
        if let openid = parts.first?.payment?.openid { members["combine_payer_info"] = ["openid": .string(openid)] }
        return .object(members)
    }
}

extension Order {
    fileprivate func partJSON(at now: Date) -> JSON {
        var members: [String: JSON] = [
            "mchid": .string(request.mchid), "out_trade_no": .string(request.outTradeNo), "trade_state": .string(state(at: now).rawValue),
            "attach": .string(request.attach ?? ""),
        ]
        members["sub_mchid"] = request.subMchid.map { .string($0) }
        members["sub_appid"] = request.subAppid.map { .string($0) }
        members["individual_auth_id"] = request.individual.map { .string($0.authID) }
        members["individual_name"] = request.individual?.name.map { .string($0) }
        guard let payment else { return .object(members) }
        members["transaction_id"] = .string(payment.transactionID)
        members["trade_type"] = .string(request.channel.rawValue)
        members["bank_type"] = "OTHERS"
        members["success_time"] = .string(ShanghaiTime.text(payment.time))
        members["amount"] = [
            "total_amount": .integer(request.total), "payer_amount": .integer(payerTotal), "currency": "CNY", "payer_currency": "CNY",
        ]
        return .object(members)
    }
}
