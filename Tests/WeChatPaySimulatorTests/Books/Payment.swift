@testable import WeChatPaySimulator

/// A number under which something is paid in the market.
struct Payment {
    let subject: Subject
    let index: Int
    let number: String
    /// In fen.
    let total: Int

    /// - Parameter letter: which one of its index.
    init(_ subject: Subject, _ index: Int, _ letter: String = "a") {
        self.subject = subject
        self.index = index
        number = "\(subject)-\(100 + index)\(letter == "a" ? "" : letter)"
        total =
            switch subject {
            case .order: 1000 + index
            // Every fourth payment by code waits for the password.
            case .charge: index.isMultiple(of: 4) ? 200_000 + index : 700 + index
            case .part: (letter == "a" ? 600 : 350) + index
            case .parking: (letter == "a" ? 700 : 800) + index
            default: (letter == "a" ? 300 : 400) + index
            }
    }

    /// What its refunds are, of which all don't go together.
    var refunds: [Market.Turn.Refund] {
        let amounts = subject == .order ? [1, total * 2 / 5, total * 3 / 5 - 1, total * 7 / 10] : [1, total / 2, total - 1]
        return amounts.enumerated().map { .init(number: "refund-\(number)-\($0.offset)", amount: $0.element, payment: number, total: total) }
    }
}

extension Market {
    func payments(_ index: Int) -> [Payment] {
        [
            Payment(.order, index), Payment(.charge, index), Payment(.part, index), Payment(.part, index, "b"), Payment(.sale, index),
            Payment(.deduction, index), Payment(.partnersDeduction, index),
            Payment(.debit, index), Payment(.parking, index), Payment(.parking, index, "b"), Payment(.ebike, index),
            Payment(.ebike, index, "b"),
        ]
    }

    /// Who takes the payment: the partner takes every third, and what is parked.
    func shop(of payment: Payment) -> V3Shop {
        switch payment.subject {
        case .order, .charge, .part: payment.index.isMultiple(of: 3) ? partner : direct
        case .parking, .partnersDeduction: partner
        default: direct
        }
    }
}
