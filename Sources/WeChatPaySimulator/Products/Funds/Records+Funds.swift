#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Records {
    /// What an account has now, with all that has come and gone by itself. In fen.
    func balance(of account: Account, at now: Date) throws -> Int {
        try due(at: now).reduce(find(AccountBalance.self, account.id)?.amount ?? account.openingBalance) { $0 + $1.posting.change(of: account) }
    }

    /// Moves money.
    ///
    /// - Throws: ``NotEnoughFunds``; nothing has moved then.
    func book(_ posting: Posting) throws {
        guard try !posting.source.isLimited || balance(of: posting.source, at: posting.time) >= posting.amount else { throw NotEnoughFunds() }
        for expected in try due(at: posting.time) {
            try apply(expected.posting)
            try remove(expected)
        }
        try apply(posting)
    }

    /// Moves money when its time has come.
    ///
    /// - Parameter key: what it is expected as.
    func expect(_ posting: Posting, as key: String) throws { try save(ExpectedPosting(posting, key: key)) }

    /// The money will not move.
    func forget(_ key: String, expectedAt time: Date) throws {
        if let expected = try find(ExpectedPosting.self, ExpectedPosting.id(key, at: time)) { try remove(expected) }
    }

    /// What has moved into accounts and out of them, oldest first; what moved among them is left out.
    func postings(of accounts: Account..., at now: Date) throws -> [Posting] { try postings(of: accounts, at: now) }

    func postings(of accounts: [Account], at now: Date) throws -> [Posting] {
        try (all(Posting.self) + due(at: now).map(\.posting)).filter { accounts.change(by: $0) != 0 }.sorted { $0.time < $1.time }
    }

    /// Those whose time has come and that are not in the books yet.
    private func due(at now: Date) throws -> [ExpectedPosting] {
        try all(ExpectedPosting.self, below: ExpectedPosting.limit(at: now)).filter { $0.posting.time <= now }
    }

    private func apply(_ posting: Posting) throws {
        try save(posting)
        for account in [posting.source, posting.destination] {
            var balance = try find(AccountBalance.self, account.id) ?? AccountBalance(id: account.id, amount: account.openingBalance)
            balance.amount += posting.change(of: account)
            try save(balance)
        }
    }
}
