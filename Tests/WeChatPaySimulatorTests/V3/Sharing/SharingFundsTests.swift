import Foundation
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("The books with profit sharing and transfers", .serialized)
struct SharingFundsTests {
    @Test("Whatever is done, the books balance, and nobody gets more of an order than was paid", arguments: 0..<4)
    func balance(_ seed: UInt64) async throws {
        try await V3Shop.open { shop in
            var random = SeededGenerator(seed: seed)
            var partner = shop
            partner.mode = .partner
            var transactions: [String] = []
            try await shop.simulator.account.setProfitSharingRatio(10_000)
            for party in [shop, partner] { try await party.addReceiver() }
            for step in 0..<120 {
                let isPartner = Bool.random(using: &random)
                let shop = isPartner ? partner : shop
                let order = "order-\(isPartner ? 1 : 0)00\(Int.random(in: 0..<4, using: &random))"
                let transactionID = transactions.randomElement(using: &random) ?? "4200"
                let amount = Int.random(in: 1...500, using: &random)
                let sharing = "P\(Int.random(in: 0..<12, using: &random))"
                let bill = "bill\(Int.random(in: 0..<6, using: &random))"
                // What the rules refuse changes nothing.
                do {
                    switch Int.random(in: 0..<14, using: &random) {
                    case 0, 1: transactions.append(try await shop.payToShare(order))
                    case 2, 3: try await shop.share(transactionID, as: sharing, [shop.part(amount)], isLast: amount > 450)
                    case 4: try await shop.unfreeze(transactionID, as: sharing)
                    case 5, 6: try await shop.takeBack(amount / 2 + 1, of: sharing, as: "R\(step)")
                    case 7: try await shop.simulator.user.failProfitShare(outOrderNo: sharing, account: V3Shop.receiver)
                    case 8: try await shop.refund(order, amount, of: 1000, as: "refund-\(step)")
                    case 9: try await shop.transfer(bill, amount + 10)
                    case 10: try await shop.simulator.user.confirmTransfer(outBillNo: bill)
                    case 11: try await shop.cancelTransfer(bill)
                    case 12: try await shop.simulator.user.failTransfer(outBillNo: bill)
                    default: try await shop.advance(Int.random(in: 0...3, using: &random) == 0 ? 86400 : 40)
                    }
                } catch is WeChatPayError {
                } catch is SimulatorError {}
            }
            try await requireBalance(shop, at: shop.simulator.clock.now)
            try await shop.advance(32 * 86400)
            try await requireBalance(shop, at: shop.simulator.clock.now)
            #expect(try await shop.simulator.account.frozenBalance == 0, "all is shared or freed in the end")
        }
    }

    private func requireBalance(_ shop: V3Shop, at now: Date) async throws {
        let merchants = [shop.simulator.credentials.mchid, V3Shop.subMchid, V3Shop.receiver]
        try await shop.simulator.account.state.read { records in
            let accounts = merchants.flatMap { [Account.merchant($0), .frozen($0)] } + [.user("oUser"), .transit, .bank]
            var sum = 0
            for account in accounts {
                let balance = try records.balance(of: account, at: now)
                #expect(balance == (try records.postings(of: account, at: now).reduce(account.openingBalance) { $0 + $1.change(of: account) }))
                if account.isLimited { #expect(balance >= 0, "\(account)") }
                sum += balance - account.openingBalance
            }
            #expect(sum == 0)
            try requireShares(records, merchants, at: now)
            let waiting: Set<Transfer.State> = [.awaitingUser, .transferring, .cancelling]
            let transfers = try records.all(Transfer.self).filter { waiting.contains($0.state(at: now)) }.reduce(0) { $0 + $1.request.amount }
            let refunds = try records.all(Refund.self).filter { $0.status(at: now) == .processing }.reduce(0) { $0 + $1.request.amount }
            #expect(try records.balance(of: .transit, at: now) == transfers + refunds, "what is on its way")
        }
    }

    /// What is frozen is what is still to be shared and what is being shared; what is shared was paid.
    private func requireShares(_ records: Records, _ merchants: [String], at now: Date) throws {
        let orders = try records.all(ProfitSharingOrder.self)
        for mchid in merchants {
            let rest = try records.all(UnsharedFunds.self).filter { $0.payee == mchid }.reduce(0) { $0 + $1.amount(at: now) }
            let pending = orders.filter { $0.request.payee == mchid }.flatMap { order in
                order.shares.filter { order.result(of: $0, at: now) == .pending }
            }
            #expect(try records.balance(of: .frozen(mchid), at: now) == rest + pending.reduce(0) { $0 + $1.amount }, "\(mchid)")
        }
        for funds in try records.all(UnsharedFunds.self) {
            let shared = orders.filter { $0.request.transactionID == funds.id }.flatMap(\.shares).filter { $0.failure == nil }
            #expect(shared.reduce(0) { $0 + $1.amount } + funds.amount(at: now) <= funds.total)
        }
        for order in orders {
            for (mchid, returned) in order.returned {
                let got = order.shares.filter { $0.receiver.account == mchid && $0.failure == nil }.reduce(0) { $0 + $1.amount }
                #expect(returned <= got)
            }
        }
    }
}
