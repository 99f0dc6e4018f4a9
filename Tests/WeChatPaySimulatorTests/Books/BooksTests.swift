import Foundation
import Testing
import WeChatPay

@testable import WeChatPaySimulator

/// Random operations of many clients at once, and after each round the books, the states and the bills.
///
/// `WECHATPAY_BOOKS_SEED` chooses other operations, `WECHATPAY_BOOKS_ROUNDS` makes more of them: 12 unless told.
@Suite("The books under many clients", .serialized, .timeLimit(.minutes(60)))
struct BooksTests {
    @Test("Money is neither made nor lost, no state comes that the platform forbids, and bills say what happened")
    func books() async throws {
        let environment = ProcessInfo.processInfo.environment
        let seed = environment["WECHATPAY_BOOKS_SEED"].flatMap { UInt64($0) } ?? 6
        let rounds = environment["WECHATPAY_BOOKS_ROUNDS"].flatMap { Int($0) } ?? 12
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
                let found = try await market.states()
                states.note(found, round: round)
                try await Ledger(market: market).check(found)
                try await shop.advance([1, 40, 70, 3600, 86400].randomElement(using: &random) ?? 1)
            }
            try await shop.advance(3 * 86400)
            let found = try await market.states()
            states.note(found, round: rounds)
            try await Ledger(market: market).check(found)
            try await BillCheck(market: market).check(found)
            #expect(states.seen.count >= 20, "the operations reach \(states.seen.sorted())")
        }
    }
}
