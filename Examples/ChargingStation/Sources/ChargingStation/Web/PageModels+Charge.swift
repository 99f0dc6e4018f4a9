import Foundation
import WeChatPay

extension ChargePage.Charge {
    init(_ session: ChargingSession, _ texts: Texts, reading: MeterReading, fee: Int) {
        self.id = session.id
        self.state = session.state.rawValue
        self.stateText = texts["state_\(session.state.rawValue)"]
        self.gun = session.gunNumber
        self.start = Self.clock(session.startTime)
        self.end = session.bill.map { Self.clock($0.endTime) }
        self.duration = texts.duration(reading.seconds)
        self.energy = texts.energy(reading.wattHours)
        self.fee = Yuan.text(fen: fee)
        self.percent = reading.percent
        self.isCharging = session.state == .charging
        self.isDeducting = session.state == .deducting
        self.isPaid = session.state == .paid
        self.isFree = session.state == .free
        self.isUnpaid = session.state == .unpaid
        self.isNotStarted = session.state == .notStarted || session.state == .starting
        self.isRetryable = session.isRetryable
        self.isSlow = session.attempts > 2
        self.problem = session.problem.map { texts.sentence(for: $0) }
        self.transactionID = session.payment?.transactionID
        self.paid = session.payment.map { Yuan.text(fen: $0.payerTotal) }
        self.paidAt = session.payment.map { Timestamp($0.time).date.map(Self.clock) ?? $0.time }
        let discount = session.payment.map { fee - $0.payerTotal } ?? 0
        self.discount = discount > 0 ? Yuan.text(fen: discount) : nil
    }

    var live: LiveCharge { LiveCharge(state: state, duration: duration, energy: energy, fee: fee, percent: percent) }

    /// In China's time: 2026-11-21 09:43.
    static func clock(_ date: Date) -> String { String(Timestamp(date).text.prefix(16)).replacing("T", with: " ") }
}
