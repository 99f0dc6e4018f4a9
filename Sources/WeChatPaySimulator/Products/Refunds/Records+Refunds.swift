#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Records {
    /// Sends money back, once for a number.
    ///
    /// - Throws: ``RefundProblem`` or ``NotEnoughFunds``.
    func refund(_ request: Refund.Request, of order: some Refundable, at now: Date) throws -> Refund {
        if let earlier = try find(Refund.self, Refund.id(mchid: request.mchid, outRefundNo: request.outRefundNo)) {
            guard earlier.orderID == order.id else { throw RefundProblem.otherOrder }
            guard earlier.request.amount == request.amount, earlier.request.total == request.total else { throw RefundProblem.otherAmounts }
            return earlier
        }
        var order = order
        let discount = try order.refund(request.amount, of: request.total, number: request.outRefundNo, at: now)
        var refund = Refund(
            refundID: PlatformNumber.make(prefix: "50300", at: now), request: request, orderID: order.id, payer: order.payment?.openid,
            discount: discount,
            discountPayer: order.discount.flatMap { $0.isNoCash ? nil : $0.creator }, createTime: now
        )
        refund.advancer = try advancer(of: refund, order, at: now)
        if refund.advancer == nil { try release(refund.settlementAmount, of: order, at: now) }
        try book(refund.posting(.refund, refund.settlementAmount, from: refund.giver(of: order), to: .transit, at: now))
        try save(order)
        try save(RefundIndex(id: refund.refundID, key: refund.id))
        try send(&refund, of: order)
        return refund
    }

    /// The user can't take the money. The merchant is notified.
    ///
    /// - Throws: ``RefundProblem``.
    func bounce(_ refund: Refund, at now: Date) throws {
        var refund = refund
        try refund.bounce(at: now)
        try stop(&refund, at: now)
    }

    /// Gives the money back to the merchant, who is notified.
    ///
    /// - Throws: ``RefundProblem``.
    func close(_ refund: Refund, at now: Date) throws {
        var refund = refund
        try refund.close(at: now)
        var order = try order(of: refund)
        order.takeBack(refund)
        try save(order)
        try stop(&refund, at: now)
        try book(refund.posting(.refundReturned, refund.settlementAmount, from: .transit, to: refund.giver(of: order), at: now))
    }

    /// Pays a partner back what it advanced; a second time changes nothing.
    ///
    /// - Throws: ``AdvanceProblem`` or ``NotEnoughFunds``.
    func returnAdvance(of refund: Refund, _ order: some Refundable, at now: Date) throws -> Refund {
        guard refund.advanceReturn == nil else { return refund }
        var refund = refund
        try refund.returnAdvance(.init(id: PlatformNumber.make(prefix: "50400", at: now), time: now))
        try book(
            refund.posting(
                .advanceReturned, refund.settlementAmount, from: order.party.account, to: refund.giver(of: order), at: now
            )
        )
        try save(refund)
        return refund
    }

    /// The partner, where it agreed to give what the sub-merchant has not.
    private func advancer(of refund: Refund, _ order: some Refundable, at now: Date) throws -> String? {
        guard refund.request.mayBeAdvanced == true, let payment = order.payment else { return nil }
        let frozen = try find(UnsharedFunds.self, payment.transactionID)?.amount(at: now) ?? 0
        let available = try balance(of: order.party.account, at: now)
        return available + frozen < refund.settlementAmount ? refund.request.mchid : nil
    }

    /// Sends money that bounced to a card.
    ///
    /// - Throws: ``RefundProblem``.
    func redirect(_ refund: Refund, to destination: Refund.Destination, at now: Date) throws -> Refund {
        var refund = refund
        try refund.redirect(to: destination, at: now)
        try send(&refund, of: order(of: refund))
        return refund
    }

    func refund(mchid: String, outRefundNo: String) throws -> Refund {
        guard let refund = try find(Refund.self, Refund.id(mchid: mchid, outRefundNo: outRefundNo)) else { throw RefundProblem.notFound }
        return refund
    }

    func refund(mchid: String, refundID: String) throws -> Refund {
        guard let index = try find(RefundIndex.self, refundID), let refund = try find(Refund.self, index.key), refund.request.mchid == mchid else {
            throw RefundProblem.notFound
        }
        return refund
    }

    /// The refunds of an order or a deduction, oldest first.
    func refunds(of order: some Refundable) throws -> [Refund] {
        try order.refunds.map { try refund(mchid: order.party.mchid, outRefundNo: $0) }
    }

    func order(of refund: Refund) throws -> any Refundable {
        guard let order = try refundable(refund.orderID) else { throw RefundProblem.notFound }
        return order
    }

    private func send(_ refund: inout Refund, of order: some Refundable) throws {
        let receiver: Account = refund.destination == .merchantsCard ? .bank : .user(order.payment?.openid ?? "")
        try expect(refund.posting(.refund, refund.payerAmount, from: .transit, to: receiver, at: refund.successTime), as: refund.expectation)
        if let discountPayer = refund.discountPayer, refund.discount > 0 {
            try expect(
                refund.posting(.couponReturned, refund.discount, from: .transit, to: .merchant(discountPayer), at: refund.successTime),
                as: refund.discountExpectation
            )
        }
        refund.noticeID = try RefundNotice.send(refund, of: order, in: self, at: refund.successTime)
        try save(refund)
    }

    private func stop(_ refund: inout Refund, at now: Date) throws {
        for key in [refund.expectation, refund.discountExpectation] { try forget(key, expectedAt: refund.successTime) }
        if let noticeID = refund.noticeID { try NotificationQueue(records: self).remove(noticeID) }
        refund.noticeID = try RefundNotice.send(refund, of: order(of: refund), in: self, at: now)
        try save(refund)
    }
}

extension Refund {
    /// Whose money it is.
    fileprivate func giver(of order: some Refundable) -> Account { advancer.map(Account.merchant) ?? order.party.account }

    fileprivate func posting(
        _ business: Posting.Business, _ amount: Int, from source: Account, to destination: Account, at time: Date
    ) -> Posting {
        Posting(
            business: business, source: source, destination: destination, amount: amount, time: time, number: refundID,
            merchantNumber: request.outRefundNo
        )
    }
}
