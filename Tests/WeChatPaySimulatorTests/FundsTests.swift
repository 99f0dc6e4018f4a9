import Foundation
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("The books")
struct FundsTests {
    private let start = Date(timeIntervalSince1970: 1_800_000_000)

    @Test("A posting takes from one account what it brings to the other")
    func posting() async throws {
        let state = try StateFile(path: nil)
        try await state.write { [start] records in
            try records.book(movement(100, from: .user("oUser"), to: .merchant("1"), at: start))
            #expect(try records.balance(of: .merchant("1"), at: start) == Account.opening + 100)
            #expect(try records.balance(of: .user("oUser"), at: start) == -100)
        }
    }

    @Test("What is not there is not taken", arguments: [Account.merchant("1"), .transit])
    func limit(_ account: Account) async throws {
        let state = try StateFile(path: nil)
        try await state.write { [start] records in
            let balance = try records.balance(of: account, at: start)
            #expect(throws: NotEnoughFunds.self) { try records.book(movement(balance + 1, from: account, to: .bank, at: start)) }
            #expect(try records.balance(of: account, at: start) == balance)
            #expect(try records.balance(of: .bank, at: start) == 0)
        }
    }

    @Test("What is expected counts from its time on, and not once it is forgotten")
    func expectation() async throws {
        let state = try StateFile(path: nil)
        try await state.write { [start] records in
            let later = start.addingTimeInterval(60)
            for key in ["a", "b"] { try records.expect(movement(100, from: .user("oUser"), to: .merchant("1"), at: later), as: key) }
            #expect(try records.balance(of: .merchant("1"), at: later.addingTimeInterval(-0.5)) == Account.opening)
            #expect(try records.balance(of: .merchant("1"), at: later) == Account.opening + 200)
            try records.forget("b", expectedAt: later)
            #expect(try records.balance(of: .merchant("1"), at: later) == Account.opening + 100)
            try records.book(movement(1, from: .merchant("1"), to: .bank, at: later))
            #expect(try records.balance(of: .merchant("1"), at: later.addingTimeInterval(60)) == Account.opening + 99)
            #expect(try records.postings(of: .merchant("1"), at: later).map { $0.change(of: .merchant("1")) } == [100, -1])
        }
    }

    @Test("Whatever is done, the books balance, and each account is the sum of its postings", arguments: 0..<4)
    func balance(_ seed: UInt64) async throws {
        try await V3Shop.open { shop in
            var random = SeededGenerator(seed: seed)
            var partner = shop
            partner.mode = .partner
            let v2 = V2Shop(simulator: shop.simulator, wechatPay: shop.wechatPay)
            for step in 0..<60 {
                let shop = Bool.random(using: &random) ? shop : partner
                let order = "order-000\(Int.random(in: 0..<8, using: &random))"
                let refund = "refund-\(Int.random(in: 0..<8, using: &random))"
                let amount = Int.random(in: 1...900, using: &random)
                // What the rules refuse changes nothing.
                do {
                    switch Int.random(in: 0..<12, using: &random) {
                    case 0, 1: try await shop.place(order)
                    case 2, 3: try await shop.simulator.user.pay(outTradeNo: order)
                    case 4: try await shop.charge(order, code: "1345678901234567\(step + 10)")
                    case 5: try await shop.reverse(order)
                    case 6, 7: try await shop.refund(order, amount, as: refund)
                    case 8: try await shop.simulator.user.bounceRefund(outRefundNo: refund)
                    case 9: try await shop.simulator.user.closeRefund(outRefundNo: refund)
                    case 10: try await v2.give("bill\(step)", amount + 100)
                    default: try await shop.advance(Int.random(in: 1...40, using: &random) * 60)
                    }
                } catch is WeChatPayError {
                } catch is SimulatorError {}
            }
            try await requireBalance(shop)
        }
    }

    private func requireBalance(_ shop: V3Shop) async throws {
        let now = shop.simulator.clock.now
        let mchid = shop.simulator.credentials.mchid
        try await shop.simulator.account.state.read { records in
            let accounts: [Account] = [.merchant(mchid), .merchant(V3Shop.subMchid), .user("oUser"), .user(SimulatedUser.openid), .transit, .bank]
            var sum = 0
            for account in accounts {
                let balance = try records.balance(of: account, at: now)
                let postings = try records.postings(of: account, at: now)
                #expect(balance == postings.reduce(account.openingBalance) { $0 + $1.change(of: account) })
                sum += balance - account.openingBalance
            }
            #expect(sum == 0)
            var held = 0
            var returned = 0
            for order in try records.all(Order.self) {
                let refunds = try records.refunds(of: order).filter { $0.status(at: now) != .closed }
                let back = refunds.reduce(0) { $0 + $1.request.amount }
                if order.reversal == nil { #expect(order.refunded == back) }
                #expect(order.refunded <= (order.payment == nil ? 0 : order.request.total))
                held += refunds.filter { $0.status(at: now) == .processing || $0.status(at: now) == .abnormal }.reduce(0) { $0 + $1.request.amount }
                if order.payment != nil { returned += order.request.total - order.refunded }
            }
            let packets = try records.all(RedPacket.self)
            held += packets.filter { $0.status(at: now) == .sent }.reduce(0) { $0 + $1.request.amount }
            let given = packets.filter { $0.status(at: now) != .refunded }.reduce(0) { $0 + $1.request.amount }
            #expect(try records.balance(of: .transit, at: now) == held, "what is on its way")
            let merchants = try [mchid, V3Shop.subMchid].reduce(0) { try $0 + records.balance(of: .merchant($1), at: now) - Account.opening }
            #expect(merchants == returned - given, "what merchants have of what was paid")
        }
    }
}

private func movement(_ amount: Int, from source: Account, to destination: Account, at time: Date) -> Posting {
    Posting(business: .payment, source: source, destination: destination, amount: amount, time: time, number: "4200", merchantNumber: "order-1")
}

/// The same numbers for the same seed.
private struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9
    }
}
