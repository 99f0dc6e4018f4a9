import Testing

@testable import WeChatPaySimulator

/// The books, beside what the merchant's queries find.
struct Ledger {
    let market: Market

    func check(_ found: [Found]) async throws {
        let now = market.simulator.clock.now
        let merchants = [market.simulator.credentials.mchid, V3Shop.subMchid, V3Shop.receiver]
        let expected = expectedFunds(found)
        try await market.simulator.account.state.read { records in
            let due = try records.all(ExpectedPosting.self, below: ExpectedPosting.limit(at: now)).map(\.posting).filter { $0.time <= now }
            let postings = try records.all(Posting.self) + due
            var sum = 0
            for account in Set(postings.flatMap { [$0.source, $0.destination] }) {
                let balance = try records.balance(of: account, at: now)
                let moved = postings.reduce(0) { $0 + $1.change(of: account) }
                #expect(balance == account.openingBalance + moved, "\(account.id) is not the sum of its postings")
                if account.isLimited { #expect(balance >= 0, "\(account.id) has less than nothing") }
                sum += balance - account.openingBalance
            }
            #expect(sum == 0, "money was made or lost")
            let accounts = merchants.flatMap { [Account.merchant($0), .frozen($0)] }
            let funds = postings.reduce(into: [String: Int]()) { funds, posting in
                funds[posting.merchantNumber, default: 0] += accounts.reduce(0) { $0 + posting.change(of: $1) }
            }
            #expect(funds.filter { $0.value != 0 } == expected.filter { $0.value != 0 }, "the merchants do not have what their queries say")
            for order in try records.all(Order.self) {
                #expect(order.refunded <= (order.payment == nil ? 0 : order.request.total), "\(order.request.outTradeNo): more back than paid")
            }
        }
    }

    /// What merchants have more than in the beginning by each number, in fen, by what the queries say. Shares and their returns stay among them.
    private func expectedFunds(_ found: [Found]) -> [String: Int] {
        found.reduce(into: [:]) { funds, one in
            switch (one.subject, one.state) {
            case (.order, "SUCCESS"), (.order, "REFUND"), (.charge, "SUCCESS"), (.charge, "REFUND"), (.deduction, "SUCCESS"):
                funds[one.number, default: 0] += one.amount
            case (.refund, "PROCESSING"), (.refund, "SUCCESS"), (.refund, "ABNORMAL"), (.redPacket, "SENT"), (.redPacket, "RECEIVED"),
                (.transfer, "WAIT_USER_CONFIRM"), (.transfer, "TRANSFERING"), (.transfer, "SUCCESS"), (.transfer, "CANCELING"):
                funds[one.number, default: 0] -= one.amount
            default: break
            }
        }
    }
}
