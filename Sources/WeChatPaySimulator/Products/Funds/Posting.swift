import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Money that moves out of one account and into another: what the books consist of.
struct Posting: Record {
    static let kind = "posting"

    /// Why it moves, by the platform's words.
    enum Business: String, Codable, Sendable {
        case payment = "交易"
        case refund = "退款"
        case refundReturned = "退款退回"
        case advanceReturned = "垫付退款回补"
        case reversal = "撤销"
        case redPacket = "现金红包"
        case redPacketReturned = "现金红包退回"
        case couponBudget = "代金券预充值"
        case couponBudgetReturned = "代金券余额退回"
        case coupon = "代金券"
        case couponReturned = "代金券退款"
        case withdrawal = "提现"
        case profitSharing = "分账"
        case profitReturn = "分账回退"
        /// Within a merchant's account, which shows in no bill.
        case unfreezing = "解冻"
        case transfer = "商家转账"
        case transferReturned = "商家转账退回"
        /// Of what the platform paid for a user.
        case repayment = "还款"
    }

    var id = Nonce.make()
    let business: Business
    let source: Account
    let destination: Account
    /// In fen.
    let amount: Int
    let time: Date
    /// The platform's number of what it is for.
    let number: String
    /// The merchant's number of what it is for.
    let merchantNumber: String

    /// What it brings to an account, in fen; negative for what it takes.
    func change(of account: Account) -> Int { (destination == account ? amount : 0) - (source == account ? amount : 0) }
}

extension Sequence<Account> {
    /// What a posting brings to them in all, in fen; what it moves among them counts for nothing.
    func change(by posting: Posting) -> Int { reduce(0) { $0 + posting.change(of: $1) } }
}

/// A posting whose time is still ahead, unless something happens before: a deduction that waits, a red packet that nobody has taken.
struct ExpectedPosting: Record {
    static let kind = "expected-posting"

    /// Begins with the time, so that what is due is found by its number.
    static func id(_ key: String, at time: Date) -> String { "\(due(time))/\(key)" }

    /// The numbers of what is due until then are less.
    static func limit(at now: Date) -> String { "\(due(now))0" }

    let id: String
    let posting: Posting

    init(_ posting: Posting, key: String) {
        self.id = Self.id(key, at: posting.time)
        self.posting = posting
    }

    /// In milliseconds, with as many digits as the year 5138 has.
    private static func due(_ time: Date) -> String {
        let digits = String(Int((time.timeIntervalSince1970 * 1000).rounded(.down)))
        return String(repeating: "0", count: max(14 - digits.count, 0)) + digits
    }
}
