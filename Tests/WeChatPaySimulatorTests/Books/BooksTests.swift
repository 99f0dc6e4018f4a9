import Foundation
import Testing
import WeChatPay

@testable import WeChatPaySimulator

/// Random operations of many clients at once, and after each round the books, the states and the bills.
///
/// `WECHATPAY_BOOKS_SEED` chooses other operations, `WECHATPAY_BOOKS_ROUNDS` makes more of them: 10 unless told.
@Suite("The books under many clients", .serialized, .timeLimit(.minutes(60)))
struct BooksTests {
    @Test("Money is neither made nor lost, no state comes that the platform forbids, and bills say what happened")
    func books() async throws {
        let environment = ProcessInfo.processInfo.environment
        let seed = environment["WECHATPAY_BOOKS_SEED"].flatMap { UInt64($0) } ?? 6
        let rounds = environment["WECHATPAY_BOOKS_ROUNDS"].flatMap { Int($0) } ?? 10
        try await V3Shop.open { shop in
            let market = try await Market(shop)
            var random = SeededGenerator(seed: seed)
            var states = StateWatch()
            for round in 0..<rounds {
                await withTaskGroup(of: Void.self) { group in
                    for client in 0..<8 {
                        group.addTask {
                            var random = SeededGenerator(seed: seed, stream: round * 8 + client + 1)
                            for _ in 0..<10 { await market.act(&random, round: round) }
                        }
                    }
                }
                try await look(at: market, &states, round)
                try await shop.advance([1, 40, 70, 3600, 86400].randomElement(using: &random) ?? 1)
            }
            try await shop.advance(13 * 86400)
            try await BillCheck(market: market).check(look(at: market, &states, rounds))
            try await shop.advance(31 * 86400)
            #expect(try await shop.simulator.account.frozenBalance == 0, "what is not shared within thirty days is the merchant's")
            #expect(states.seen.count >= 30, "the operations reach \(states.seen.sorted())")
        }
    }

    /// Holds what there is against the rules, while the time stands still.
    @discardableResult
    private func look(at market: Market, _ states: inout StateWatch, _ round: Int) async throws -> [Found] {
        try await market.simulator.clock.pause()
        let found = try await market.states()
        states.note(found, round: round)
        try await Ledger(market: market).check(found, round: round)
        try await market.simulator.clock.resume()
        return found
    }
}
