#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Records {
    /// Sends money back, once for a number.
    ///
    /// - Throws: ``RefundProblem`` or ``NotEnoughFunds``.
    func refund(_ request: Refund.Request, of order: Order, at now: Date) throws -> Refund {
        if let earlier = try find(Refund.self, Refund.id(mchid: request.mchid, outRefundNo: request.outRefundNo)) {
            guard earlier.orderID == order.id else { throw RefundProblem.otherOrder }
            guard earlier.request.amount == request.amount, earlier.request.total == request.total else { throw RefundProblem.otherAmounts }
            return earlier
        }
        var order = order
        try order.refund(request.amount, of: request.total, number: request.outRefundNo, at: now)
        try changeFunds(of: request.mchid, by: -request.amount, at: now)
        let refund = Refund(refundID: PlatformNumber.make(prefix: "50300", at: now), request: request, orderID: order.id, createTime: now)
        try save(order)
        try save(refund)
        try save(RefundIndex(id: refund.refundID, key: refund.id))
        try RefundNotice.send(refund, of: order, in: self)
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

    /// An order's refunds, oldest first.
    func refunds(of order: Order) throws -> [Refund] {
        try order.refunds.map { try refund(mchid: order.request.mchid, outRefundNo: $0) }
    }
}
