import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Transaction {
    /// The notification of APIv2 by which the result is announced.
    struct Announcement: Codable, Sendable {
        let id: String
        let signType: SignType
    }

    /// What a query of APIv2 answers.
    func v2Members(at now: Date) -> XML {
        let state = state(at: now)
        var members: XML = [
            "appid": .text(request.appid.string ?? ""), "openid": .text(openid), "is_subscribe": "N", "trade_type": "PAP",
            "trade_state": .text(state.rawValue), "bank_type": "OTHERS", "total_fee": .text(String(total)), "fee_type": "CNY",
            "cash_fee": .text(String(total)), "transaction_id": .text(transactionID), "out_trade_no": .text(outTradeNo),
            "trade_state_desc": .text(state.text),
        ]
        if let attach = request.attach.string { members.attach = .text(attach) }
        if state == .paid { members.time_end = .text(ShanghaiTime.digits(successTime)) }
        return members
    }

    /// Lets the merchant know of the deduction, as soon as it is made.
    mutating func announce(in records: Records, signType: SignType) throws {
        announcement = Announcement(id: try add("transaction-success", in: records, signType: signType, at: successTime), signType: signType)
    }

    /// The contract has ended before the deduction was made. The merchant learns of that instead.
    mutating func fail(at now: Date, in records: Records) throws {
        failedTime = now
        if let announcement {
            try NotificationQueue(records: records).remove(announcement.id)
            self.announcement = Announcement(
                id: try add("transaction-failed", in: records, signType: announcement.signType, at: now), signType: announcement.signType
            )
        }
        try records.save(self)
        try records.forget(expectation, expectedAt: successTime)
    }

    private func add(_ event: String, in records: Records, signType: SignType, at time: Date) throws -> String {
        let isPaid = failedTime == nil
        var message: XML = ["return_code": "SUCCESS", "result_code": isPaid ? "SUCCESS" : "FAIL", "mch_id": .text(mchid)]
        if !isPaid {
            message.err_code = "CONTRACT_NOT_EXIST"
            message.err_code_des = "扣费前协议已解约"
        }
        for member in v2Members(at: time).members where member.name != "trade_state_desc" { message[member.name] = member.value }
        message.trade_state = isPaid ? "SUCCESS" : "PAY_FAIL"
        message.contract_id = .text(contractID)
        let url = request.transaction_notify_url.string ?? ""
        return try NotificationQueue(records: records)
            .add(event: event, V2Notification(message, signType: signType), resource: message, url: url, at: time)
    }
}
