import Testing

/// The kinds of what has a state.
enum Subject: String, Hashable, Comparable, CaseIterable {
    case order, charge, refund, sharing, profitReturn, transfer, redPacket
    /// A part of a combined order, or what a user sells by way of the platform.
    case part, sale
    /// A recurring deduction of APIv2, one for a sub-merchant, or one of APIv3.
    case deduction, partnersDeduction, debit
    /// The deduction for it.
    case parking, ebike
    case stock, coupon

    /// Whether it is what users pay and may get back.
    var isPayment: Bool {
        switch self {
        case .order, .charge, .part, .sale, .deduction, .partnersDeduction, .debit, .parking, .ebike: true
        case .refund, .sharing, .profitReturn, .transfer, .redPacket, .stock, .coupon: false
        }
    }

    static func < (one: Subject, other: Subject) -> Bool { one.rawValue < other.rawValue }

    /// What the platform lets each state become; a state that is missing here is none of the platform's.
    var transitions: [String: Set<String>] {
        switch self {
        case .order:
            [
                "NOTPAY": ["SUCCESS", "PAYERROR", "CLOSED"], "PAYERROR": ["SUCCESS", "CLOSED"], "SUCCESS": ["REFUND"], "REFUND": [], "CLOSED": [],
            ]
        case .charge:
            [
                "USERPAYING": ["SUCCESS", "PAYERROR", "REVOKED"], "SUCCESS": ["REFUND", "REVOKED"], "PAYERROR": ["REVOKED"], "REFUND": [],
                "REVOKED": [],
            ]
        case .refund: ["PROCESSING": ["SUCCESS", "CLOSED", "ABNORMAL"], "ABNORMAL": ["PROCESSING"], "SUCCESS": [], "CLOSED": []]
        case .sharing: ["PROCESSING": ["FINISHED"], "FINISHED": []]
        case .profitReturn: ["PROCESSING": ["SUCCESS", "FAILED"], "SUCCESS": [], "FAILED": []]
        case .transfer:
            [
                "WAIT_USER_CONFIRM": ["TRANSFERING", "CANCELING", "FAIL"], "TRANSFERING": ["SUCCESS", "FAIL"], "CANCELING": ["CANCELLED"],
                "SUCCESS": [], "FAIL": [], "CANCELLED": [],
            ]
        case .redPacket: ["SENT": ["RECEIVED", "REFUND"], "RECEIVED": [], "REFUND": []]
        case .part, .sale: ["NOTPAY": ["SUCCESS", "CLOSED"], "SUCCESS": ["REFUND"], "REFUND": [], "CLOSED": []]
        // One that failed may be asked for again by the same number.
        case .deduction, .partnersDeduction: ["ACCEPT": ["SUCCESS", "PAYERROR"], "SUCCESS": ["REFUND"], "PAYERROR": ["ACCEPT"], "REFUND": []]
        case .debit, .ebike: ["SUCCESS": ["REFUND"], "REFUND": []]
        case .parking: ["ACCEPTED": ["SUCCESS", "PAY_FAIL"], "SUCCESS": ["REFUND"], "PAY_FAIL": ["ACCEPTED"], "REFUND": []]
        case .stock: ["unactivated": ["running", "stoped"], "running": ["paused", "stoped"], "paused": ["running", "stoped"], "stoped": []]
        case .coupon: ["SENDED": ["USED", "EXPIRED"], "USED": [], "EXPIRED": []]
        }
    }

    /// Whether a state may become another by any number of transitions.
    func allows(_ old: String, _ new: String) -> Bool {
        var reached: Set = [old]
        var open = [old]
        while let state = open.popLast() {
            for next in transitions[state] ?? [] where reached.insert(next).inserted { open.append(next) }
        }
        return reached.contains(new)
    }
}

/// Remembers the states of each number, and complains about what the platform never does.
struct StateWatch {
    private var states: [String: String] = [:]
    /// All that came about, such as `refund ABNORMAL`.
    private(set) var seen: Set<String> = []

    mutating func note(_ found: [Found], round: Int) {
        var missing = Set(states.keys)
        for one in found {
            let key = "\(one.subject) \(one.number)"
            #expect(one.subject.transitions[one.state] != nil, "round \(round): \(key) is \(one.state), which is no state of the platform's")
            if let earlier = states[key] {
                #expect(one.subject.allows(earlier, one.state), "round \(round): \(key) was \(earlier) and is \(one.state)")
            }
            states[key] = one.state
            seen.insert("\(one.subject) \(one.state)")
            missing.remove(key)
        }
        #expect(missing.isEmpty, "round \(round): \(missing) are gone")
    }
}
