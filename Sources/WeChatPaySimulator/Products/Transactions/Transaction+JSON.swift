import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A deduction in APIv3's words.
extension Transaction {
    /// What a query answers, and what the notification of the result carries.
    func json(at now: Date) -> JSON {
        switch product {
        case .ebike, .papay: plainJSON(at: now)
        case .parking: parkingJSON(at: now)
        case .schoolPay: schoolPayJSON(at: now)
        case .tuition: tuitionJSON(at: now)
        }
    }

    /// The state as its product's documents call it.
    func stateWord(at now: Date) -> String {
        let state = state(at: now)
        switch product {
        case .ebike, .papay: return state.rawValue
        case .parking, .schoolPay, .tuition: break
        }
        return switch state {
        case .accepted: "ACCEPTED"
        case .paid: product == .schoolPay && advance?.repaidTime != nil ? "PAY_BACK" : "SUCCESS"
        case .refunded: "REFUND"
        case .failed: "PAY_FAIL"
        }
    }

    /// What all products call alike.
    func members(at now: Date) -> [String: JSON] {
        var members: [String: JSON] = [
            "appid": request.appid, "out_trade_no": .string(outTradeNo), "transaction_id": .string(transactionID),
            "trade_state": .string(stateWord(at: now)), "payer": ["openid": .string(openid)],
        ]
        var amount: [String: JSON] = ["total": .integer(total), "currency": "CNY"]
        if isPaid(at: now) {
            amount["payer_total"] = .integer(total)
            members["bank_type"] = .string(bankType)
            members["success_time"] = .string(ShanghaiTime.text(successTime))
        }
        members["amount"] = .object(amount)
        for name in ["sub_mchid", "sub_appid", "attach"] where !request[name].isNull { members[name] = request[name] }
        return members
    }

    private func plainJSON(at now: Date) -> JSON {
        let state = state(at: now)
        var members = members(at: now)
        if product == .papay, party.mode == .partner {
            for name in ["appid", "payer"] { members[name] = nil }
            members.merge(party.members) { $1 }
            members["payer"] = ["sp_openid": .string(openid)]
        } else {
            members["mchid"] = .string(mchid)
        }
        members["trade_type"] = .string(tradeType)
        members["bank_type"] = .string(bankType)
        var amount: JSON = ["total": .integer(total), "currency": "CNY", "payer_total": .integer(total)]
        if product == .papay { amount["payer_currency"] = "CNY" }
        members["amount"] = amount
        if product == .ebike {
            members["trade_state_des"] = .string(state.text)
            members["contract_id"] = .string(contractID)
            members["device_info"] = request.device_info
        } else {
            members["trade_state_desc"] = .string(state.text)
        }
        return .object(members)
    }
}
