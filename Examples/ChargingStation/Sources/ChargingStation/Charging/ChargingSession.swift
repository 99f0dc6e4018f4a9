import Foundation

/// One charge of a bike, from the plug to the receipt. A value without any I/O: what may follow what is decided here and nowhere else.
///
/// ```
/// starting ──▶ charging ──▶ deducting ──▶ paid
///    │             │          ▲    │       ▲
///    ▼             ▼          │    ▼       │ (the platform's word that money moved always wins)
/// notStarted     free         unpaid ──────┘
/// ```
struct ChargingSession: Codable, Sendable, Equatable, Identifiable {
    enum State: String, Codable, Sendable, CaseIterable {
        /// The platform has been asked for a charging_token. No electricity flows before it is here.
        case starting
        case notStarted
        case charging
        /// The bill is fixed, and it is not known yet whether the money has moved.
        case deducting
        case paid
        /// Provably no money has moved.
        case unpaid
        /// It cost nothing. The platform takes no deduction of 0.
        case free

        /// The plug is in use, and so is the rider.
        static let pluggedIn: [State] = [.starting, .charging]
    }

    /// The merchant's number of the order (out_trade_no), made and stored before anything is sent. There is one for a charge, for good:
    /// under a second number the platform would deduct a second time.
    let id: String
    let riderID: String
    let openID: String
    let contractID: String
    let gunNumber: String
    /// In whole seconds: the deduction must name the very time that the confirm named.
    let startTime: Date
    private(set) var state = State.starting
    private(set) var chargingToken: String?
    private(set) var bill: Bill?
    /// Whether the deduction may have reached the platform. Noted before it is sent; from then on a query comes before any repetition.
    private(set) var isAsked = false
    private(set) var payment: Payment?
    private(set) var problem: Problem?
    /// When to look after it next, and how often that has been done.
    private(set) var dueAt: Date?
    private(set) var attempts = 0

    init(id: String, rider: Rider, contractID: String, gun: Gun, startTime: Date) {
        self.id = id
        self.riderID = rider.id
        self.openID = rider.openID
        self.contractID = contractID
        self.gunNumber = gun.number
        self.startTime = Date(timeIntervalSince1970: startTime.timeIntervalSince1970.rounded(.down))
    }

    var gun: Gun { Gun.numbered(gunNumber) ?? Gun(number: gunNumber, deviceID: gunNumber, deviceIP: "0.0.0.0") }

    /// Something that happened to a charge.
    enum Event: Sendable {
        case confirmed(token: String)
        case notStarted(Problem)
        case unplugged(Bill, at: Date)
        case asking
        case paid(Payment)
        case refused(Problem)
        /// The rider wants another try of a refused deduction: the same number, the same request.
        case retried(at: Date)
        /// Nothing new. Look again later, and more and more rarely.
        case postponed(at: Date)
    }

    /// - Returns: false when the event changes nothing any more: it came twice, or too late. Nothing is wrong then.
    mutating func apply(_ event: Event) -> Bool {
        switch (state, event) {
        case (.starting, .confirmed(let token)):
            state = .charging
            chargingToken = token
        case (.starting, .notStarted(let problem)):
            state = .notStarted
            self.problem = problem
        case (.charging, .unplugged(let bill, let now)):
            self.bill = bill
            state = bill.fee == 0 ? .free : .deducting
            dueAt = bill.fee == 0 ? nil : now
        case (.deducting, .asking):
            guard !isAsked else { return false }
            isAsked = true
        case (.deducting, .paid(let payment)), (.unpaid, .paid(let payment)):
            state = .paid
            self.payment = payment
            problem = nil
            dueAt = nil
        case (.deducting, .refused(let problem)):
            state = .unpaid
            self.problem = problem
            dueAt = nil
        case (.unpaid, .retried(let now)):
            guard isRetryable else { return false }
            state = .deducting
            problem = nil
            attempts = 0
            dueAt = now
        case (.deducting, .postponed(let now)):
            attempts += 1
            dueAt = now + Self.pause(after: attempts)
        default:
            return false
        }
        return true
    }

    /// Whether another try under the same number can succeed. What the platform accepted and then could not carry out is final.
    var isRetryable: Bool { state == .unpaid && problem != .paymentFailed && problem != .contractEndedUnpaid }

    /// 1, 2, 4 … seconds, at most five minutes.
    private static func pause(after attempts: Int) -> TimeInterval { min(300, Double(1 << min(attempts - 1, 9))) }
}
