#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Records {
    func profitSharingSettings(mchid: String) throws -> ProfitSharingSettings {
        try find(ProfitSharingSettings.self, mchid) ?? ProfitSharingSettings(mchid: mchid)
    }

    func profitSharingOrder(mchid: String, subMchid: String?, outOrderNo: String) throws -> ProfitSharingOrder {
        guard let order = try find(ProfitSharingOrder.self, ProfitSharingOrder.id(mchid: mchid, outOrderNo: outOrderNo)),
            order.request.subMchid == subMchid
        else { throw ProfitSharingProblem.notFound }
        return order
    }

    /// Freezes what was paid, to be shared.
    func freeze(_ order: Order, _ payment: Order.Payment) throws {
        let funds = UnsharedFunds(
            transactionID: payment.transactionID, payee: order.request.payee, outTradeNo: order.request.outTradeNo, total: order.settlementTotal,
            paidTime: payment.time
        )
        try save(funds)
        try expect(funds.posting(funds.total, at: funds.releaseTime), as: funds.expectation)
    }

    /// Frees money of an order that is given back, as far as some is frozen.
    func release(_ amount: Int, of order: some Refundable, at now: Date) throws {
        guard let payment = order.payment, var funds = try find(UnsharedFunds.self, payment.transactionID) else { return }
        let released = funds.release(amount, at: now)
        guard released > 0 else { return }
        try update(funds, at: now)
        try book(funds.posting(released, at: now))
    }

    /// Shares an order's money, once for a number.
    ///
    /// - Throws: ``ProfitSharingProblem``.
    func share(_ request: ProfitSharingOrder.Request, at now: Date) throws -> ProfitSharingOrder {
        if let earlier = try find(ProfitSharingOrder.self, ProfitSharingOrder.id(mchid: request.mchid, outOrderNo: request.outOrderNo)) {
            guard earlier.request == request else { throw ProfitSharingProblem.otherTerms }
            return earlier
        }
        var funds = try unsharedFunds(mchid: request.mchid, subMchid: request.subMchid, transactionID: request.transactionID)
        for part in request.parts { try requireAdded(part, request) }
        let own = request.parts.filter { $0.receiver == request.payeeItself }.reduce(0) { $0 + $1.amount }
        let rest = try funds.share(
            request.parts.reduce(0) { $0 + $1.amount }, own: own, isLast: request.remainder != nil,
            maximumRatio: profitSharingSettings(mchid: request.ratioOwner).maximumRatio, at: now
        )
        try update(funds, at: now)
        let order = ProfitSharingOrder(request, orderID: PlatformNumber.make(prefix: "30008", at: now), rest: rest, at: now)
        try save(order)
        try save(ProfitSharingOrderIndex(id: order.orderID, key: order.id))
        for share in order.shares {
            try expect(order.posting(of: share), as: order.expectation(of: share))
            try ProfitSharingNotice.send(share, of: order, in: self)
        }
        return order
    }

    /// A receiver does not get its share.
    ///
    /// - Throws: ``ProfitSharingProblem``.
    func fail(_ order: ProfitSharingOrder, _ account: String, _ reason: ProfitSharingOrder.FailReason, at now: Date) throws {
        var order = order
        let share = try order.fail(account, reason, at: now)
        try save(order)
        try forget(order.expectation(of: share), expectedAt: order.finishTime)
        try ProfitSharingNotice.remove(share, from: self)
        guard var funds = try find(UnsharedFunds.self, order.request.transactionID) else { return }
        let isShareable = funds.takeBack(share.amount, at: now)
        try update(funds, at: now)
        if !isShareable { try book(funds.posting(share.amount, at: now)) }
    }

    /// What is still to be shared of an order.
    ///
    /// - Throws: ``ProfitSharingProblem``.
    func unsharedFunds(mchid: String, subMchid: String?, transactionID: String) throws -> UnsharedFunds {
        guard let order = try order(index: transactionID), order.request.mchid == mchid, order.request.subMchid == subMchid else {
            throw ProfitSharingProblem.orderNotFound
        }
        guard let funds = try find(UnsharedFunds.self, transactionID) else { throw ProfitSharingProblem.notForSharing }
        return funds
    }

    private func requireAdded(_ part: ProfitSharingOrder.Request.Part, _ request: ProfitSharingOrder.Request) throws {
        if part.receiver == request.payeeItself { return }
        guard let added = try find(AddedReceiver.self, AddedReceiver.id(mchid: request.mchid, subMchid: request.receiverOwner, part.receiver)) else {
            throw ProfitSharingProblem.receiverNotAdded(part.receiver.account)
        }
        if let name = part.name, let known = added.name, name != known { throw ProfitSharingProblem.otherName(part.receiver.account) }
    }

    private func update(_ funds: UnsharedFunds, at now: Date) throws {
        try save(funds)
        guard now < funds.releaseTime else { return }
        try forget(funds.expectation, expectedAt: funds.releaseTime)
        if funds.amount(at: now) > 0 { try expect(funds.posting(funds.amount(at: now), at: funds.releaseTime), as: funds.expectation) }
    }
}

extension UnsharedFunds {
    /// What frees some of it for the merchant.
    fileprivate func posting(_ amount: Int, at time: Date) -> Posting {
        Posting(
            business: .unfreezing, source: .frozen(payee), destination: .merchant(payee), amount: amount, time: time, number: id,
            merchantNumber: outTradeNo
        )
    }
}

extension ProfitSharingOrder {
    fileprivate func posting(of share: Share) -> Posting {
        Posting(
            business: share.receiver.destination == .merchant(request.payee) ? .unfreezing : .profitSharing, source: .frozen(request.payee),
            destination: share.receiver.destination, amount: share.amount, time: finishTime, number: share.detailID,
            merchantNumber: request.outOrderNo
        )
    }
}
