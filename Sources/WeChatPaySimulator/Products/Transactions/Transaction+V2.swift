import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Transaction {
    /// What a query of APIv2 answers.
    func v2Members(at now: Date) -> XML {
        let state = state(at: now)
        var members: XML = [
            "appid": .text(request.appid.string ?? ""), "openid": .text(openid), "is_subscribe": "N", "trade_type": "PAP",
            "trade_state": .text(state.rawValue), "bank_type": "OTHERS", "total_fee": .text(String(total)), "fee_type": "CNY",
            "cash_fee": .text(String(total)), "transaction_id": .text(transactionID), "out_trade_no": .text(outTradeNo),
            "trade_state_desc": .text(state.text),
        ]
        if let subMchid = party.subMchid { members.sub_mch_id = .text(subMchid) }
        if let subAppid = party.subAppid { members.sub_appid = .text(subAppid) }
        if let attach = request.attach.string { members.attach = .text(attach) }
        if isPaid(at: now) { members.time_end = .text(ShanghaiTime.digits(successTime)) }
        return members
    }

    /// What the notification of the result says.
    func v2Result(at time: Date) -> XML {
        let isPaid = failedTime == nil
        var message: XML = ["return_code": "SUCCESS", "result_code": isPaid ? "SUCCESS" : "FAIL", "mch_id": .text(mchid)]
        if !isPaid {
            message.err_code = "CONTRACT_NOT_EXIST"
            message.err_code_des = "扣费前协议已解约"
        }
        for member in v2Members(at: time).members where member.name != "trade_state_desc" { message[member.name] = member.value }
        message.trade_state = isPaid ? "SUCCESS" : "PAY_FAIL"
        message.contract_id = .text(contractID)
        return message
    }
}
