@testable import WeChatPaySimulator

/// What each account must have got under each number, by what queries found: the platform's rules in few lines, apart from the simulator's.
///
/// What is frozen for sharing is the merchant's.
struct Reckoning {
    struct Entry: Hashable, Comparable, CustomStringConvertible {
        let number: String
        let account: Account

        var description: String { "\(account.id) by \(number)" }

        static func < (one: Entry, other: Entry) -> Bool { one.description < other.description }
    }

    /// In fen; nothing is left out.
    private(set) var changes: [Entry: Int] = [:]

    /// - Parameter creator: the merchant whose coupons they are.
    init(_ found: [Found], creator: String) {
        var used: [String: Int] = [:]
        let payments = Dictionary(found.filter(\.subject.isPayment).map { ($0.number, $0) }) { first, _ in first }
        for one in found {
            switch one.subject {
            case .order, .charge, .part, .sale, .deduction, .partnersDeduction, .debit, .parking, .ebike:
                guard one.isPaid else { continue }
                move(one.merchantAmount, from: one.isAdvanced ? .bank : .user(one.user), to: one.account, one.number)
                if one.isAdvanced, !one.isOwed { move(one.amount, from: .user(one.user), to: .bank, one.number) }
                if let discount = one.discount, !discount.stock.isNoCash {
                    move(discount.amount, from: discount.stock.account, to: .user(one.user), discount.stock.number)
                    used[discount.stock.id, default: 0] += discount.amount
                }
                guard one.state == "REVOKED" else { continue }
                move(one.userAmount, from: .merchant(one.merchant), to: .user(one.user), one.number)
                move(one.merchantAmount - one.userAmount, from: .merchant(one.merchant), to: .merchant(creator), one.number)
            case .refund:
                guard one.state != "CLOSED" else { continue }
                move(one.merchantAmount, from: one.advancer.map(Account.merchant) ?? one.account, to: .transit, one.number)
                guard one.state == "SUCCESS" else { continue }
                if one.isAdvanceReturned, let advancer = one.advancer {
                    move(one.merchantAmount, from: .merchant(one.merchant), to: .merchant(advancer), one.number)
                }
                move(one.userAmount, from: .transit, to: .user(payments[one.origin]?.user ?? ""), one.number)
                move(one.merchantAmount - one.userAmount, from: .transit, to: .merchant(creator), one.number)
            case .transfer, .redPacket:
                switch one.state {
                case "WAIT_USER_CONFIRM", "TRANSFERING", "CANCELING", "SENT":
                    move(one.amount, from: .merchant(one.merchant), to: .transit, one.number)
                case "SUCCESS", "RECEIVED": move(one.amount, from: .merchant(one.merchant), to: .user(one.user), one.number)
                default: break
                }
            case .sharing:
                guard one.state == "FINISHED" else { continue }
                move(one.amount, from: .merchant(one.merchant), to: .merchant(one.user), one.number)
            case .profitReturn:
                guard one.state == "SUCCESS" else { continue }
                move(one.amount, from: .merchant(one.user), to: .merchant(one.merchant), one.number)
            case .stock, .coupon: break
            }
        }
        for stock in found where stock.subject == .stock && stock.isPaid {
            guard let budget = stock.discount?.stock.budget, let account = stock.discount?.stock.account else { continue }
            move(budget, from: .merchant(creator), to: account, stock.number)
            guard stock.state == "stoped", case .coupons(let id) = account else { continue }
            move(budget - used[id, default: 0], from: account, to: .merchant(creator), stock.number)
        }
    }

    /// What postings come to, by the same entries.
    init(_ postings: [Posting]) {
        for posting in postings {
            move(posting.amount, from: posting.source.unfrozen, to: posting.destination.unfrozen, posting.merchantNumber)
        }
    }

    /// Where two of them differ.
    func differences(from other: Reckoning) -> [String] {
        Set(changes.keys).union(other.changes.keys).sorted().compactMap { entry in
            let (one, two) = (changes[entry] ?? 0, other.changes[entry] ?? 0)
            return one == two ? nil : "\(entry): \(one), and not \(two)"
        }
    }

    /// What an account got in all, in fen.
    func change(of account: Account) -> Int { changes.reduce(0) { $0 + ($1.key.account == account ? $1.value : 0) } }

    var accounts: Set<Account> { Set(changes.keys.map(\.account)) }

    private mutating func move(_ amount: Int, from source: Account, to destination: Account, _ number: String) {
        changes[Entry(number: number, account: source), default: 0] -= amount
        changes[Entry(number: number, account: destination), default: 0] += amount
    }
}

extension Account {
    /// Where the money is that is frozen there.
    fileprivate var unfrozen: Account { if case .frozen(let mchid) = self { .merchant(mchid) } else { self } }
}
