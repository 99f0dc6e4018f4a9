import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Transaction {
    /// The notification by which the result is announced, and where to.
    struct Announcement: Codable, Sendable {
        let id: String
        let target: NoticeTarget
    }

    /// Lets the merchant know of the deduction, as soon as it is made.
    mutating func announce(to target: NoticeTarget, in records: Records) throws {
        announcement = Announcement(id: try send(to: target, in: records, at: successTime), target: target)
    }

    /// It will not be made: the contract has ended before, or the user has no money. The merchant learns of that instead.
    mutating func fail(at now: Date, in records: Records) throws {
        failedTime = now
        try announceAnew(in: records, at: now)
        try records.save(self)
        try records.forget(expectation, expectedAt: successTime)
    }

    /// The platform pays in the place of the user, who then owes it the money.
    mutating func payInAdvance(in records: Records) throws {
        advance = Advance()
        try announceAnew(in: records, at: successTime)
        try records.save(self)
        try records.forget(expectation, expectedAt: successTime)
        try records.expect(posting, as: expectation)
    }

    /// The user pays what the platform advanced. The merchant, who has the money already, is told.
    mutating func repay(at now: Date, in records: Records) throws {
        advance?.repaidTime = now
        try records.save(self)
        try records.book(
            Posting(
                business: .repayment, source: .user(openid), destination: .bank, amount: total, time: now, number: transactionID,
                merchantNumber: outTradeNo
            )
        )
        guard let announcement else { return }
        try NotificationQueue(records: records).add(
            event: "TRANSACTION.PAY_BACK", summary: "用户已还款", originalType: "transaction", resource: json(at: now), url: announcement.target.url,
            at: now
        )
    }

    private mutating func announceAnew(in records: Records, at time: Date) throws {
        guard let announcement else { return }
        try NotificationQueue(records: records).remove(announcement.id)
        self.announcement = Announcement(id: try send(to: announcement.target, in: records, at: time), target: announcement.target)
    }

    private func send(to target: NoticeTarget, in records: Records, at time: Date) throws -> String {
        let queue = NotificationQueue(records: records)
        let isPaid = failedTime == nil
        switch target.form {
        case .v2(let signType):
            let message = v2Result(at: time)
            return try queue.add(
                event: isPaid ? "transaction-success" : "transaction-failed", V2Notification(message, signType: signType), resource: message,
                url: target.url, at: time
            )
        case .v3:
            let (success, failure) =
                product == .schoolPay ? ("TRANSACTION.INDUSTRY_SUCCESS", "TRANSACTION.INDUSTRY_FAILED") : ("TRANSACTION.SUCCESS", "TRANSACTION.FAIL")
            return try queue.add(
                event: isPaid ? success : failure, summary: isPaid ? "支付成功" : "支付失败", originalType: "transaction", resource: json(at: time),
                url: target.url, at: time
            )
        }
    }
}

extension Records {
    /// Deductions under a contract that were accepted and not yet made will not be.
    func failDeductions(under contractID: String, at now: Date) throws {
        for var deduction in try all(Transaction.self) where deduction.contractID == contractID && deduction.state(at: now) == .accepted {
            try deduction.fail(at: now, in: self)
        }
    }
}
