import Testing

@testable import WeChatPaySimulator

/// The books, beside what the merchants' queries find.
struct Ledger {
    let market: Market

    func check(_ found: [Found], round: Int) async throws {
        let now = market.simulator.clock.now
        let expected = Reckoning(found, creator: market.simulator.credentials.mchid)
        try await market.simulator.account.state.read { records in
            let due = try records.all(ExpectedPosting.self, below: ExpectedPosting.limit(at: now)).map(\.posting).filter { $0.time <= now }
            let postings = try records.all(Posting.self) + due
            #expect(
                Reckoning(postings.filter { $0.business != .withdrawal }).differences(from: expected) == [],
                "round \(round): the accounts do not have what queries say")
            var sum = 0
            for account in Set(postings.flatMap { [$0.source, $0.destination] }) {
                let balance = try records.balance(of: account, at: now)
                let moved = postings.reduce(0) { $0 + $1.change(of: account) }
                #expect(balance == account.openingBalance + moved, "round \(round): \(account.id) is not the sum of its postings")
                if account.isLimited { #expect(balance >= 0, "round \(round): \(account.id) has less than nothing") }
                sum += balance - account.openingBalance
            }
            #expect(sum == 0, "round \(round): money was made or lost")
        }
        checkRefunds(found, round)
        checkCoupons(found, round)
        let fares = Dictionary(grouping: found.filter { [.parking, .ebike].contains($0.subject) && $0.state != "PAY_FAIL" }, by: \.origin)
        for (origin, fares) in fares { #expect(fares.count == 1, "round \(round): \(origin) is paid for by \(fares.map(\.number))") }
    }

    /// No more back than was paid: of it all, of the user's part, and of the coupon's.
    private func checkRefunds(_ found: [Found], _ round: Int) {
        let refunds = Dictionary(grouping: found.filter { $0.subject == .refund }, by: \.origin)
        for payment in found where payment.subject.isPayment {
            let back = refunds[payment.number] ?? []
            #expect(
                (payment.state == "REFUND") == !back.isEmpty, "round \(round): \(payment.number) is \(payment.state), and has \(back.map(\.number))")
            let kept = back.filter { $0.state != "CLOSED" }
            let (all, users) = (kept.reduce(0) { $0 + $1.amount }, kept.reduce(0) { $0 + $1.userAmount })
            if all == payment.amount {
                #expect(users == payment.userAmount, "round \(round): \(payment.number), all is back, but not its user's part")
            }
            #expect(all <= payment.amount, "round \(round): \(payment.number), more back than paid")
            #expect(users <= payment.userAmount, "round \(round): \(payment.number), its user has more back than given")
            #expect(all - users <= payment.amount - payment.userAmount, "round \(round): \(payment.number), more back than its coupon took off")
        }
    }

    /// A coupon is used for one payment, by the user who has it.
    private func checkCoupons(_ found: [Found], _ round: Int) {
        let uses = Dictionary(grouping: found.filter { $0.subject.isPayment && $0.discount != nil }, by: { $0.discount?.couponID ?? "" })
        for (id, payments) in uses { #expect(payments.count == 1, "round \(round): coupon \(id) is used for \(payments.map(\.number))") }
        for coupon in found where coupon.subject == .coupon {
            let use = uses[coupon.number]?.first
            #expect((coupon.state == "USED") == (use != nil), "round \(round): coupon \(coupon.number) is \(coupon.state)")
            if let use { #expect((use.user, use.discount?.amount) == (coupon.user, coupon.amount), "round \(round): coupon \(coupon.number)") }
        }
        #expect(Set(uses.keys).isSubset(of: found.filter { $0.subject == .coupon }.map(\.number)), "round \(round): coupons that nobody has")
    }
}
