/// A deduction that is announced with its amount and the days on which it may be made (预约扣费).
struct PapaySchedule: Codable, Sendable {
    /// The platform's words.
    enum State: String, Sendable {
        case none = "NO_SCHEDULED"
        case scheduled = "SCHEDULED"
        case paid = "PAID"
        case expired = "EXPIRED"
    }

    struct Deduction: Codable, Sendable {
        /// In fen.
        let amount: Int
        /// In the platform's calendar.
        let day: Int
    }

    /// For how many days the deduction may be made.
    static let duration = 3

    let notice: PreDeductionNotice
    var deduction: Deduction?

    init(_ notice: PreDeductionNotice) { self.notice = notice }

    func state(on day: Int) -> State {
        if deduction != nil { return .paid }
        return notice.isOpen(on: day) ? .scheduled : .expired
    }
}

extension PapayContract {
    /// Announces a deduction of an amount. The same again while it is open changes nothing.
    ///
    /// - Throws: ``PlatformError`` when the contract has ended, or another deduction is announced.
    mutating func schedule(_ amount: Int, on day: Int) throws(PlatformError) -> PapaySchedule {
        try requireSigned()
        if let schedule, schedule.state(on: day) == .scheduled, schedule.notice.estimatedAmount == amount { return schedule }
        let schedule = PapaySchedule(PreDeductionNotice(day: day, count: PapaySchedule.duration, estimatedAmount: amount))
        try announce(schedule.notice)
        self.schedule = schedule
        return schedule
    }
}
