extension CampusProblem: RuleRefusal {
    var isNotFound: Bool { self == .notFound }

    var english: String {
        switch self {
        case .notFound: "There is no such contract, or presign_token."
        case .signed: "The user has signed such a contract already."
        case .expired: "The presign_token is older than two hours; the merchant has to ask for another one."
        case .ended: "The contract has ended."
        case .otherUser: "The contract is another student's."
        case .owing(let debts): "The user owes the platform \(debts) deductions."
        case .announced(let notice): "A deduction has been announced, to be made until \(ShanghaiTime.dayText(notice.lastDay))."
        case .notAnnounced: "The deduction has to be announced one to three days ahead."
        case .outsideNotice(let notice):
            "The deduction was announced for \(ShanghaiTime.dayText(notice.firstDay)) to \(ShanghaiTime.dayText(notice.lastDay))."
        case .beforeFirstDay(let day): "The first deduction is on \(ShanghaiTime.dayText(day))."
        }
    }
}
