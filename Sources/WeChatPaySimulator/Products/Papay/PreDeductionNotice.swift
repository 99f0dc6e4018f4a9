#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A pre-deduction notice (预扣费通知): announced on one day, the user's to think over on the next, good for deductions from the
/// day after for one to three days.
struct PreDeductionNotice: Codable, Sendable, Equatable {
    /// The day it was sent, in the platform's calendar.
    let day: Int
    /// For how many days a deduction is allowed.
    let count: Int
    /// The most that may be deducted, in fen.
    let estimatedAmount: Int

    init(day: Int, count: Int, estimatedAmount: Int) {
        self.day = day
        self.count = count
        self.estimatedAmount = estimatedAmount
    }

    /// - Parameter firstDay: the first on which a deduction is allowed.
    init(firstDay: Int, count: Int, estimatedAmount: Int) { self.init(day: firstDay - 2, count: count, estimatedAmount: estimatedAmount) }

    /// The day that is the user's: no deduction, and the service can be closed.
    var waitingDay: Int { day + 1 }
    var firstDay: Int { day + 2 }
    var lastDay: Int { firstDay + count - 1 }

    func isOpen(on day: Int) -> Bool { day <= lastDay }

    /// - Throws: ``PlatformError`` when no deduction of `total` is allowed on `day`.
    func allow(_ total: Int, on day: Int) throws(PlatformError) {
        guard day >= firstDay else {
            throw .ruleLimit("预扣费通知后的等待期内不能扣费，最早可扣费日期 \(ShanghaiTime.dayText(firstDay))")
        }
        guard day <= lastDay else {
            throw .ruleLimit("已超过可扣费日期 \(ShanghaiTime.dayText(lastDay))，请重新发送预扣费通知")
        }
        guard total <= estimatedAmount else {
            throw .ruleLimit("扣费金额 \(total) 分超过预扣费通知中的预计金额 \(estimatedAmount) 分")
        }
    }
}
